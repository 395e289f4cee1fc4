// SPDX-License-Identifier: MIT
#include "supervisor/adoption.h"

#include "base/challengeproof.h"
#include "base/randomtext.h"
#include "process/processinfo.h"
#include "session/shellperlink.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace shellreeve {

namespace {

Hello onlookerHello()
{
    Hello hello;
    hello.clientType = ClientType::Terminal;
    hello.output = false;
    hello.replayBytes = 0;
    return hello;
}

} // namespace

void letGo(std::unique_ptr<ShellperClient> client)
{
    if (!client) {
        return;
    }
    if (client->isWelcomed()) {
        client->goodbye();
    }
    client->closeConnection();
    client.release()->deleteLater();
}

Adoption::Adoption(FoundSocket socket, std::optional<SelfRecord> self, QString shellperProgram, Manner manner,
                   QObject *parent)
    : QObject(parent), m_self(std::move(self)), m_program(std::move(shellperProgram)), m_manner(manner)
{
    m_outcome.socket = std::move(socket);
    m_outcome.client = std::make_unique<ShellperClient>();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(AdoptionVerdict::Silent, Error{ErrorCode::TimedOut, QStringLiteral("the shellper at %1 does not prove itself")
                                                                       .arg(m_outcome.socket.path)});
    });
}

Adoption::~Adoption() = default;

void Adoption::start(const AnswerLimits &limits, Done done)
{
    m_limits = limits;
    m_done = std::move(done);
    ShellperClient *client = m_outcome.client.get();
    connect(client, &ShellperClient::welcomed, this, &Adoption::onWelcomed);
    connect(client, &ShellperClient::proofReceived, this, &Adoption::onProof);
    connect(client, &ShellperClient::exited, this, [this](const ExitStatus &status) { m_outcome.exit = status; });
    connect(client, &ShellperClient::disconnected, this, [this](const Error &reason) {
        const auto verdict = reason.code == ErrorCode::NotRunning ? AdoptionVerdict::Refused
            : reason.code == ErrorCode::NotOurs || reason.code == ErrorCode::InvalidArgument ? AdoptionVerdict::Foreign
                                                                                             : AdoptionVerdict::Silent;
        finish(verdict, reason);
    });
    client->connectTo(m_outcome.socket.path, m_manner == Manner::Take ? towerHello() : onlookerHello(), limits.welcome);
}

void Adoption::cancel()
{
    if (!std::exchange(m_done, nullptr)) {
        return; // it has had its answer
    }
    m_deadline.stop();
    m_outcome.client->disconnect(this);
    if (m_manner == Manner::Take) {
        letGo(std::move(m_outcome.client));
    } else {
        m_outcome.client->closeConnection();
    }
}

void Adoption::onWelcomed(const Welcome &welcome)
{
    m_outcome.welcome = welcome;
    if (m_manner == Manner::Take && m_self && !m_self->secret.isEmpty()) {
        m_nonce = randomHex(16);
        m_deadline.start(m_limits.proof);
        m_outcome.client->challenge(m_nonce);
    } else if (runsOurProgram()) {
        finish(AdoptionVerdict::Adopted);
    } else {
        finish(AdoptionVerdict::Foreign, Error{ErrorCode::NotOurs, QStringLiteral("process %1 answers at %2, but does not run our shellper")
                                                   .arg(m_outcome.client->peerPid()).arg(m_outcome.socket.path)});
    }
}

void Adoption::onProof(const QByteArray &proof)
{
    if (m_nonce.isEmpty()) {
        return;
    }
    if (proof == challengeProof(shellperProofDomain, m_nonce, m_self->secret)) {
        finish(AdoptionVerdict::Adopted);
    } else {
        finish(AdoptionVerdict::Foreign, Error{ErrorCode::NotOurs, QStringLiteral("whoever answers at %1 does not know the secret of that shellper")
                                                   .arg(m_outcome.socket.path)});
    }
}

bool Adoption::runsOurProgram() const
{
    const auto pid = static_cast<pid_t>(m_outcome.client->peerPid());
    const std::optional<ProgramFile> running = pid > 1 ? readProgram(pid) : std::nullopt;
    if (!running) {
        return false;
    }
    struct stat ours = {};
    const bool isSameFile = ::stat(QFile::encodeName(m_program).constData(), &ours) == 0
        && running->device == static_cast<quint64>(ours.st_dev) && running->inode == static_cast<quint64>(ours.st_ino);
    // An older version's file is another one, or deleted: then the kernel's name for it.
    return isSameFile || running->name == QFile::encodeName(QFileInfo(m_program).fileName());
}

void Adoption::finish(AdoptionVerdict verdict, const Error &reason)
{
    if (!m_done) {
        return;
    }
    m_deadline.stop();
    m_outcome.client->disconnect(this);
    m_outcome.verdict = verdict;
    m_outcome.reason = reason;
    if (verdict != AdoptionVerdict::Adopted) {
        m_outcome.client->closeConnection();
        m_outcome.client.release()->deleteLater(); // we are inside one of its signals
    }
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(m_outcome));
}

} // namespace shellreeve
