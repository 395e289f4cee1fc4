// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "ui/leftovers/cleanuprow.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shellreeve::testing {

inline const QDateTime sampleTime = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

inline QJsonObject sampleLeftover(int pid, const QString &state, const QString &reason = QStringLiteral("left the terminal"))
{
    const bool ends = state == QLatin1String("ending");
    return {{QStringLiteral("pid"), pid}, {QStringLiteral("program"), QStringLiteral("node")}, {QStringLiteral("state"), state},
            {QStringLiteral("reason"), reason}, {QStringLiteral("since"), toIsoText(sampleTime.addSecs(-10))},
            {QStringLiteral("endsAt"), ends ? QJsonValue(toIsoText(sampleTime.addSecs(50))) : QJsonValue(QJsonValue::Null)}};
}

inline SessionSnapshot sampleFinished(const QString &id, const QString &name, const QJsonArray &leftovers)
{
    SessionSnapshot session;
    session.id = id;
    session.name = name;
    session.status = SessionStatus::Exited;
    session.leftovers = leftovers;
    return session;
}

inline Finding sampleFinding(FindingKind kind, Verdict verdict, Action action, const QString &subject, const QString &id = QStringLiteral("aaaaaaaa"))
{
    Finding finding;
    finding.kind = kind;
    finding.pid = 77;
    finding.sessionId = id;
    finding.subject = subject;
    finding.verdict = verdict;
    finding.evidence = {QStringLiteral("nobody listens on it"), QStringLiteral("its lock is free")};
    finding.since = sampleTime.addSecs(-3600);
    finding.action = action;
    return finding;
}

} // namespace shellreeve::testing
