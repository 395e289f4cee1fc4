// SPDX-License-Identifier: MIT
#include "wording.h"

#include "base/clock.h"
#include "base/shellquote.h"
#include "base/signalname.h"

#include <QHash>
#include <QStringList>

namespace shellreeve {

namespace {

QString processText(const QJsonObject &process)
{
    const QString program = printable(process.value(QLatin1String("program")).toString());
    const QJsonValue pid = process.value(QLatin1String("pid"));
    return pid.isDouble() ? QStringLiteral("%1 (pid %2)").arg(program).arg(pid.toInteger()) : program;
}

constexpr qsizetype mostPrograms = 8;

/// "bash, node ×3, esbuild", in the order they come; the first few.
QStringList programsOf(const QJsonArray &processes)
{
    QStringList programs;
    QHash<QString, int> counts;
    for (const QJsonValue process : processes) {
        const QString program = printable(process.toObject().value(QLatin1String("program")).toString());
        if (counts[program]++ == 0) {
            programs.append(program);
        }
    }
    const bool tooMany = programs.size() > mostPrograms;
    programs = programs.mid(0, mostPrograms);
    for (QString &program : programs) {
        if (const int count = counts.value(program); count > 1) {
            program += QStringLiteral(" ×%1").arg(count);
        }
    }
    if (tooMany) {
        programs.append(QStringLiteral("…"));
    }
    return programs;
}

} // namespace

QString ageText(const QDateTime &since, const QDateTime &now)
{
    if (!since.isValid()) {
        return {};
    }
    const qint64 seconds = since.secsTo(now);
    if (seconds < 1) {
        return QStringLiteral("now");
    }
    if (seconds < 90) {
        return QStringLiteral("%1 s").arg(seconds);
    }
    if (seconds < 90 * 60) {
        return QStringLiteral("%1 min").arg(seconds / 60);
    }
    if (seconds < 48 * 3600) {
        return QStringLiteral("%1 h").arg(seconds / 3600);
    }
    return QStringLiteral("%1 d").arg(seconds / 86'400);
}

QString signalText(int signal)
{
    const QString name = signalName(signal);
    return name.isEmpty() ? QStringLiteral("signal %1").arg(signal) : name;
}

QString exitText(const ExitStatus &status)
{
    if (const auto *exited = std::get_if<Exited>(&status)) {
        return QStringLiteral("exited with %1").arg(exited->code);
    }
    if (const auto *signalled = std::get_if<Signalled>(&status)) {
        return QStringLiteral("ended by ") + signalText(signalled->signal);
    }
    return QStringLiteral("ended, nobody saw how");
}

QString exitText(const QJsonValue &code, const QJsonValue &signal)
{
    if (code.isDouble()) {
        return exitText(Exited{code.toInt()});
    }
    return exitText(signal.isDouble() ? ExitStatus(Signalled{signal.toInt()}) : ExitStatus(UnknownExit{}));
}

QString statusText(const QJsonObject &session)
{
    const QString status = session.value(QLatin1String("status")).toString();
    if (status == QLatin1String("exited")) {
        return exitText(session.value(QLatin1String("exitCode")), session.value(QLatin1String("exitSignal")));
    }
    if (status == QLatin1String("crash-loop")) {
        return QStringLiteral("keeps failing");
    }
    if (status == QLatin1String("unreachable")) {
        return QStringLiteral("not answering");
    }
    return printable(status);
}

bool isUnguarded(const QJsonObject &session)
{
    const QJsonValue guarded = session.value(QLatin1String("guarded"));
    return session.value(QLatin1String("status")).toString() == QLatin1String("running") && guarded.isBool() && !guarded.toBool();
}

QString lifeText(const QJsonObject &session, const QDateTime &now)
{
    QString text = statusText(session);
    // What has ended has neither: its shellper goes after a while, but that is not the session's end.
    if (session.value(QLatin1String("status")).toString() != QLatin1String("running")) {
        return text;
    }
    if (isUnguarded(session)) {
        text += QStringLiteral(", unguarded");
    }
    const QDateTime end = fromIsoText(session.value(QLatin1String("endsAt")).toString());
    if (!end.isValid()) {
        return text;
    }
    return now.secsTo(end) >= 1 ? QStringLiteral("%1, ends itself in %2").arg(text, ageText(now, end))
                                : QStringLiteral("%1, ends itself now").arg(text);
}

QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool harmless = c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c != QChar(QChar::LineSeparator) && c != QChar(QChar::ParagraphSeparator);
        result += harmless ? c : QChar(0xfffd);
    }
    return result;
}

QString commandText(const QJsonArray &command)
{
    QStringList words;
    for (const QJsonValue entry : command) {
        words.append(printable(shellQuoted(entry.toString())));
    }
    return words.join(QLatin1Char(' '));
}

QString folderText(const QString &path, const QString &home)
{
    if (!home.isEmpty() && (path == home || path.startsWith(home + QLatin1Char('/')))) {
        return printable(QLatin1Char('~') + path.mid(home.size()));
    }
    return printable(path);
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString outcomeText(const QJsonObject &outcome)
{
    const QJsonArray ended = outcome.value(QLatin1String("endedProcesses")).toArray();
    QString line = outcome.value(QLatin1String("ended")).toBool() ? QStringLiteral("ended") : QStringLiteral("NOT ended");
    if (!ended.isEmpty()) {
        const QStringList programs = programsOf(ended);
        line += QStringLiteral(", %1 (%2)")
                    .arg(counted(ended.size(), QStringLiteral("process"), QStringLiteral("processes")),
                         programs.join(QStringLiteral(", ")));
    }
    const double seconds = outcome.value(QLatin1String("durationMs")).toDouble() / 1000.0;
    return line + (seconds < 0.1 ? QStringLiteral(" in less than 0.1 s") : QStringLiteral(" in %1 s").arg(seconds, 0, 'f', 1));
}

QStringList outcomeDetails(const QJsonObject &outcome)
{
    QStringList lines;
    for (const char *key : {"survivors", "kept"}) {
        const QString word = QLatin1String(key) == QLatin1String("kept") ? QStringLiteral("kept") : QStringLiteral("survived");
        const QJsonArray processes = outcome.value(QLatin1String(key)).toArray();
        for (const QJsonValue entry : processes) {
            const QString reason = entry.toObject().value(QLatin1String("reason")).toString();
            lines.append(QStringLiteral("  %1: %2%3").arg(word, processText(entry.toObject()),
                                                          reason.isEmpty() ? QString() : QStringLiteral(", ") + printable(reason)));
        }
    }
    return lines;
}

} // namespace shellreeve
