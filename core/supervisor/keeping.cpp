// SPDX-License-Identifier: MIT
#include "supervisor/keeping.h"

#include "base/logging.h"
#include "process/processtable.h"
#include "process/processusage.h"
#include "process/programname.h"
#include "supervisor/supervisorparts.h"

#include <algorithm>
#include <limits>
#include <set>

namespace shellreeve {

namespace {

bool isHeldBy(const Session &session, pid_t pid)
{
    const auto is = [pid](const std::optional<ProcessRef> &process) { return process && process->pid() == pid && process->isAlive(); };
    return is(session.link().shellper()) || is(session.link().guardian());
}

Session *sessionHeldBy(const SupervisorContext &context, pid_t pid)
{
    const QList<Session *> sessions = context.sessions.all();
    const auto at = std::find_if(sessions.begin(), sessions.end(), [pid](const Session *session) { return isHeldBy(*session, pid); });
    return at == sessions.end() ? nullptr : *at;
}

/// The nearest one: a session may run below another's.
Session *sessionOf(const SupervisorContext &context, const ProcessInfo &process)
{
    std::set<pid_t> seen; // a chain that changes while it is walked must not go on for ever
    for (pid_t above = process.ppid; above > 1 && seen.insert(above).second;) {
        if (Session *session = sessionHeldBy(context, above)) {
            return session;
        }
        const std::optional<ProcessInfo> parent = readProcess(above, ProcessFields::Identity);
        above = parent ? parent->ppid : 0;
    }
    return nullptr;
}

/// After a change of what it keeps.
void tellOf(SupervisorContext &context, Session &session)
{
    (void)context.store.save(session.record(), Durability::Fsync);
    session.tellKept();
    session.announce();
}

QJsonObject objectOf(const ProcessInfo &process, const Session &session)
{
    return {{QStringLiteral("pid"), process.pid},
            {QStringLiteral("program"), programText(process)},
            {QStringLiteral("sessionId"), session.id()},
            {QStringLiteral("sessionName"), session.name()}};
}

void keep(SupervisorContext &context, Session &session, const std::vector<ProcessInfo> &processes)
{
    std::vector<ProcessIdentity> &kept = session.record().kept;
    std::erase_if(kept, [](const ProcessIdentity &known) {
        const Result<ProcessRef> living = ProcessRef::reopen(known);
        return !living && living.error().code == ErrorCode::NotFound;
    });
    for (const ProcessInfo &process : processes) {
        const ProcessIdentity identity = process.identity();
        if (std::find(kept.begin(), kept.end(), identity) == kept.end()) {
            kept.push_back(identity);
        }
        qCInfo(lcSession, "Session %s: keeps process %d (%s), as asked", qUtf8Printable(session.id()), process.pid, process.comm.constData());
    }
    session.expectKept(kept);
    tellOf(context, session);
}

} // namespace

Result<QJsonObject> keepProcess(SupervisorContext &context, qint64 pid)
{
    const bool possible = pid > 1 && pid <= std::numeric_limits<pid_t>::max();
    const std::optional<ProcessInfo> process = possible ? readProcess(static_cast<pid_t>(pid), ProcessFields::Program) : std::nullopt;
    if (!process && !seesProcesses()) {
        return Error{ErrorCode::Failed, QStringLiteral("process %1 cannot be looked at").arg(pid), QStringLiteral("see that the process table /proc is mounted")};
    }
    if (!process || process->isZombie()) {
        return Error{ErrorCode::NotFound, QStringLiteral("there is no process %1").arg(pid)};
    }
    const QString program = programText(*process);
    if (sessionHeldBy(context, process->pid)) {
        return Error{ErrorCode::Refused, QStringLiteral("process %1 (%2) holds a session; it stays as long as that").arg(pid).arg(program)};
    }
    Session *session = sessionOf(context, *process);
    if (!session) {
        return Error{ErrorCode::NotFound, QStringLiteral("process %1 (%2) belongs to no session, so nothing here ends it").arg(pid).arg(program),
                     QStringLiteral("`reeve tree ID` shows what belongs to a session")};
    }
    if (process->pid == session->lastChild()) {
        return Error{ErrorCode::Refused, QStringLiteral("process %1 (%2) is the command of session %3 itself").arg(pid).arg(program, session->name()),
                     QStringLiteral("it runs until it exits or the session is ended; what it starts can be kept")};
    }
    keep(context, *session, {*process});
    return objectOf(*process, *session);
}

Result<QJsonObject> unkeepProcess(SupervisorContext &context, qint64 pid)
{
    const QList<Session *> sessions = context.sessions.all();
    for (Session *session : sessions) {
        std::vector<ProcessIdentity> &kept = session->record().kept;
        const auto at = std::find_if(kept.begin(), kept.end(), [pid](const ProcessIdentity &known) { return known.pid == pid; });
        if (at == kept.end() || !ProcessRef::reopen(*at).ok()) {
            continue;
        }
        ProcessInfo process;
        process.pid = static_cast<pid_t>(pid);
        process = readProcess(process.pid, ProcessFields::Program).value_or(process); // it may have just ended
        kept.erase(at);
        qCInfo(lcSession, "Session %s: does not keep process %lld any more, as asked", qUtf8Printable(session->id()), static_cast<long long>(pid));
        tellOf(context, *session);
        return objectOf(process, *session);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("process %1 is not kept on request").arg(pid),
                 QStringLiteral("`reeve keep --list` shows what is")};
}

QJsonArray keptProcesses(const SupervisorContext &context)
{
    QJsonArray rows;
    const QList<Session *> sessions = context.sessions.all();
    for (const Session *session : sessions) {
        for (const ProcessIdentity &known : session->record().kept) {
            const std::optional<ProcessInfo> process = readProcess(static_cast<pid_t>(known.pid), ProcessFields::Program);
            if (process && process->identity() == known && !process->isZombie()) {
                QJsonObject row = objectOf(*process, *session);
                row.insert(QStringLiteral("startedAt"), toIsoText(startOf(*process, context.clock())));
                rows.append(row);
            }
        }
    }
    return rows;
}

void keepLeftovers(SupervisorContext &context, Session &session)
{
    std::vector<ProcessInfo> processes;
    for (const QJsonValue entry : session.leftovers()) {
        const QString state = entry.toObject().value(QLatin1String("state")).toString();
        const auto pid = static_cast<pid_t>(entry.toObject().value(QLatin1String("pid")).toInteger());
        if (state != QLatin1String("asked") && state != QLatin1String("ending")) {
            continue;
        }
        // Its pid may be another's by now: only what still is below this session is meant.
        const std::optional<ProcessInfo> process = readProcess(pid, ProcessFields::Identity);
        if (process && !process->isZombie() && sessionOf(context, *process) == &session) {
            processes.push_back(*process);
        }
    }
    keep(context, session, processes);
}

Result<QJsonObject> Supervisor::keepProcess(qint64 pid)
{
    return shellreeve::keepProcess(m_parts->context, pid);
}

Result<QJsonObject> Supervisor::unkeepProcess(qint64 pid)
{
    return shellreeve::unkeepProcess(m_parts->context, pid);
}

QJsonArray Supervisor::keptProcesses() const
{
    return shellreeve::keptProcesses(m_parts->context);
}

Result<QJsonObject> Supervisor::keepLeftovers(const QString &name)
{
    const Result<Session *> session = m_parts->context.sessions.resolve(name);
    if (!session) {
        return session.error();
    }
    shellreeve::keepLeftovers(m_parts->context, **session);
    return m_parts->object(**session);
}

void Supervisor::endLeftovers(const QString &name, const Answer<SessionOutcome> &answer)
{
    const Result<Session *> session = m_parts->context.sessions.resolve(name);
    if (!session) {
        answer(session.error());
        return;
    }
    const QString id = (*session)->id();
    const QString label = (*session)->name();
    if (!(*session)->isFinished() || m_parts->restarts.isUnderWay(id)) {
        answer(Error{ErrorCode::Refused, QStringLiteral("the session %1 is not finished").arg(label),
                     QStringLiteral("end it with `reeve kill %1`").arg(label)});
        return;
    }
    m_parts->endings.end(**session, Aftermath::Keep, m_parts->endings.planFor({}), [this, id, label, answer](const EndOutcome &outcome) {
        if (Session *left = m_parts->context.sessions.find(id)) {
            (void)m_parts->context.store.save(left->record(), Durability::Fsync);
            left->announce();
        }
        answer(SessionOutcome{id, label, outcome});
    });
}

} // namespace shellreeve
