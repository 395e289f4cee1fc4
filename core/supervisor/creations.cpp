// SPDX-License-Identifier: MIT
#include "supervisor/creations.h"

#include "session/sessionid.h"
#include "session/sessionlimits.h"
#include "session/sessionname.h"
#include "session/workspace.h"
#include "supervisor/workingdirectory.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace shellreeve {

namespace {

// In a shellper's description of its session.
constexpr auto createdKey = "created";

} // namespace

bool saysItWasCreated(const QJsonObject &description)
{
    return description.value(QLatin1String(createdKey)).toBool();
}

Creations::Creations(SupervisorContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_login(context.clock(), context.options.loginEnvironment)
{
}

Creations::~Creations() = default;

Result<SessionRecord> Creations::recordFor(const SessionSpec &spec) const
{
    if (spec.command.isEmpty() || spec.command.first().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the command is empty")};
    }
    SessionRecord record;
    record.id = newSessionId([this](const QString &id) {
        return m_context.sessions.find(id) || QFileInfo::exists(m_context.store.recordPath(id))
            || QFileInfo::exists(m_context.store.selfRecordPath(id))
            || QFileInfo::exists(m_context.options.paths.sessionSocket(id));
    });
    const QStringList taken = m_context.sessions.takenNames();
    if (spec.name.isEmpty()) {
        record.name = autoSessionName(spec.command.first(), taken);
    } else {
        const Result<QString> name = freeSessionName(spec.name, taken);
        if (!name) {
            return name.error();
        }
        record.name = *name;
    }
    record.command = spec.command;
    record.cwd = spec.cwd.isEmpty() ? QDir::homePath() : spec.cwd;
    if (const Result<void> folder = checkWorkingDirectory(record.cwd); !folder) {
        return folder.error();
    }
    record.workspace = workspaceOf(record.cwd);
    record.createdAt = m_context.clock().wall();
    record.startedAt = record.createdAt;
    record.socketPath = m_context.options.paths.sessionSocket(record.id);
    if (const Result<void> fits = checkSocketPathLength(record.socketPath); !fits) {
        return fits.error();
    }
    record.cols = spec.cols;
    record.rows = spec.rows;
    record.restart = spec.restart;
    record.leftovers = spec.leftovers.value_or(m_context.rules().leftovers);
    record.leftoversChosen = spec.leftovers.has_value();
    record.lease = spec.lease;
    record.intent = SessionIntent::Create;
    record.status = SessionStatus::Starting;
    return record;
}

void Creations::create(const SessionSpec &spec, Done done)
{
    if (m_context.isShuttingDown) {
        done(Error{ErrorCode::ShuttingDown, QStringLiteral("Cannot create a session during shutdown")});
        return;
    }
    Result<SessionRecord> record = recordFor(spec);
    if (!record) {
        done(record.error());
        return;
    }
    const QString id = record->id;
    m_context.sessions.add(std::make_unique<Session>(std::move(*record), m_context.clock()));
    enqueue(Job{id, Purpose::New, spec.env, spec.envAdditions, std::move(done), nullptr, {}});
}

void Creations::startAgain(Session &session, Done done)
{
    if (m_context.isShuttingDown) {
        done(Error{ErrorCode::ShuttingDown, QStringLiteral("Cannot start a session during shutdown")});
        return;
    }
    session.record().socketPath = m_context.options.paths.sessionSocket(session.id());
    session.record().status = SessionStatus::Starting;
    session.announce();
    enqueue(Job{session.id(), Purpose::Again, std::nullopt, {}, std::move(done), nullptr, {}});
}

bool Creations::isUnderWay(const QString &id) const
{
    return m_running.contains(id)
        || std::any_of(m_waiting.cbegin(), m_waiting.cend(), [&](const Job &job) { return job.id == id; });
}

void Creations::enqueue(Job job)
{
    m_waiting.push_back(std::move(job));
    pump();
}

void Creations::pump()
{
    while (!m_waiting.empty() && m_running.size() < mostAtOnce) {
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        begin(std::move(job));
    }
}

Result<void> Creations::prepare(const Job &job, Session &session)
{
    if (const Result<void> folder = checkWorkingDirectory(session.record().cwd); !folder) {
        return folder;
    }
    if (const Result<void> limits = checkSessionLimits(readSessionLimits()); !limits) {
        return limits;
    }
    if (job.purpose == Purpose::Again) {
        return {};
    }
    const Result<void> saved = m_context.store.save(session.record(), Durability::Rename);
    if (!saved) {
        Error reason = saved.error();
        reason.context = QStringLiteral("cannot write down the new session, so it was not started: %1").arg(reason.context);
        if (reason.advice.isEmpty()) {
            reason.advice = QStringLiteral("make room, or make %1 writable, and try again").arg(m_context.options.paths.sessionsDir);
        }
        return reason;
    }
    return {};
}

void Creations::begin(Job job)
{
    Session *session = m_context.sessions.find(job.id);
    if (!session) {
        const Error reason{ErrorCode::NotFound, QStringLiteral("the session %1 is gone").arg(job.id)};
        conclude(std::move(job), reason);
        return;
    }
    if (const Result<void> ready = prepare(job, *session); !ready) {
        conclude(std::move(job), ready);
        return;
    }
    const QString id = job.id;
    const std::optional<QMap<QString, QString>> environment = job.environment;
    job.creation = std::make_unique<SessionCreation>(m_context, *session,
                                                     [this, id](const Result<void> &result) { finish(id, result); });
    m_running.emplace(id, std::move(job));
    if (environment) {
        launch(id, *environment);
    } else {
        m_login.with([this, id](const QMap<QString, QString> &login) { launch(id, login); });
    }
}

void Creations::launch(const QString &id, const QMap<QString, QString> &environment)
{
    if (const auto at = m_running.find(id); at != m_running.end()) {
        QMap<QString, QString> whole = environment;
        whole.insert(at->second.additions);
        at->second.creation->start(whole);
    }
}

void Creations::finish(const QString &id, const Result<void> &result)
{
    const auto at = m_running.find(id);
    Job job = std::move(at->second);
    m_running.erase(at);
    job.creation.release()->deleteLater(); // it is what calls us
    conclude(std::move(job), result);
    pump();
}

void Creations::conclude(Job job, const Result<void> &result)
{
    settle(job, result);
    for (const std::function<void()> &next : job.afterwards) {
        next();
    }
}

void Creations::settle(Job &job, const Result<void> &result)
{
    Session *session = m_context.sessions.find(job.id);
    if (!session) {
        job.done(result ? Error{ErrorCode::NotFound, QStringLiteral("the session %1 is gone").arg(job.id)} : result.error());
        return;
    }
    if (!result) {
        if (job.purpose == Purpose::New) {
            (void)m_context.store.remove(job.id);
            m_context.sessions.remove(job.id);
        }
        job.done(result.error());
        return;
    }
    session->record().intent = SessionIntent::None;
    // A record that cannot be written now is tried again; the session itself stands, and its shellper can tell so.
    const Result<void> saved = m_context.store.save(session->record(), Durability::Rename);
    if (ShellperClient *client = session->link().client(); client && !saved) {
        client->describe({{QLatin1String(createdKey), true}});
    }
    session->announce();
    job.done(session);
}

void Creations::abort(const QString &id, const Error &reason, std::function<void()> afterwards)
{
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Job &job) { return job.id == id; });
    const auto running = m_running.find(id);
    if (waiting == m_waiting.end() && running == m_running.end()) {
        return;
    }
    Job &found = waiting != m_waiting.end() ? *waiting : running->second;
    if (afterwards) {
        found.afterwards.push_back(std::move(afterwards));
    }
    if (running != m_running.end()) {
        running->second.creation->abort(reason);
        return;
    }
    Job job = std::move(*waiting);
    m_waiting.erase(waiting);
    conclude(std::move(job), reason);
}

void Creations::abortAll(const Error &reason, const std::function<void()> &afterwards)
{
    QStringList ids;
    for (const Job &job : m_waiting) {
        ids.append(job.id);
    }
    for (const auto &[id, job] : m_running) {
        ids.append(id);
    }
    if (ids.isEmpty()) {
        afterwards();
        return;
    }
    const auto left = std::make_shared<qsizetype>(ids.size());
    for (const QString &id : std::as_const(ids)) {
        abort(id, reason, [left, afterwards] {
            if (--*left == 0) {
                afterwards();
            }
        });
    }
}

} // namespace shellreeve
