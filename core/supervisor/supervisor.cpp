// SPDX-License-Identifier: MIT
#include "supervisor/supervisor.h"

#include "base/logging.h"
#include "session/sessionname.h"
#include "supervisor/endoutcomes.h"
#include "supervisor/sessionviews.h"
#include "supervisor/supervisorparts.h"

#include <QDir>
#include <QFileInfo>

namespace shellreeve {

namespace {

Error cannotStart(const Error &reason, const char *what)
{
    Error error = reason;
    error.context = QStringLiteral("%1: %2").arg(QLatin1String(what), reason.context);
    return error;
}

} // namespace

QJsonObject SessionOutcome::toJson() const
{
    QJsonObject object = outcome.toJson();
    object.insert(QStringLiteral("id"), id);
    object.insert(QStringLiteral("name"), name);
    object.insert(QStringLiteral("attempts"), outcome.attempts);
    return object;
}

Supervisor::Supervisor(Options options, QObject *parent)
    : QObject(parent), m_parts(std::make_unique<SupervisorParts>(std::move(options)))
{
    SessionTable &table = m_parts->context.sessions;
    connect(&table, &SessionTable::added, this, [this](Session *session) {
        m_parts->departures.watch(*session);
        Q_EMIT sessionAdded(session->id());
        tell("session.created", *session);
        followRules(m_parts->context, *session);
    });
    connect(&table, &SessionTable::changed, this, [this](Session *session) {
        Q_EMIT sessionChanged(session->id());
        tell("session.changed", *session);
    });
    connect(&table, &SessionTable::removed, this, [this](Session *session) {
        Q_EMIT sessionRemoved(session->id());
        tell("session.removed", *session);
    });
    connect(&m_parts->meter, &SessionMeter::measured, &m_parts->journal, &SessionJournal::note);
    connect(&m_parts->meter, &SessionMeter::measured, this, &Supervisor::measured);
    connect(&m_parts->monitor, &MonitorSidecar::changed, this, [this] {
        Q_EMIT happened(QJsonObject{{QStringLiteral("type"), QStringLiteral("monitor.changed")},
                                 {QStringLiteral("monitor"), m_parts->monitor.status().toJson()}});
    });
    connect(&m_parts->startup, &Startup::finished, this, [this] {
        m_parts->isReady = true;
        m_parts->reconciler.begin();
        m_parts->health.begin();
        Q_EMIT ready();
    });
    connect(&m_parts->context.store, &SessionStore::saveFailed, this, [this](const Error &reason) {
        m_parts->storeProblem = QStringLiteral("Records cannot be written (%1); sessions go on, and it is tried again.").arg(reason.message());
        qCWarning(lcStore, "%s", qUtf8Printable(m_parts->storeProblem));
        Q_EMIT happened(QJsonObject{{QStringLiteral("type"), QStringLiteral("problem")}, {QStringLiteral("text"), m_parts->storeProblem}});
    });
    connect(&m_parts->context.store, &SessionStore::caughtUp, this, [this] {
        m_parts->storeProblem.clear();
        if (!m_parts->auditProblem.isEmpty()) { // on the same disk, mostly
            openAudit();
        }
        Q_EMIT happened(QJsonObject{{QStringLiteral("type"), QStringLiteral("problem")}, {QStringLiteral("text"), QString()}});
    });
    connect(&m_parts->shutdown, &Shutdown::finished, this, [this](const QList<SessionOutcome> &outcomes) {
        m_parts->hasQuit = true;
        m_parts->quitOutcomes = outcomes;
        const auto waiting = std::exchange(m_parts->quitting, {});
        for (const Answer<QList<SessionOutcome>> &answer : waiting) {
            answer(outcomes);
        }
    });
}

void Supervisor::setEventsWanted(std::function<bool()> wanted)
{
    m_eventsWanted = std::move(wanted);
}

void Supervisor::tell(const char *type, const Session &session)
{
    if (!m_eventsWanted || m_eventsWanted()) {
        Q_EMIT happened(QJsonObject{{QStringLiteral("type"), QLatin1String(type)},
                                 {QStringLiteral("session"), m_parts->told(session)}});
    }
}

// Connections first: a part that ends says things that nobody here should hear any more.
Supervisor::~Supervisor()
{
    m_parts->context.sessions.disconnect(this);
    m_parts->meter.disconnect(this);
    m_parts->startup.disconnect(this);
    m_parts->shutdown.disconnect(this);
    m_parts->monitor.disconnect(this);
    m_parts->context.store.disconnect(this);
}

void Supervisor::cannotLaunch(const Error &reason)
{
    m_parts->context.launchProblem = reason;
}

Result<void> Supervisor::start()
{
    SupervisorContext &context = m_parts->context;
    const RuntimePaths &paths = context.options.paths;
    for (const QString &directory : {paths.socketDir, paths.stateDir, paths.sessionsDir, paths.logDir}) {
        if (const Result<void> made = ensurePrivateDirectory(directory); !made) {
            return cannotStart(made.error(), "sessions cannot be kept");
        }
    }
    if (Result<std::unique_ptr<OwnerLock>> lock = OwnerLock::take(paths.socketDir)) {
        context.ownerLock = std::move(*lock);
    } else {
        context.ownerLockError = lock.error();
        qCWarning(lcLifecycle, "No owner lock: %s", qUtf8Printable(lock.error().message()));
    }
    openAudit();
    m_parts->startup.run();
    // Beside the adoption, which it has nothing to do with: until that has settled the monitor tells its clients to wait.
    m_parts->monitor.start(context.options.monitorPort,
                           context.options.hasPerson ? MonitorSidecar::Manner::Interactive : MonitorSidecar::Manner::Quiet);
    return {};
}

void Supervisor::openAudit()
{
    const Result<void> audit = m_parts->books.openAudit(m_parts->context.options.paths.logDir + QStringLiteral("/audit.jsonl"));
    m_parts->auditProblem = audit ? QString() : QStringLiteral("Decisions are not written down: %1.").arg(audit.error().message());
    if (!audit) {
        qCWarning(lcLifecycle, "No audit log: %s", qUtf8Printable(audit.error().message()));
    }
}

bool Supervisor::isReady() const
{
    return m_parts->isReady;
}

bool Supervisor::isShuttingDown() const
{
    return m_parts->context.isShuttingDown;
}

const SessionRules &Supervisor::rules() const
{
    return m_parts->context.rules();
}

const Tunables &Supervisor::tunables() const
{
    return m_parts->context.tunables();
}

void Supervisor::create(const SessionSpec &spec, const Answer<QJsonObject> &answer)
{
    m_parts->creations.create(spec, [this, answer](const Result<Session *> &created) {
        if (created) {
            answer(m_parts->object(**created));
        } else {
            answer(created.error());
        }
    });
}

void Supervisor::kill(const QString &name, const EndRequest &request, const Answer<SessionOutcome> &answer)
{
    const Result<Session *> resolved = m_parts->context.sessions.resolve(name);
    if (!resolved) {
        answer(resolved.error());
        return;
    }
    Session &session = **resolved;
    const QString id = session.id();
    const QString label = session.name();
    const Error reason{ErrorCode::Refused, QStringLiteral("the session %1 was ended before it had started").arg(session.name())};
    const auto end = [this, id, label, request, answer] {
        Session *left = m_parts->context.sessions.find(id);
        if (!left) { // a creation that was given up, and proved itself that nothing is left
            SessionOutcome outcome{id, label, {}};
            outcome.outcome.ended = true;
            answer(outcome);
            return;
        }
        m_parts->restarts.cancel(id, Error{ErrorCode::Refused, QStringLiteral("the session %1 is being ended").arg(label)});
        m_parts->endings.end(*left, Aftermath::Forget, m_parts->endings.planFor(request),
                             [id, label, answer](const EndOutcome &outcome) { answer(SessionOutcome{id, label, outcome}); });
    };
    if (m_parts->creations.isUnderWay(id)) {
        m_parts->creations.abort(id, reason, end);
    } else {
        end();
    }
}

void Supervisor::killWorkspace(const QString &path, const EndRequest &request, const Answer<QList<SessionOutcome>> &answer)
{
    const auto resolved = [](const QString &folder) {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        return canonical.isEmpty() ? QDir::cleanPath(folder) : canonical; // gone by now: by its name
    };
    const QString wanted = resolved(path);
    QStringList ids;
    const QList<Session *> sessions = m_parts->context.sessions.all();
    for (const Session *session : sessions) {
        if (resolved(session->record().workspace) == wanted || resolved(session->record().cwd) == wanted) {
            ids.append(session->id());
        }
    }
    if (ids.isEmpty()) {
        answer(Error{ErrorCode::NotFound, QStringLiteral("there is no session in the workspace %1").arg(path),
                     QStringLiteral("`reeve list` shows the workspaces")});
        return;
    }
    const auto outcomes = std::make_shared<QList<SessionOutcome>>();
    for (const QString &id : std::as_const(ids)) {
        kill(id, request, [outcomes, answer, count = ids.size()](const Result<SessionOutcome> &outcome) {
            outcomes->append(outcome ? *outcome : SessionOutcome{});
            if (outcomes->size() == count) {
                answer(*outcomes);
            }
        });
    }
}

Result<QJsonObject> Supervisor::rename(const QString &name, const QString &newName)
{
    const Result<Session *> resolved = m_parts->context.sessions.resolve(name);
    if (!resolved) {
        return resolved.error();
    }
    Session &session = **resolved;
    const Result<QString> wanted = freeSessionName(newName, m_parts->context.sessions.takenNames(session.id()));
    if (!wanted) {
        return wanted.error();
    }
    session.record().name = *wanted;
    if (ShellperClient *client = session.link().client()) {
        client->describe({{QStringLiteral("name"), *wanted}});
    }
    (void)m_parts->context.store.save(session.record(), Durability::Fsync);
    session.announce();
    return m_parts->told(session);
}

void Supervisor::restart(const QString &name, const Answer<QJsonObject> &answer)
{
    const Result<Session *> resolved = m_parts->context.sessions.resolve(name);
    if (!resolved) {
        answer(resolved.error());
        return;
    }
    m_parts->restarts.restartByHand(**resolved, [this, answer](const Result<Session *> &started) {
        if (started) {
            answer(m_parts->object(**started));
        } else {
            answer(started.error());
        }
    });
}

void Supervisor::forget(const QString &name, const Answer<void> &answer)
{
    const Result<Session *> resolved = m_parts->context.sessions.resolve(name);
    if (!resolved) {
        answer(resolved.error());
        return;
    }
    Session &session = **resolved;
    if (!session.isFinished() || m_parts->restarts.isUnderWay(session.id())) {
        answer(Error{ErrorCode::Refused, QStringLiteral("the session %1 is not finished").arg(session.name()),
                     QStringLiteral("end it with `reeve kill %1`").arg(session.name())});
        return;
    }
    if (const QString left = livingProcesses(session); !left.isEmpty()) {
        answer(Error{ErrorCode::Refused, QStringLiteral("the session %1 left something running: %2").arg(session.name(), left),
                     QStringLiteral("`reeve kill %1` ends it").arg(session.name())});
        return;
    }
    // A husk that is still there goes with it.
    m_parts->endings.end(session, Aftermath::Forget, m_parts->endings.planFor({}),
                         [this, answer, id = session.id(), label = session.name()](const EndOutcome &outcome) {
        if (!m_parts->context.sessions.find(id)) {
            answer({});
            return;
        }
        const QString left = namesOf(outcome.ended ? outcome.kept : outcome.survivors);
        answer(Error{ErrorCode::Failed, QStringLiteral("the session %1 stays as long as these live: %2").arg(label, left),
                     QStringLiteral("end them with `reeve kill --everything %1`").arg(label)});
    });
}

void Supervisor::acknowledge(const QString &id)
{
    Session *session = m_parts->context.sessions.find(id);
    if (session && session->attention().kind != Attention::Kind::None) {
        session->clearAttention();
        session->announce();
    }
}

void Supervisor::renewOwnerLock()
{
    if (const auto &lock = m_parts->context.ownerLock) {
        if (const Result<void> renewed = lock->renew(); !renewed) {
            qCWarning(lcLifecycle, "%s", qUtf8Printable(renewed.error().message()));
        }
    }
}

std::optional<QuitChoice> Supervisor::quitChoice() const
{
    return m_parts->quitChoice;
}

void Supervisor::quit(QuitChoice choice, const Answer<QList<SessionOutcome>> &answer)
{
    if (m_parts->hasQuit) {
        answer(m_parts->quitOutcomes);
        return;
    }
    m_parts->quitting.push_back(answer);
    if (m_parts->context.isShuttingDown) {
        return; // joins the first
    }
    m_parts->context.isShuttingDown = true;
    m_parts->quitChoice = choice;
    const Error reason{ErrorCode::ShuttingDown, QStringLiteral("Cannot create a session during shutdown")};
    m_parts->reconciler.stop();
    m_parts->health.stop();
    m_parts->restarts.cancelAll(reason);
    m_parts->creations.abortAll(reason, [this, choice] {
        if (choice == QuitChoice::KeepSessions) {
            m_parts->shutdown.keepSessions();
        } else if (isReady()) {
            m_parts->shutdown.endSessions();
        } else { // which there are is known when everybody has been asked
            connect(this, &Supervisor::ready, this, [this] {
                m_parts->reconciler.stop();
                m_parts->health.stop();
                m_parts->shutdown.endSessions();
            }, Qt::SingleShotConnection);
        }
    });
}

} // namespace shellreeve
