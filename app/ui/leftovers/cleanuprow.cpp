// SPDX-License-Identifier: MIT
#include "ui/leftovers/cleanuprow.h"

#include "base/clock.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace shellreeve {

namespace {

class CleanupText
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Cleanup)
};

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Adopt: return CleanupText::tr("ours, not listed yet");
    case Verdict::Keep: return CleanupText::tr("in order");
    case Verdict::Reap: return CleanupText::tr("over");
    case Verdict::Foreign: return CleanupText::tr("somebody else’s");
    case Verdict::Unknown: break;
    }
    return CleanupText::tr("cannot be told");
}

QString actionText(Action action)
{
    switch (action) {
    case Action::Adopt: return CleanupText::tr("joins the list");
    case Action::Show: return CleanupText::tr("is shown as unreachable");
    case Action::MarkExited: return CleanupText::tr("its end is written down");
    case Action::EndSession: return CleanupText::tr("is ended");
    case Action::Forget: return CleanupText::tr("is forgotten");
    case Action::EndHusk: return CleanupText::tr("its shellper is ended");
    case Action::EndRemains: return CleanupText::tr("what it left is ended");
    case Action::RemoveTraces: return CleanupText::tr("is removed");
    case Action::None: break;
    }
    return CleanupText::tr("is left alone");
}

QString nameOf(const QList<SessionSnapshot> &sessions, const QString &id)
{
    const auto at = std::find_if(sessions.cbegin(), sessions.cend(), [&id](const SessionSnapshot &session) { return session.id == id; });
    return words::oneLine(at == sessions.cend() ? id : at->name);
}

CleanupRow rowOf(const words::Leftover &leftover, const QDateTime &now)
{
    CleanupRow row;
    const bool isKept = leftover.state == words::Leftover::State::Kept;
    row.key = keyOfProcess(leftover.sessionId, leftover.pid);
    row.kind = isKept ? CleanupRow::Kind::Kept : CleanupRow::Kind::Leftover;
    row.subject = words::processText(leftover.program, leftover.pid);
    row.sessionId = leftover.sessionId;
    row.session = words::oneLine(leftover.sessionName);
    row.pid = leftover.pid;
    row.verdict = isKept ? CleanupText::tr("kept") : CleanupText::tr("left behind");
    row.evidence = {CleanupText::tr("it still runs below the session’s shellper, though the session’s command has ended"),
                    words::oneLine(words::reason(leftover.reason))};
    row.evidence.removeAll(QString());
    row.since = leftover.since;
    row.fate = words::fateText(leftover, now);
    row.mayEnd = true;
    row.mayKeep = !isKept;
    row.mayStopKeeping = leftover.isKeptOnRequest();
    return row;
}

CleanupRow rowOfKept(const QJsonObject &kept)
{
    CleanupRow row;
    row.kind = CleanupRow::Kind::Kept;
    row.pid = kept.value(QLatin1String("pid")).toInteger();
    row.sessionId = kept.value(QLatin1String("sessionId")).toString();
    row.session = words::oneLine(kept.value(QLatin1String("sessionName")).toString());
    row.key = keyOfProcess(row.sessionId, row.pid);
    row.subject = words::processText(kept.value(QLatin1String("program")).toString(), row.pid);
    row.verdict = CleanupText::tr("kept");
    row.evidence = {CleanupText::tr("kept on request: no end of its session touches it")};
    row.since = fromIsoText(kept.value(QLatin1String("startedAt")).toString());
    row.fate = CleanupText::tr("goes on running");
    row.mayEnd = true;
    row.mayStopKeeping = true;
    return row;
}

CleanupRow rowOf(const Finding &finding, const QList<SessionSnapshot> &sessions)
{
    CleanupRow row;
    row.key = keyOf(finding);
    row.kind = finding.kind == FindingKind::Shellper ? CleanupRow::Kind::Session
        : finding.kind == FindingKind::Socket        ? CleanupRow::Kind::Socket
                                                     : CleanupRow::Kind::Process;
    row.subject = finding.kind == FindingKind::Process ? words::processText(finding.subject, finding.pid) : words::oneLine(finding.subject);
    row.sessionId = finding.sessionId;
    row.session = nameOf(sessions, finding.sessionId);
    row.pid = finding.pid;
    row.verdict = verdictText(finding.verdict);
    for (const QString &evidence : finding.evidence) {
        row.evidence.append(words::oneLine(words::reason(evidence)));
    }
    row.since = finding.since;
    row.fate = actionText(finding.action);
    row.isCleanedUp = finding.action != Action::None;
    row.endsSession = finding.action == Action::EndSession || finding.action == Action::EndHusk;
    row.isInOrder = finding.verdict == Verdict::Keep && finding.action == Action::None && finding.kind != FindingKind::Process;
    return row;
}

bool isOneProcess(const CleanupRow &row)
{
    using Kind = CleanupRow::Kind;
    return row.pid > 0 && !row.isOver && (row.kind == Kind::Leftover || row.kind == Kind::Kept || row.kind == Kind::Process);
}

} // namespace

QString keyOf(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::Shellper: return QStringLiteral("shellper ") + finding.sessionId;
    case FindingKind::Socket: return QStringLiteral("socket ") + finding.subject;
    case FindingKind::Process: break;
    }
    return QStringLiteral("process %1 %2").arg(finding.sessionId).arg(finding.pid);
}

QString keyOfProcess(const QString &sessionId, qint64 pid)
{
    return QStringLiteral("left %1 %2").arg(sessionId).arg(pid);
}

QString kindText(CleanupRow::Kind kind)
{
    switch (kind) {
    case CleanupRow::Kind::Leftover: return CleanupText::tr("Leftover");
    case CleanupRow::Kind::Kept: return CleanupText::tr("Kept process");
    case CleanupRow::Kind::Session: return CleanupText::tr("Session");
    case CleanupRow::Kind::Socket: return CleanupText::tr("Socket file");
    case CleanupRow::Kind::Process: break;
    }
    return CleanupText::tr("Process");
}

QList<qint64> processesOf(const QList<CleanupRow> &rows)
{
    QList<qint64> pids;
    for (const CleanupRow &row : rows) {
        if (isOneProcess(row)) {
            pids.append(row.pid);
        }
    }
    return pids;
}

void addUses(QList<CleanupRow> &rows, const QHash<qint64, ProcessUse> &uses)
{
    for (CleanupRow &row : rows) {
        const auto use = isOneProcess(row) ? uses.constFind(row.pid) : uses.constEnd();
        if (use == uses.constEnd()) {
            continue;
        }
        const QString memory = words::memoryText(use->residentBytes);
        row.evidence.append(use->ports.isEmpty() ? CleanupText::tr("it uses %1 of memory").arg(memory)
                                                 : CleanupText::tr("it uses %1 of memory and listens on %2").arg(memory, words::portsText(use->ports)));
    }
}

QList<CleanupRow> cleanupRows(const QList<SessionSnapshot> &sessions, const QJsonArray &kept, const std::optional<ReconcileReport> &plan,
                              const QDateTime &now)
{
    QList<CleanupRow> rows;
    QSet<QString> known;
    QSet<QString> leftAndKept; // as its shellper has heard by now
    const QList<words::Leftover> leftovers = words::leftoversOf(sessions);
    for (const words::Leftover &leftover : leftovers) {
        if (leftover.state == words::Leftover::State::Kept) {
            leftAndKept.insert(keyOfProcess(leftover.sessionId, leftover.pid));
        }
    }
    for (const QJsonValue entry : kept) {
        const CleanupRow row = rowOfKept(entry.toObject());
        if (!leftAndKept.contains(row.key)) {
            rows.append(row);
            known.insert(row.key);
        }
    }
    for (const words::Leftover &leftover : leftovers) {
        if (const CleanupRow row = rowOf(leftover, now); !known.contains(row.key)) {
            rows.append(row);
        }
    }
    if (plan) {
        for (const Finding &finding : plan->findings) {
            rows.append(rowOf(finding, sessions));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CleanupRow &one, const CleanupRow &other) { return one.kind < other.kind; });
    return rows;
}

} // namespace shellreeve
