// SPDX-License-Identifier: MIT
#include "supervisor/sessioncreation.h"

#include "base/randomtext.h"
#include "process/processinfo.h"
#include "process/scopename.h"
#include "reconcile/shellperevidence.h"
#include "session/scopemaker.h"
#include "session/sessiondescription.h"
#include "shellper/shellperconfig.h"
#include "supervisor/endoutcomes.h"

#include <QFile>
#include <QFileInfo>

namespace shellreeve {

namespace {

constexpr Milliseconds reportWithin{10'000};
constexpr Milliseconds connectWithin{5'000};

bool runsProgramNamed(const ProcessRef &process, const QString &program)
{
    const std::optional<ProgramFile> running = readProgram(process.pid());
    return running && running->name == QFile::encodeName(QFileInfo(program).fileName()) && process.isAlive();
}

} // namespace

SessionCreation::SessionCreation(SupervisorContext &context, Session &session, Done done, QObject *parent)
    : QObject(parent), m_context(context), m_session(session), m_done(std::move(done)),
      m_start(context.options.shellperProgram)
{
    connect(&m_start, &ShellperStart::ready, this, &SessionCreation::onReady);
    connect(&m_start, &ShellperStart::failed, this, &SessionCreation::fail);
}

SessionCreation::~SessionCreation() = default;

QJsonObject SessionCreation::config(const QMap<QString, QString> &environment) const
{
    const SessionRecord &record = m_session.record();
    const RuntimePaths &paths = m_context.options.paths;
    ShellperConfig config = m_context.shellperRules(record);
    config.launch.command = record.command.value(0);
    config.launch.args = record.command.mid(1);
    config.launch.cwd = record.cwd;
    config.launch.env = environment;
    config.size = WindowSize{record.cols, record.rows};
    config.socketPath = record.socketPath;
    config.sessionId = record.id;
    config.name = record.name;
    config.stateDir = paths.stateDir;
    config.fallbackSocketDir = paths.fallbackSocketDir;
    config.profile = m_context.options.profile;
    if (m_context.ownerLock) {
        config.owner = m_context.ownerLock->describe(m_context.options.profile);
    }
    config.session = describeForShellper(record);
    return config.toJson();
}

void SessionCreation::start(const QMap<QString, QString> &environment)
{
    if (m_context.launchProblem) {
        m_start.abort(*m_context.launchProblem);
        return;
    }
    ShellperStart::Enclose enclose;
    if (ScopeMaker *scopes = m_context.options.scopes) {
        const QString unit = scopeUnitName(m_session.id(), randomHex(4));
        enclose = [scopes, unit](pid_t launcher, std::function<void()> done) { scopes->enclose(unit, launcher, std::move(done)); };
    }
    if (const std::optional<SelfRecord> self = readSelfRecord(m_context.store, m_session.id())) {
        m_former = self->shellper;
    }
    m_start.start(config(environment), reportWithin, enclose);
}

void SessionCreation::abort(const Error &reason)
{
    if (m_client) {
        fail(reason);
    } else {
        m_start.abort(reason);
    }
}

void SessionCreation::onReady(const ShellperReady &ready)
{
    m_ready = ready;
    m_client = std::make_unique<ShellperClient>();
    connect(m_client.get(), &ShellperClient::welcomed, this, &SessionCreation::onWelcomed);
    connect(m_client.get(), &ShellperClient::disconnected, this, &SessionCreation::onDisconnected);
    m_client->connectTo(m_session.record().socketPath, towerHello(), connectWithin);
    m_peerPid = m_client->peerPid();
    if (m_peerPid > 0 && m_peerPid != ready.pid) {
        fail(Error{ErrorCode::SpawnFailed,
                   QStringLiteral("the shellper reported process %1, but its socket belongs to process %2").arg(ready.pid).arg(m_peerPid)});
    }
}

void SessionCreation::onWelcomed(const Welcome &welcome)
{
    m_client->disconnect(this);
    m_session.record().status = SessionStatus::Running;
    m_session.adopt(std::move(m_client), welcome, m_session.record().socketPath);
    const Done done = std::exchange(m_done, nullptr);
    done({});
}

void SessionCreation::onDisconnected(const Error &reason)
{
    const bool isAlive = ProcessRef::open(static_cast<pid_t>(m_ready.pid)).ok();
    const QString what = !isAlive ? QStringLiteral("the shellper ended right after its report")
        : reason.code == ErrorCode::NotRunning
        ? QStringLiteral("the shellper reported process %1, but nobody listens on its socket").arg(m_ready.pid)
        : QStringLiteral("the shellper reported, but its socket cannot be used: %1").arg(reason.context);
    const QString tail = m_start.complaint();
    fail(Error{ErrorCode::SpawnFailed, what, tail.isEmpty() ? QString() : QStringLiteral("it said: %1").arg(tail)});
}

void SessionCreation::fail(const Error &reason)
{
    if (m_failure) {
        return;
    }
    m_failure = reason;
    if (m_client) {
        m_client->disconnect(this);
        m_client->closeConnection();
        m_client.release()->deleteLater(); // one of its signals may be what called us
    }
    endRemains();
}

// The self-record, unless it is that of a shellper before ours, which is none of our business.
std::optional<SelfRecord> SessionCreation::ownSelfRecord() const
{
    std::optional<SelfRecord> self = readSelfRecord(m_context.store, m_session.id());
    return self && self->shellper != m_former ? self : std::nullopt;
}

// Who may still live: a launcher that did not exit, whoever holds our new socket, and the pair that the
// shellper itself wrote down. The reported pid proves nothing.
std::vector<ProcessRef> SessionCreation::remains() const
{
    std::vector<ProcessRef> left = m_start.stillRunning();
    const auto add = [&](const Result<ProcessRef> &process) {
        if (process && runsProgramNamed(*process, m_context.options.shellperProgram)) {
            left.push_back(*process);
        }
    };
    if (const std::optional<SelfRecord> self = ownSelfRecord()) {
        if (const std::optional<ProcessIdentity> guardian = guardianOf(*self)) {
            add(ProcessRef::reopen(*guardian));
        }
        add(ProcessRef::reopen(self->shellper));
    }
    if (m_peerPid > 1) {
        add(ProcessRef::open(static_cast<pid_t>(m_peerPid)));
    }
    return left;
}

void SessionCreation::endRemains()
{
    std::vector<ProcessRef> left = remains();
    if (left.empty()) {
        finishFailed();
        return;
    }
    TerminationRequest request;
    request.roots = std::move(left);
    request.includeRoots = true;
    request.grace = Milliseconds(0);
    request.verify = m_context.tunables().forceTimeout;
    request.keep.everything = true; // nothing of it was ever promised to anybody
    if (m_context.self) {
        request.neverTouch.push_back(*m_context.self);
    }
    m_termination = std::make_unique<Termination>(std::move(request), m_context.clock());
    connect(m_termination.get(), &Termination::finished, this, [this](const TerminationResult &result) {
        if (!result.ended) {
            m_failure->advice = QStringLiteral("these are left and could not be ended: %1")
                                    .arg(namesOf(endOutcomeFrom(result).survivors));
        }
        finishFailed();
    });
    m_termination->start();
}

void SessionCreation::finishFailed()
{
    const QString path = m_session.record().socketPath;
    const bool isFormersPlace = m_former && !ownSelfRecord() && ProcessRef::reopen(*m_former).ok();
    if (const std::optional<SocketFile> file = isFormersPlace ? std::nullopt : socketFileAt(path)) {
        removeSocketFile(path, *file);
    }
    if (!isFormersPlace) {
        m_context.store.removeShellperFiles(m_session.id());
    }
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(*m_failure);
    }
}

} // namespace shellreeve
