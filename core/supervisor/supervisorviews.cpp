// SPDX-License-Identifier: MIT
// What a supervisor tells of its sessions and of itself; nothing here changes anything that is written down.
#include "base/version.h"
#include "process/porttable.h"
#include "process/processusage.h"
#include "session/scopemaker.h"
#include "supervisor/endpreview.h"
#include "supervisor/sessionviews.h"
#include "supervisor/supervisor.h"
#include "supervisor/supervisorparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve {

const RuntimePaths &Supervisor::paths() const
{
    return m_parts->context.options.paths;
}

QList<SessionSnapshot> Supervisor::snapshots() const
{
    QList<SessionSnapshot> shown;
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        shown.append(m_parts->snapshot(*session));
    }
    return shown;
}

std::optional<SessionSnapshot> Supervisor::snapshot(const QString &id) const
{
    const Session *session = m_parts->context.sessions.find(id);
    return session ? std::optional(m_parts->snapshot(*session)) : std::nullopt;
}

void Supervisor::setMeasuring(bool wanted)
{
    m_parts->meter.setRunning(wanted);
}

void Supervisor::measure(std::function<void()> done)
{
    m_parts->meter.measure(std::move(done));
}

EndPreview Supervisor::endPreview(const QString &id) const
{
    return endPreviews({id}).constFirst();
}

QList<EndPreview> Supervisor::endPreviews(const QStringList &ids) const
{
    QList<const Session *> sessions;
    for (const QString &id : ids) {
        sessions.append(m_parts->context.sessions.find(id));
    }
    return previewEnds(m_parts->context, sessions);
}

QHash<qint64, ProcessUse> Supervisor::usesOf(const QList<qint64> &pids) const
{
    std::vector<ProcessInfo> processes;
    for (const qint64 pid : pids) {
        const std::optional<ProcessInfo> process = readProcess(static_cast<pid_t>(pid), ProcessFields::Identity);
        if (process && !process->isZombie()) {
            processes.push_back(*process);
        }
    }
    PortTable ports;
    ports.update(processes);
    QHash<qint64, ProcessUse> uses;
    for (const ProcessInfo &process : processes) {
        uses.insert(process.pid, {usageOf(process).residentBytes, ports.portsOf({process})});
    }
    return uses;
}

QJsonArray Supervisor::list() const
{
    QJsonArray rows;
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        rows.append(m_parts->object(*session));
    }
    return rows;
}

void Supervisor::changesSince(std::optional<quint64> since, Milliseconds wait, const std::function<void(const QJsonObject &)> &answer)
{
    const auto tell = [this, since, answer] {
        const SessionJournal::Changes changes = isReady() ? m_parts->journal.changesSince(since) : SessionJournal::Changes{0, true, {}, {}};
        answer({{QStringLiteral("revision"), static_cast<qint64>(changes.revision)},
                {QStringLiteral("ready"), isReady()},
                {QStringLiteral("problems"), QJsonArray::fromStringList(knownProblems())},
                {QStringLiteral("all"), changes.isAll},
                {QStringLiteral("sessions"), changes.sessions},
                {QStringLiteral("removed"), QJsonArray::fromStringList(changes.removed)}});
    };
    if (!isReady()) {
        tell();
    } else if (since && wait > Milliseconds(0)) {
        m_parts->journal.wait(*since, wait, tell);
    } else if (m_parts->meter.keepFresh(SessionMeter::interval)) {
        tell();
    } else {
        measure(tell);
    }
}

int Supervisor::sessionCount() const
{
    return m_parts->context.sessions.count();
}

int Supervisor::livingCount() const
{
    const QList<Session *> sessions = m_parts->context.sessions.all();
    return static_cast<int>(std::count_if(sessions.cbegin(), sessions.cend(),
                                          [](const Session *session) { return session->hasShellper(); }));
}

int Supervisor::leasedCount() const
{
    const QList<Session *> sessions = m_parts->context.sessions.all();
    const std::chrono::seconds otherwise = rules().leaseAfterQuit;
    return static_cast<int>(std::count_if(sessions.cbegin(), sessions.cend(), [otherwise](const Session *session) {
        return session->hasShellper() && !session->isFinished() && session->record().lease.value_or(otherwise).count() > 0;
    }));
}

Result<QJsonObject> Supervisor::get(const QString &name) const
{
    const Result<Session *> session = m_parts->context.sessions.resolve(name);
    return session ? Result<QJsonObject>(m_parts->object(**session)) : session.error();
}

Result<QJsonObject> Supervisor::tree(const QString &name) const
{
    const Result<Session *> session = m_parts->context.sessions.resolve(name);
    return session ? Result<QJsonObject>(sessionTree(**session)) : session.error();
}

QJsonArray Supervisor::workspaces() const
{
    return workspaceArray(m_parts->context.sessions.all(), [this](const Session &session) { return m_parts->object(session); });
}

QStringList Supervisor::commonProblems() const
{
    QStringList texts;
    if (!m_parts->storeProblem.isEmpty()) {
        texts.append(m_parts->storeProblem);
    }
    if (!m_parts->auditProblem.isEmpty()) {
        texts.append(m_parts->auditProblem);
    }
    if (!seesProcesses()) {
        texts.append(QStringLiteral("Processes cannot be looked at (is /proc mounted?): sessions go on, none can be started, and what an end "
                                    "has left cannot be told."));
    }
    return texts;
}

static void addProblem(QStringList &texts, const Session &session, const QString &text)
{
    if (!text.isEmpty()) {
        texts.append(QStringLiteral("Session %1 is unreachable: %2").arg(session.name(), text));
    }
}

QStringList Supervisor::problems() const
{
    QStringList texts = commonProblems();
    if (const QString monitor = monitorProblem(m_parts->monitor.status()); !monitor.isEmpty()) {
        texts.append(monitor);
    }
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        addProblem(texts, *session, problemOf(*session));
    }
    return texts;
}

QStringList Supervisor::knownProblems() const
{
    QStringList texts = commonProblems();
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        addProblem(texts, *session, m_parts->knownProblem(*session));
    }
    return texts;
}

Reconciler &Supervisor::reconciler()
{
    return m_parts->reconciler;
}

MonitorSidecar &Supervisor::monitor()
{
    return m_parts->monitor;
}

DashboardTickets &Supervisor::tickets()
{
    return m_parts->tickets;
}

Subtrees &Supervisor::subtrees()
{
    return m_parts->subtrees;
}

Ports &Supervisor::ports()
{
    return m_parts->ports;
}

PortEnds &Supervisor::portEnds()
{
    return m_parts->portEnds;
}

QJsonObject Supervisor::metrics() const
{
    return m_parts->books.metrics();
}

QJsonObject Supervisor::health() const
{
    const Reconciler &reconciler = m_parts->reconciler;
    return m_parts->health.report(problems(), isReady(), reconciler.orphanCount(), reconciler.lastSweep());
}

QJsonObject Supervisor::status() const
{
    const QJsonValue none(QJsonValue::Null);
    const QString &profile = m_parts->context.options.profile;
    const QDateTime &lastSweep = m_parts->reconciler.lastSweep();
    return {{QStringLiteral("pid"), QCoreApplication::applicationPid()},
            {QStringLiteral("version"), versionText()},
            {QStringLiteral("profile"), profile.isEmpty() ? QStringLiteral("default") : profile},
            {QStringLiteral("ready"), isReady()},
            {QStringLiteral("sessions"), sessionCount()},
            {QStringLiteral("monitor"), m_parts->monitor.status().toJson()},
            {QStringLiteral("scopes"), m_parts->context.options.scopes ? QJsonValue(m_parts->context.options.scopes->toJson()) : none},
            {QStringLiteral("orphans"), m_parts->reconciler.orphanCount()},
            {QStringLiteral("lastSweep"), isoValue(lastSweep)},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems())}};
}

} // namespace shellreeve
