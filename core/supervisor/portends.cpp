// SPDX-License-Identifier: MIT
#include "supervisor/portends.h"

#include "process/cgroup.h"
#include "process/porttable.h"
#include "process/processenvironment.h"
#include "process/programname.h"
#include "process/treejudgement.h"
#include "reconcile/strays.h"
#include "supervisor/endoutcomes.h"
#include "supervisor/endrequest.h"
#include "supervisor/sidecarwiring.h"

#include <QJsonArray>

#include <algorithm>
#include <unistd.h>

namespace shellreeve {

namespace {

Error notThere(int port, qint64 pid)
{
    return {ErrorCode::NotFound, QStringLiteral("process %1 does not listen on port %2").arg(pid).arg(port),
            QStringLiteral("see who does with: reeve ports %1").arg(port)};
}

/// Everything of a user runs below its manager, which listens for others (socket activation).
bool managesUser(pid_t pid)
{
    return readCgroup(pid).endsWith("/init.scope");
}

std::optional<Error> protection(const JudgedProcess *top, const std::vector<ProcessInfo> &line)
{
    const QString who = programAndPid(line.front());
    if (top && top->verdict == EndVerdict::OtherUser) {
        return Error{ErrorCode::NotOurs, QStringLiteral("%1 belongs to another user").arg(who)};
    }
    if (!top || top->verdict == EndVerdict::Protected || managesUser(line.front().pid)) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 is never ended from here: this program or the whole login runs below it, or it holds sessions").arg(who)};
    }
    if (standsInSession(line).front()) {
        return Error{ErrorCode::Refused, QStringLiteral("%1 runs in a session of another instance of this program").arg(who),
                     QStringLiteral("end it there")};
    }
    return std::nullopt;
}

} // namespace

QJsonObject PortEndPreview::toJson() const
{
    QJsonObject object = row.toJson();
    object.remove(QStringLiteral("address"));
    QJsonArray numbers;
    for (const int one : ports) {
        numbers.append(one);
    }
    object.insert(QStringLiteral("startTicks"), static_cast<qint64>(holder.startTicks));
    object.insert(QStringLiteral("isCommand"), isCommand);
    object.insert(QStringLiteral("wantsConsent"), wantsConsent);
    object.insert(QStringLiteral("below"), below);
    object.insert(QStringLiteral("ports"), numbers);
    object.insert(QStringLiteral("kept"), QJsonArray::fromStringList(kept));
    object.insert(QStringLiteral("holderIsKept"), holderIsKept);
    return object;
}

PortEnds::PortEnds(SupervisorContext &context, Endings &endings, Subtrees &subtrees, const MonitorSidecar &monitor, QObject *parent)
    : QObject(parent), m_context(context), m_endings(endings), m_subtrees(subtrees), m_monitor(monitor)
{
}

PortEnds::~PortEnds() = default;

Result<PortEndPreview> PortEnds::preview(int port, qint64 pid) const
{
    const Result<Found> found = find(port, pid);
    return found ? Result<PortEndPreview>(found->preview) : found.error();
}

Result<PortEnds::Found> PortEnds::find(int port, qint64 pid) const
{
    const Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(pid));
    const std::optional<ProcessInfo> info = process ? readProcess(static_cast<pid_t>(pid), ProcessFields::Program) : std::nullopt;
    if (!info || info->identity() != process->identity() || !holdsPort(*process, port)) {
        return notThere(port, pid);
    }
    if (info->uid != ::getuid()) {
        return Error{ErrorCode::NotOurs, QStringLiteral("%1 belongs to another user").arg(programAndPid(*info))};
    }
    if (m_monitor.status().pid == pid) {
        return Error{ErrorCode::Refused, QStringLiteral("port %1 is the monitor's own").arg(port), QStringLiteral("the settings give it another port, or turn it off")};
    }
    QList<SessionRoots> sessions = rootsOf(m_context);
    readMembers(sessions);
    const std::vector<ProcessInfo> line = readLine(*info);
    PortEndPreview preview;
    preview.port = port;
    preview.holder = process->identity();
    preview.row.port = port;
    preview.row.pid = pid;
    preview.row.program = programText(*info);
    preview.row.uid = info->uid;
    if (const SessionRoots *above = sessionAbove(line, sessions)) {
        preview.row.sessionId = above->id;
        preview.row.sessionName = above->name;
        preview.row.kind = isLeftover(info->pid, *above) ? PortKind::Leftover : PortKind::Session;
        const Session *session = m_context.sessions.find(above->id);
        if (above->members.empty() && session) {
            return findInSession(std::move(preview), *session);
        }
    }
    return findAlone(std::move(preview), line, sessions);
}

Result<PortEnds::Found> PortEnds::findInSession(PortEndPreview preview, const Session &session) const
{
    if (preview.holder.pid == session.lastChild() && !session.isFinished()) {
        preview.isCommand = true;
        return Found{std::move(preview), Way::Subtree};
    }
    const Result<SubtreePreview> part = m_subtrees.preview(session.id(), preview.holder.pid);
    if (!part) {
        return part.error();
    }
    preview.below = part->below;
    preview.ports = part->ports;
    preview.kept = part->kept;
    preview.holderIsKept = part->topIsKept;
    return Found{std::move(preview), Way::Subtree};
}

// What was left in the cgroup of a session is proven to be its; of everything else a person has to say that it may end.
Result<PortEnds::Found> PortEnds::findAlone(PortEndPreview preview, const std::vector<ProcessInfo> &line, const QList<SessionRoots> &sessions) const
{
    if (preview.row.sessionId.isEmpty()) {
        preview.wantsConsent = true;
        const std::optional<QByteArray> cookie = readEnvironmentValue(line.front().pid, "SHELLREEVE_SESSION");
        const QString id = cookie ? sessionOfCookie(*cookie) : QString();
        const SessionRoots *named = sessionOfId(id, sessions);
        if (!id.isEmpty() && (!named || mayCarryCookie(line.front(), *named))) {
            preview.row.kind = named && !named->isOver ? PortKind::Session : PortKind::Leftover;
            preview.row.sessionId = id;
            preview.row.sessionName = named ? named->name : QString();
            preview.row.probable = true;
        }
    }
    std::vector<ProcessInfo> ending;
    const JudgedProcess *top = nullptr;
    const std::vector<JudgedProcess> judged = judgeTree(requestFor(preview));
    for (const JudgedProcess &process : judged) {
        const bool isTop = process.info.identity() == preview.holder;
        top = isTop ? &process : top;
        if (process.verdict == EndVerdict::Kept) {
            preview.kept.append(programAndPid(process.info));
            preview.holderIsKept = preview.holderIsKept || isTop;
        } else if (process.verdict == EndVerdict::End) {
            preview.below += isTop ? 0 : 1;
            ending.push_back(process.info);
        }
    }
    if (const std::optional<Error> refused = protection(top, line)) {
        return *refused;
    }
    PortTable ports;
    ports.update(ending);
    preview.ports = ports.portsOf(ending);
    return Found{std::move(preview), Way::Alone};
}

TerminationRequest PortEnds::requestFor(const PortEndPreview &preview) const
{
    const Session *session = preview.row.probable ? nullptr : m_context.sessions.find(preview.row.sessionId);
    TerminationRequest request = session ? endRequestFor(m_context, *session) : endRequestFor(m_context, SessionRecord(), 0);
    request.cgroup.clear(); // this one alone, not all that is left of its session
    request.tops = {preview.holder};
    return request;
}

void PortEnds::end(int port, const ProcessIdentity &holder, const EndRequest &request, Consent consent, const Answer<SessionOutcome> &answer)
{
    if (m_context.isShuttingDown) {
        answer(Error{ErrorCode::ShuttingDown, QStringLiteral("the supervisor is shutting down")});
        return;
    }
    const Result<Found> found = find(port, holder.pid);
    if (!found) {
        answer(found.error());
        return;
    }
    const PortEndPreview &now = found->preview;
    if (now.holder != holder) {
        answer(notThere(port, holder.pid));
    } else if (now.isCommand) {
        answer(Error{ErrorCode::Refused, QStringLiteral("process %1 is the command of the session %2 itself").arg(holder.pid).arg(now.row.sessionName),
                     QStringLiteral("end the session instead")});
    } else if (now.wantsConsent && consent == Consent::None) {
        answer(Error{ErrorCode::Refused, QStringLiteral("nothing proves that a session started process %1 (%2)").arg(holder.pid).arg(now.row.program),
                     QStringLiteral("agree to its end expressly")});
    } else if (found->way == Way::Subtree) {
        m_subtrees.end(now.row.sessionId, holder, request, answer);
    } else {
        endAlone(now, request, answer);
    }
}

void PortEnds::endAlone(const PortEndPreview &preview, const EndRequest &request, const Answer<SessionOutcome> &answer)
{
    const EndPlan plan = m_endings.planFor(request);
    TerminationRequest manner = requestFor(preview);
    manner.grace = plan.grace;
    manner.verify = plan.verify;
    manner.keep.everything = plan.everything;
    PortQuestion question;
    question.port = preview.port;
    question.recordDir = m_context.options.paths.monitorDir;
    question.ownLock = ownLockOf(m_context);
    question.sessions = rootsOf(m_context);
    readMembers(question.sessions);
    const auto outcome = std::make_shared<std::optional<SessionOutcome>>();
    PortPreflight *preflight = m_running.insert(std::make_unique<PortPreflight>()).first->get();
    connect(preflight, &PortPreflight::ended, this, [this, outcome, preview](const PortHolder &holder, const TerminationResult &result) {
        *outcome = SessionOutcome{preview.row.sessionId, preview.row.sessionName, endOutcomeFrom(result)};
        Q_EMIT ended(preview.port, holder, result);
    });
    const PortConsent consent{preview.holder, {PortClass::Session, PortClass::Foreign, PortClass::Live, PortClass::Orphan}, std::move(manner)};
    preflight->take(std::move(question), consent, [this, preflight, outcome, preview, answer](const PortVerdict &verdict) {
        const auto at = std::find_if(m_running.begin(), m_running.end(), [preflight](const auto &one) { return one.get() == preflight; });
        m_running.extract(at).value().release()->deleteLater(); // it is what calls us
        if (*outcome) {
            answer(**outcome);
            return;
        }
        const bool isGone = verdict.what == PortClass::Free;
        answer(isGone ? notThere(preview.port, preview.holder.pid)
                      : Error{ErrorCode::Refused, QStringLiteral("nothing was ended: who holds port %1 is another by now, or cannot be told for sure").arg(preview.port),
                              QStringLiteral("look at the port again")});
    });
}

} // namespace shellreeve
