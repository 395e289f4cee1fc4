// SPDX-License-Identifier: MIT
#include "ui/words/sessionwords.h"

#include "base/shellquote.h"
#include "base/signalname.h"
#include "ui/words/joining.h"
#include "ui/words/plainline.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace shellreeve::words {

namespace {

class SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 daysForEver = 100'000;
constexpr qsizetype longestCommand = 64 * 1024; // characters; nobody reads further

QString spanText(qint64 seconds)
{
    if (seconds < minute) {
        return SessionWords::tr("%1 s").arg(std::max<qint64>(seconds, 0));
    }
    if (seconds < hour) {
        return SessionWords::tr("%1 min").arg(seconds / minute);
    }
    if (seconds < 2 * day) {
        return SessionWords::tr("%1 h").arg(seconds / hour);
    }
    return SessionWords::tr("%n days", nullptr, static_cast<int>(std::min(seconds / day, daysForEver)));
}

QString exitText(const ExitStatus &status)
{
    if (const auto *exited = std::get_if<Exited>(&status)) {
        return SessionWords::tr("exited with %1").arg(exited->code);
    }
    if (const auto *signalled = std::get_if<Signalled>(&status)) {
        return SessionWords::tr("ended by %1").arg(signalText(signalled->signal));
    }
    return SessionWords::tr("ended, nobody saw how");
}

} // namespace

QString commandText(const QStringList &command)
{
    QString text;
    for (const QString &argument : command) {
        const QString word = shellQuoted(argument.left(longestCommand));
        text += text.isEmpty() ? word : QLatin1Char(' ') + word;
        if (text.size() > longestCommand) {
            text = text.left(longestCommand) + QChar(0x2026);
            break;
        }
    }
    return oneLine(text);
}

QString folderText(const QString &path)
{
    const QString home = QDir::homePath();
    const bool inHome = home.size() > 1 && (path == home || path.startsWith(home + QLatin1Char('/')));
    return oneLine(inHome ? QLatin1Char('~') + path.mid(home.size()) : path);
}

QString signalText(int signal)
{
    const QString name = signalName(signal);
    return name.isEmpty() ? SessionWords::tr("signal %1").arg(signal) : name;
}

QString portsText(const QList<int> &ports)
{
    QStringList texts;
    for (const int port : ports) {
        texts.append(QString::number(port));
    }
    return asList(texts);
}

QString stateText(const SessionSnapshot &session)
{
    switch (session.status) {
    case SessionStatus::Starting:
        return SessionWords::tr("starting");
    case SessionStatus::Running:
        return SessionWords::tr("running");
    case SessionStatus::Restarting:
        return SessionWords::tr("restarting");
    case SessionStatus::CrashLoop:
        return SessionWords::tr("keeps failing");
    case SessionStatus::Ending:
        return SessionWords::tr("ending");
    case SessionStatus::Unreachable:
        return SessionWords::tr("not answering");
    case SessionStatus::Exited:
        break;
    }
    if (session.interrupted) {
        return SessionWords::tr("interrupted");
    }
    return exitText(session.exit.value_or(UnknownExit{}));
}

QString attentionText(const Attention &attention)
{
    switch (attention.kind) {
    case Attention::Kind::None:
        return {};
    case Attention::Kind::Bell:
        return SessionWords::tr("rang the bell");
    case Attention::Kind::Message: {
        const QString text = oneLine(attention.text).trimmed();
        return text.isEmpty() ? SessionWords::tr("sent a message") : text;
    }
    case Attention::Kind::Finished:
        return SessionWords::tr("finished");
    case Attention::Kind::Failed:
        return SessionWords::tr("failed");
    }
    return {};
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() ? spanText(since.secsTo(now)) : QString();
}

QString agoText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid()) {
        return QString(QChar(0x2013));
    }
    const qint64 seconds = since.secsTo(now);
    return seconds < 2 ? SessionWords::tr("now") : SessionWords::tr("%1 ago").arg(spanText(seconds));
}

QString endsText(const QDateTime &endsAt, const QDateTime &now)
{
    if (!endsAt.isValid()) {
        return {};
    }
    const qint64 seconds = now.secsTo(endsAt);
    return seconds < 1 ? SessionWords::tr("ends itself now") : SessionWords::tr("ends itself in %1").arg(spanText(seconds));
}

QString memoryText(qint64 bytes)
{
    constexpr double unit = 1000.0;
    const double size = static_cast<double>(std::max<qint64>(bytes, 0));
    if (size < unit * unit) {
        return SessionWords::tr("%1 kB").arg(QLocale().toString(size / unit, 'f', 0));
    }
    if (size < unit * unit * unit) {
        return SessionWords::tr("%1 MB").arg(QLocale().toString(size / (unit * unit), 'f', 0));
    }
    return SessionWords::tr("%1 GB").arg(QLocale().toString(size / (unit * unit * unit), 'f', 1));
}

QString cpuText(double percent)
{
    return SessionWords::tr("%1 %").arg(QLocale().toString(std::max(percent, 0.0), 'f', 0));
}

bool isLiving(const SessionSnapshot &session)
{
    return session.status != SessionStatus::Exited && session.status != SessionStatus::CrashLoop;
}

} // namespace shellreeve::words
