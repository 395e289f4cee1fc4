// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionfacts.h"

#include "ui/words/joining.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace shellreeve {

namespace {

class SessionFacts
{
    Q_DECLARE_TR_FUNCTIONS(SessionFacts)
};

constexpr int longestText = 2'000; // characters
constexpr qsizetype mostLeftovers = 5;

QString timeText(const QDateTime &time, const QDateTime &now)
{
    return SessionFacts::tr("%1 (%2)", "a time ago, and the time").arg(words::agoText(time, now),
                                                                     QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
}

QString restartText(const SessionSnapshot &session)
{
    QString text;
    switch (session.restart) {
    case RestartMode::Never: text = SessionFacts::tr("never by itself"); break;
    case RestartMode::OnFailure: text = SessionFacts::tr("when it fails"); break;
    case RestartMode::Always: text = SessionFacts::tr("whenever it ends"); break;
    }
    if (session.restarts == 1) {
        return SessionFacts::tr("%1; once so far").arg(text);
    }
    return session.restarts > 1 ? SessionFacts::tr("%1; %2 times so far").arg(text).arg(session.restarts) : text;
}

QString leftoversPolicyText(LeftoversPolicy policy)
{
    switch (policy) {
    case LeftoversPolicy::End: return SessionFacts::tr("ended with the command");
    //: What becomes of processes that outlive the command: they go on.
    case LeftoversPolicy::Keep: return SessionFacts::tr("kept");
    case LeftoversPolicy::Ask: return SessionFacts::tr("kept until you decide");
    }
    return {};
}

QString leftoversText(const QJsonArray &leftovers)
{
    QStringList names;
    for (const QJsonValue entry : leftovers) {
        if (names.size() == mostLeftovers) {
            names.append(QStringLiteral("…"));
            break;
        }
        const QJsonObject process = entry.toObject();
        names.append(SessionFacts::tr("%1 (%2)", "a program and its process number")
                         .arg(words::shortened(words::oneLine(process.value(QLatin1String("program")).toString()), 40),
                              QString::number(process.value(QLatin1String("pid")).toInteger())));
    }
    return words::asList(names);
}

QString leaseText(const SessionSnapshot &session, const QDateTime &now)
{
    if (session.endsAt.isValid()) {
        return words::endsText(session.endsAt, now);
    }
    if (!session.lease) {
        return {};
    }
    return session.lease->count() == 0 ? SessionFacts::tr("never ends itself")
                                       : SessionFacts::tr("ends itself after %1 in which nobody looks after it and it does nothing")
                                             .arg(words::ageText(now, now.addSecs(session.lease->count())));
}

QString usageText(const SessionSnapshot &session)
{
    QStringList parts;
    if (session.processCount) {
        parts.append(*session.processCount == 1 ? SessionFacts::tr("1 process")
                                                : SessionFacts::tr("%n processes", nullptr, static_cast<int>(*session.processCount)));
    }
    if (session.cpuPercent) {
        parts.append(SessionFacts::tr("CPU %1").arg(words::cpuText(*session.cpuPercent)));
    }
    if (session.memoryBytes) {
        parts.append(words::memoryText(*session.memoryBytes));
    }
    return words::asList(parts);
}

} // namespace

QList<SessionFact> factsOf(const SessionSnapshot &session, const QDateTime &now)
{
    QList<SessionFact> facts;
    const auto add = [&facts](const QString &label, const QString &text, const QString &copyText = {}) {
        if (!text.isEmpty()) {
            facts.append({label, words::shortened(text, longestText), copyText});
        }
    };
    const bool isLiving = words::isLiving(session);
    add(SessionFacts::tr("Problem"), words::oneLine(words::reason(session.problem)));
    if (session.attention.kind == Attention::Kind::Bell || session.attention.kind == Attention::Kind::Message) {
        add(SessionFacts::tr("Asks for you"), words::attentionText(session.attention));
    }
    const QString command = words::commandText(session.command);
    add(SessionFacts::tr("Command"), command, command);
    add(SessionFacts::tr("Folder"), words::folderText(session.cwd), session.cwd);
    if (session.workspace != session.cwd) {
        add(SessionFacts::tr("Workspace"), words::folderText(session.workspace));
    }
    if (isLiving) {
        add(SessionFacts::tr("Uses"), usageText(session));
        if (!session.ports.isEmpty()) {
            add(SessionFacts::tr("Ports"), words::portsText(session.ports));
            facts.last().isPorts = true;
        }
        add(SessionFacts::tr("Lifetime"), leaseText(session, now));
    }
    add(SessionFacts::tr("Left behind"), leftoversText(session.leftovers));
    add(SessionFacts::tr("Restarts"), restartText(session));
    add(SessionFacts::tr("Leftovers"), leftoversPolicyText(session.leftoversPolicy));
    if (isLiving) {
        add(SessionFacts::tr("Scope"), session.scope, session.scope);
        add(SessionFacts::tr("Socket"), words::oneLine(session.socketPath), session.socketPath);
    }
    if (session.startedAt.isValid()) {
        add(SessionFacts::tr("Started"), timeText(session.startedAt, now));
    }
    if (session.lastActivityAt.isValid()) {
        add(SessionFacts::tr("Last output"), timeText(session.lastActivityAt, now));
    }
    if (isLiving) {
        add(SessionFacts::tr("Viewers"), session.viewers > 0 ? QString::number(session.viewers) : SessionFacts::tr("none"));
        add(SessionFacts::tr("Size"), SessionFacts::tr("%1 × %2", "columns and rows").arg(session.cols).arg(session.rows));
    }
    add(SessionFacts::tr("Id"), session.id, session.id);
    return facts;
}

QString headlineOf(const SessionSnapshot &session, const QDateTime &now)
{
    const QString state = words::stateText(session);
    if (session.status == SessionStatus::Running && session.startedAt.isValid()) {
        return SessionFacts::tr("%1 for %2", "running for 3 h").arg(state, words::ageText(session.startedAt, now));
    }
    if (session.interrupted) {
        return SessionFacts::tr("%1 by a restart of the machine", "interrupted").arg(state);
    }
    return state;
}

} // namespace shellreeve
