// SPDX-License-Identifier: MIT
#include "supervisor/startup.h"

#include "base/logging.h"
#include "reconcile/shellperevidence.h"
#include "session/sessiondescription.h"
#include "session/sessionid.h"
#include "session/sessionname.h"

#include <QFileInfo>

namespace shellreeve {

Startup::Startup(SupervisorContext &context, Endings &endings, Settlement &settlement, Departures &departures, Restarts &restarts,
                 QObject *parent)
    : QObject(parent), m_context(context), m_settlement(settlement), m_departures(departures), m_restarts(restarts)
{
    connect(&endings, &Endings::done, this, &Startup::onEnded);
}

Startup::~Startup() = default;

void Startup::run()
{
    loadRecords();
    const QList<FoundSocket> sockets = findSockets();
    m_open = 1; // this call itself: nothing concludes before everything was started
    for (const FoundSocket &socket : sockets) {
        std::optional<SelfRecord> self = readSelfRecord(m_context.store, socket.id);
        if (self && isOtherProfile(*self)) {
            continue; // HELLO would take it from its own supervisor
        }
        ++m_open;
        auto *adoption = new Adoption(socket, std::move(self), m_context.options.shellperProgram, Adoption::Manner::Take, this);
        adoption->start(m_context.options.answers, [this, adoption](AdoptionOutcome outcome) {
            adoption->deleteLater();
            onAdoption(std::move(outcome));
        });
    }
    QMetaObject::invokeMethod(this, [this] {
        if (--m_open == 0) {
            conclude();
        }
    }, Qt::QueuedConnection);
}

bool Startup::isOtherProfile(const SelfRecord &self) const
{
    return self.session.value(QLatin1String("profile")).toString() != m_context.options.profile;
}

void Startup::loadRecords()
{
    Result<LoadedRecords> loaded = m_context.store.load();
    if (!loaded) {
        qCWarning(lcStore, "The records cannot be read: %s", qUtf8Printable(loaded.error().message()));
        return;
    }
    int shown = 0;
    for (SessionRecord &record : loaded->records) {
        if (const auto self = record.profile ? std::nullopt : readSelfRecord(m_context.store, record.id); self && isOtherProfile(*self)) {
            continue; // of before records named their profile
        }
        if (record.intent == SessionIntent::Create) {
            const std::optional<SelfRecord> self = readSelfRecord(m_context.store, record.id);
            record.intent = self && saysItWasCreated(self->session) ? SessionIntent::None : SessionIntent::Create;
        }
        if (record.intent == SessionIntent::Create) {
            m_unfinished.insert_or_assign(record.id, std::move(record));
            continue;
        }
        ++shown;
        m_context.sessions.add(std::make_unique<Session>(std::move(record), m_context.clock()));
    }
    if (shown > 0) {
        qCInfo(lcSession, "Loaded %d persisted sessions", shown);
    }
}

QList<FoundSocket> Startup::findSockets() const
{
    const RuntimePaths &paths = m_context.options.paths;
    QList<FoundSocket> sockets = scanSockets({paths.socketDir, paths.fallbackSocketDir});
    QSet<QString> known;
    sockets.removeIf([&](const FoundSocket &socket) {
        if (!mayBeOurs(socket)) {
            return true;
        }
        known.insert(socket.path);
        return false;
    });
    const QList<Session *> sessions = m_context.sessions.all();
    for (const Session *session : sessions) {
        const QString &path = session->record().socketPath;
        if (const std::optional<SocketFile> file = ownSocketAt(path); file && !known.contains(path)) {
            sockets.append(FoundSocket{path, session->id(), *file});
        }
    }
    return sockets;
}

// The fallback directory may be the socket directory of another instance (SHELLPER_SOCKET_DIR): there only
// what is written down with us is ours.
bool Startup::mayBeOurs(const FoundSocket &socket) const
{
    return QFileInfo(socket.path).path() == m_context.options.paths.socketDir || m_context.sessions.find(socket.id)
        || QFileInfo::exists(m_context.store.selfRecordPath(socket.id));
}

void Startup::onAdoption(AdoptionOutcome outcome)
{
    switch (outcome.verdict) {
    case AdoptionVerdict::Adopted:
        adopt(outcome);
        break;
    case AdoptionVerdict::Refused:
        m_asked.append(Asked{outcome.socket, ShellperAnswer::Refused, {}});
        break;
    case AdoptionVerdict::Silent:
        m_asked.append(Asked{outcome.socket, ShellperAnswer::Silent, outcome.reason.context});
        break;
    case AdoptionVerdict::Foreign:
        qCWarning(lcSession, "Left alone: %s", qUtf8Printable(outcome.reason.message()));
        break;
    }
    if (--m_open == 0) {
        conclude();
    }
}

Session *Startup::sessionFor(const AdoptionOutcome &outcome)
{
    const SessionDescription told = SessionDescription::fromJson(outcome.welcome.session);
    const QString id = told.id.isEmpty() ? outcome.socket.id : told.id;
    if (Session *session = m_context.sessions.find(id)) {
        return session;
    }
    if (!isSessionId(id)) {
        qCWarning(lcSession, "Left alone: the shellper at %s has no session id", qUtf8Printable(outcome.socket.path));
        return nullptr;
    }
    SessionRecord record = rebuildRecord(told, outcome.welcome, id);
    if (const auto unfinished = m_unfinished.find(id); unfinished != m_unfinished.end()) {
        record.intent = saysItWasCreated(outcome.welcome.session) ? SessionIntent::None : SessionIntent::Create;
        m_unfinished.erase(unfinished);
    }
    record.socketPath = outcome.socket.path;
    return &m_settlement.add(std::move(record));
}

// The record may be older: a full disk keeps it from following a new name, which the shellper was told all the same.
void Startup::takeToldName(Session &session, const QString &name) const
{
    if (!name.isEmpty() && freeSessionName(name, m_context.sessions.takenNames(session.id()))) {
        session.record().name = name;
    }
}

void Startup::adopt(AdoptionOutcome &outcome)
{
    Session *session = sessionFor(outcome);
    if (!session) {
        letGo(std::move(outcome.client));
        return;
    }
    m_adopted.insert(session->id());
    takeToldName(*session, SessionDescription::fromJson(outcome.welcome.session).name);
    session->adopt(std::move(outcome.client), outcome.welcome, outcome.socket.path, outcome.exit);
    if (session->record().intent == SessionIntent::None) {
        (void)m_context.store.save(session->record(), Durability::Rename);
    }
}

bool Startup::adoptLate(AdoptionOutcome outcome)
{
    adopt(outcome);
    const QString id = SessionDescription::fromJson(outcome.welcome.session).id;
    Session *session = m_context.sessions.find(id.isEmpty() ? outcome.socket.id : id);
    if (session) {
        settleAdopted(*session);
    }
    return session;
}

void Startup::conclude()
{
    settleSessions();
    settleSockets();
    logCounts();
    m_departures.prune();
    Q_EMIT finished();
}

} // namespace shellreeve
