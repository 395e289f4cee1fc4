// SPDX-License-Identifier: MIT
#include "supervisor/subtrees.h"

#include "process/porttable.h"
#include "process/programname.h"
#include "process/treejudgement.h"
#include "supervisor/endoutcomes.h"
#include "supervisor/endrequest.h"

#include <algorithm>

namespace shellreeve {

namespace {

Error notThere(qint64 pid, const Session &session)
{
    return {ErrorCode::NotFound, QStringLiteral("process %1 is not below the session %2").arg(pid).arg(session.name()), {}};
}

Error refusal(const JudgedProcess &top)
{
    const QString who = QStringLiteral("process %1 (%2)").arg(top.info.pid).arg(programText(top.info));
    return top.verdict == EndVerdict::OtherUser
        ? Error{ErrorCode::Refused, QStringLiteral("%1 belongs to another user").arg(who), {}}
        : Error{ErrorCode::Refused, QStringLiteral("%1 is never part of a session's end: it is this program or holds another session").arg(who), {}};
}

} // namespace

Subtrees::Subtrees(SupervisorContext &context, Endings &endings, QObject *parent)
    : QObject(parent), m_context(context), m_endings(endings)
{
}

Subtrees::~Subtrees() = default;

Result<Session *> Subtrees::sessionFor(const QString &id) const
{
    if (m_context.isShuttingDown) {
        return Error{ErrorCode::ShuttingDown, QStringLiteral("the supervisor is shutting down"), {}};
    }
    Session *session = m_context.sessions.find(id);
    if (!session) {
        return Error{ErrorCode::NotFound, QStringLiteral("there is no session %1").arg(id), {}};
    }
    if (m_endings.isEnding(id)) {
        return Error{ErrorCode::Refused, QStringLiteral("the session %1 is being ended as a whole").arg(session->name()), {}};
    }
    return session;
}

Result<SubtreePreview> Subtrees::preview(const QString &id, qint64 pid) const
{
    const Result<Session *> session = sessionFor(id);
    return session ? previewIn(**session, pid) : session.error();
}

Result<SubtreePreview> Subtrees::previewIn(const Session &session, qint64 pid) const
{
    const std::optional<ProcessRef> &shellper = session.link().shellper();
    const Result<ProcessRef> top = ProcessRef::open(static_cast<pid_t>(pid));
    if (!shellper || !shellper->isAlive() || !top) {
        return notThere(pid, session);
    }
    if (pid == session.lastChild() && !session.isFinished()) {
        return Error{ErrorCode::Refused, QStringLiteral("process %1 is the command of the session %2 itself").arg(pid).arg(session.name()),
                     QStringLiteral("end the session instead")};
    }
    TerminationRequest request = endRequestFor(m_context, session);
    request.roots = {*shellper};
    request.onlyTrees = {top->identity()};
    SubtreePreview preview;
    std::vector<ProcessInfo> ending;
    for (const JudgedProcess &process : judgeTree(request)) {
        const bool isTop = process.info.identity() == top->identity();
        if (isTop && (process.verdict == EndVerdict::Protected || process.verdict == EndVerdict::OtherUser)) {
            return refusal(process);
        }
        if (isTop) {
            preview.top = top->identity();
            preview.program = programText(process.info);
            preview.topIsKept = process.verdict == EndVerdict::Kept;
        }
        if (process.verdict == EndVerdict::Kept) {
            preview.kept.append(programAndPid(process.info));
        } else if (process.verdict == EndVerdict::End) {
            preview.below += isTop ? 0 : 1;
            ending.push_back(process.info);
        }
    }
    if (preview.program.isEmpty()) {
        return notThere(pid, session);
    }
    PortTable ports;
    ports.update(ending);
    preview.ports = ports.portsOf(ending);
    return preview;
}

void Subtrees::end(const QString &id, const ProcessIdentity &top, const EndRequest &request, const Answer<SessionOutcome> &answer)
{
    const Result<Session *> session = sessionFor(id);
    if (!session) {
        answer(session.error());
        return;
    }
    const Result<SubtreePreview> now = previewIn(**session, top.pid);
    if (!now) {
        answer(now.error());
        return;
    }
    if (now->top != top) {
        answer(notThere(top.pid, **session));
        return;
    }
    const EndPlan plan = m_endings.planFor(request);
    TerminationRequest wanted = endRequestFor(m_context, **session);
    wanted.roots = {*(*session)->link().shellper()};
    wanted.onlyTrees = {top};
    wanted.grace = plan.grace;
    wanted.verify = plan.verify;
    wanted.keep.everything = plan.everything;
    auto running = std::make_unique<Termination>(std::move(wanted), m_context.clock());
    Termination *termination = m_running.insert(std::move(running)).first->get();
    connect(termination, &Termination::finished, this, [this, termination, id, name = (*session)->name(), answer](const TerminationResult &result) {
        const auto at = std::find_if(m_running.begin(), m_running.end(), [termination](const auto &one) { return one.get() == termination; });
        m_running.extract(at).value().release()->deleteLater(); // it is what calls us
        const SessionOutcome outcome{id, name, endOutcomeFrom(result)};
        Q_EMIT ended(outcome);
        answer(outcome);
    });
    termination->start();
}

} // namespace shellreeve
