// SPDX-License-Identifier: MIT
#include "shellper/shellperclients.h"

#include "base/challengeproof.h"
#include "base/privatefile.h"
#include "shellper/endoutcome.h"
#include "shellper/selfdescription.h"

#include <algorithm>
#include <csignal>

namespace shellreeve {

namespace {

constexpr std::chrono::milliseconds eventInterval{1'000};

QStringList capabilities()
{
    return {QStringLiteral("spawn"),    QStringLiteral("terminate"), QStringLiteral("challenge"),
            QStringLiteral("event"),    QStringLiteral("replaced"),  QStringLiteral("describe"),
            QStringLiteral("goodbye"),  QStringLiteral("terminal-handover"), QStringLiteral("rules")};
}

bool terminalsMaySend(FrameType type)
{
    return type == FrameType::Data || type == FrameType::Resize || type == FrameType::Ping || type == FrameType::Terminal;
}

bool towersMaySend(FrameType type)
{
    return terminalsMaySend(type) || type == FrameType::Signal || type == FrameType::Spawn || type == FrameType::Terminate
        || type == FrameType::Challenge || type == FrameType::Describe || type == FrameType::Goodbye;
}

} // namespace

ShellperClients::ShellperClients(TerminalSession &session, const SelfDescription &self, QObject *parent)
    : QObject(parent), m_session(session), m_self(self)
{
    m_eventTimer.setSingleShot(true);
    connect(&m_eventTimer, &QTimer::timeout, this, &ShellperClients::sendEvent);
    connect(&session, &TerminalSession::outputGrew, this, [this] {
        for (const Client &client : m_clients) {
            client.terminal ? client.terminal->outputGrew() : client.connection->outputGrew();
        }
        noteEvent();
    });
    connect(&session, &TerminalSession::aboutToOverwrite, this, [this](quint64 newBegin) {
        for (const Client &client : m_clients) {
            client.connection->saveInFlight(newBegin);
        }
    });
    connect(&session, &TerminalSession::inputHeld, this, &ShellperClients::holdInput);
}

ShellperClients::~ShellperClients() = default;

void ShellperClients::add(int socket, const PeerCredentials &peer)
{
    UniqueFd owned(socket);
    if (m_clients.size() >= mostConnections) {
        return;
    }
    auto connection = std::make_unique<ShellperConnection>(std::move(owned), peer, m_session.ring(), nullptr);
    ShellperConnection *raw = connection.get();
    connect(raw, &ShellperConnection::frameReceived, this, [this, raw](const Frame &frame) { take(raw, frame); });
    connect(raw, &ShellperConnection::helloOverdue, this, [this, raw] { remove(raw); });
    connect(raw, &ShellperConnection::closed, this, [this, raw] { remove(raw); });
    m_clients.push_back(Client{std::move(connection), nullptr, false});
}

ShellperClients::Client *ShellperClients::find(const ShellperConnection *connection)
{
    const auto it = std::find_if(m_clients.begin(), m_clients.end(),
                                 [&](const Client &client) { return client.connection.get() == connection; });
    return it == m_clients.end() ? nullptr : &*it;
}

void ShellperClients::remove(ShellperConnection *connection)
{
    const auto it = std::find_if(m_clients.begin(), m_clients.end(),
                                 [&](const Client &client) { return client.connection.get() == connection; });
    if (it == m_clients.end()) {
        return;
    }
    if (m_tower == connection) {
        m_tower = nullptr;
    }
    const int before = viewers();
    // Either may be what called us.
    if (it->terminal) {
        it->terminal.release()->deleteLater();
    }
    it->connection.release()->deleteLater();
    m_clients.erase(it);
    Q_EMIT audienceChanged();
    if (viewers() != before) { // who only asked something is no news
        noteEvent();
    }
}

int ShellperClients::viewers() const
{
    return static_cast<int>(std::count_if(m_clients.begin(), m_clients.end(), [](const Client &client) {
        const std::optional<Hello> &hello = client.connection->hello();
        return client.terminal || (client.following && hello && hello->clientType == ClientType::Terminal);
    }));
}

bool ShellperClients::hasUnsent() const
{
    return std::any_of(m_clients.begin(), m_clients.end(),
                       [](const Client &client) { return client.connection->hasUnsent(); });
}

void ShellperClients::take(ShellperConnection *connection, const Frame &frame)
{
    Client &client = *find(connection);
    const bool greeted = connection->hello().has_value();
    if (!greeted && frame.type != FrameType::Hello) {
        return;
    }
    const bool allowed = !greeted || (connection->isTower() ? towersMaySend(frame.type) : terminalsMaySend(frame.type));
    if (!allowed) {
        return;
    }
    if (frame.oversized) {
        if (frame.type != FrameType::Data) {
            connection->closeWhenSent();
        }
        return;
    }
    bool wellFormed = true;
    switch (frame.type) {
    case FrameType::Hello:
        if (const Result<Hello> hello = Hello::decode(frame.payload)) {
            if (m_tower && hello->clientType == ClientType::Tower) {
                m_tower->hearOut(); // what it was told may be in it
            }
            welcome(*find(connection), *hello);
        } else {
            wellFormed = false;
        }
        break;
    case FrameType::Data:
        m_session.type(frame.payload);
        connection->holdInput(m_session.isInputHeld());
        break;
    case FrameType::Resize:
        if (const Result<std::optional<WindowSize>> size = WindowSize::decode(frame.payload)) {
            if (*size) {
                m_session.resize(**size);
                noteEvent({{QStringLiteral("cols"), (*size)->cols}, {QStringLiteral("rows"), (*size)->rows}});
            }
        } else {
            wellFormed = false;
        }
        break;
    case FrameType::Ping:
        connection->send(FrameType::Pong);
        break;
    case FrameType::Terminal:
        takeTerminal(client, frame.payload);
        break;
    default:
        wellFormed = takeFromTower(connection, frame);
    }
    if (!wellFormed) {
        connection->closeWhenSent();
    }
}

bool ShellperClients::takeFromTower(ShellperConnection *connection, const Frame &frame)
{
    if (frame.type == FrameType::Goodbye) {
        Q_EMIT goodbyeSaid();
        return true;
    }
    const Result<QJsonObject> object = parseJsonObject(frame.payload);
    if (!object) {
        return false;
    }
    switch (frame.type) {
    case FrameType::Signal:
        takeSignal(object->value(QStringLiteral("signal")).toInt());
        break;
    case FrameType::Spawn: {
        const Result<Launch> launch = Launch::fromJson(*object);
        if (!launch) {
            return false;
        }
        Q_EMIT spawnAsked(*launch);
        break;
    }
    case FrameType::Terminate: {
        const Result<TerminateRequest> request = TerminateRequest::decode(frame.payload);
        if (!request) {
            return false;
        }
        Q_EMIT terminateAsked(*request);
        break;
    }
    case FrameType::Challenge:
        if (object->value(QStringLiteral("nonce")).isString()) {
            answerChallenge(connection, object->value(QStringLiteral("nonce")).toString().toUtf8());
        }
        break;
    case FrameType::Describe:
        Q_EMIT describeAsked(*object);
        break;
    default:
        break;
    }
    return true;
}

// The list of what a peer may ask for; never a number of its choosing.
void ShellperClients::takeSignal(int signal)
{
    switch (signal) {
    case SIGINT:
    case SIGWINCH:
        m_session.signalForeground(signal);
        break;
    case SIGHUP:
    case SIGKILL:
    case SIGTERM:
        m_session.signalChild(signal);
        break;
    default:
        break;
    }
}

void ShellperClients::answerChallenge(ShellperConnection *connection, const QByteArray &nonce)
{
    const QByteArray proof = m_self.secret().isEmpty()
        ? QByteArray()
        : challengeProof(QByteArrayView(shellperProofDomain), nonce, m_self.secret());
    connection->send(FrameType::Proof, encodeJson({{QStringLiteral("proof"), QString::fromLatin1(proof)}}));
}

void ShellperClients::welcome(Client &client, const Hello &hello)
{
    ShellperConnection *connection = client.connection.get();
    if (connection->hello()) {
        return;
    }
    connection->greet(hello);
    client.following = hello.output;
    if (connection->isTower()) {
        replaceTower(connection);
    }
    if (connection->isTower() || hello.output) {
        Q_EMIT claimed(connection->isTower() ? connection->peer().pid : 0);
    }
    Q_EMIT audienceChanged();
    Welcome welcome;
    welcome.childPid = m_session.child();
    welcome.cols = m_session.size().cols;
    welcome.rows = m_session.size().rows;
    welcome.startTime = m_session.startTime();
    welcome.lastDataAt = m_session.lastDataAt();
    welcome.capabilities = capabilities();
    welcome.session = m_self.session();
    if (connection->isTower() && m_session.attention().isPending()) {
        m_session.attention().tell(welcome.unheard);
    }
    connection->send(FrameType::Welcome, welcome.encode());
    const qint64 wanted = hello.replayBytes < 0 ? longestReplay : std::min<qint64>(hello.replayBytes, longestReplay);
    connection->startOutput(m_session.ring().replayStart(wanted), hello.output);
    if (m_session.exit()) {
        connection->sendAfterOutput(FrameType::Exit, encodeExit(*m_session.exit()));
    }
    if (hello.output && !connection->isTower()) {
        noteEvent(); // one viewer more
    }
}

void ShellperClients::replaceTower(ShellperConnection *newcomer)
{
    if (m_tower) {
        ShellperConnection *old = std::exchange(m_tower, nullptr);
        old->send(FrameType::Replaced, encodeJson({{QStringLiteral("pid"), static_cast<qint64>(newcomer->peer().pid)}}));
        old->closeWhenSent();
    }
    m_tower = newcomer;
}

void ShellperClients::takeTerminal(Client &client, const QByteArray &payload)
{
    ShellperConnection *connection = client.connection.get();
    const UniqueFd lent = connection->takeDescriptor();
    const Result<QJsonObject> options = parseJsonObject(payload);
    TerminalViewer::Options wanted;
    if (options) {
        wanted.detachKey = static_cast<char>(std::clamp(options->value(QStringLiteral("detachKey")).toInt(wanted.detachKey), 0, 31));
        wanted.replayBytes = std::clamp(options->value(QStringLiteral("replayBytes")).toInteger(wanted.replayBytes),
                                        qint64(0), qint64(longestReplay));
    }
    Result<std::unique_ptr<TerminalViewer>> viewer = client.terminal
        ? Result<std::unique_ptr<TerminalViewer>>(Error{ErrorCode::Refused, QStringLiteral("one terminal a connection")})
        : TerminalViewer::take(lent, m_session.ring(), wanted);
    const bool taken = viewer.ok();
    connection->send(FrameType::Terminal,
                     encodeJson({{QStringLiteral("taken"), taken},
                                 {QStringLiteral("reason"), taken ? QString() : viewer.error().message()}}));
    if (!taken) {
        return;
    }
    client.terminal = std::move(*viewer);
    TerminalViewer *terminal = client.terminal.get();
    terminal->holdInput(m_session.isInputHeld());
    if (m_session.exit()) { // told before already, but then its last words were not on this terminal yet
        terminal->whenDrained([connection, last = encodeExit(*m_session.exit())] { connection->sendAfterOutput(FrameType::Exit, last); });
    }
    connect(terminal, &TerminalViewer::typed, &m_session, &TerminalSession::type);
    connect(terminal, &TerminalViewer::detachTyped, this, [this, connection] { detach(connection); });
    connect(terminal, &TerminalViewer::lost, this, [this, connection] { remove(connection); });
    Q_EMIT claimed(0);
    // What fills the screen draws itself anew for the newcomer.
    m_session.signalForeground(SIGWINCH);
    Q_EMIT audienceChanged();
    noteEvent();
}

void ShellperClients::detach(ShellperConnection *connection)
{
    Client *client = find(connection);
    if (!client || !client->terminal) {
        return;
    }
    client->terminal.release()->deleteLater();
    connection->send(FrameType::Detached);
    Q_EMIT audienceChanged();
    noteEvent();
}

void ShellperClients::tellExit(const ExitStatus &status)
{
    const QByteArray payload = encodeExit(status);
    for (Client &client : m_clients) {
        ShellperConnection *connection = client.connection.get();
        if (!connection->hello()) {
            continue; // HELLO will bring it
        }
        if (client.terminal) {
            client.terminal->whenDrained([connection, payload] { connection->sendAfterOutput(FrameType::Exit, payload); });
        } else {
            connection->sendAfterOutput(FrameType::Exit, payload);
        }
    }
}

void ShellperClients::tellTower(FrameType type, const QByteArray &payload)
{
    if (m_tower) {
        m_tower->send(type, payload);
    }
}

void ShellperClients::noteEvent(const QJsonObject &keys)
{
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const bool addsUp = it.key() == endedLeftoversKey(); // also while nobody is there to hear of them
        m_eventKeys.insert(it.key(), addsUp ? QJsonValue(joined(m_eventKeys.value(it.key()).toArray(), it.value().toArray())) : it.value());
    }
    if (!m_tower || m_eventTimer.isActive()) {
        return;
    }
    const auto since = m_sinceEvent.isValid() ? Milliseconds(m_sinceEvent.elapsed()) : eventInterval;
    m_eventTimer.start(std::max(Milliseconds(0), eventInterval - since));
}

void ShellperClients::sendEvent()
{
    m_sinceEvent.start();
    QJsonObject event = std::exchange(m_eventKeys, {});
    m_session.attention().tell(event);
    event.insert(QStringLiteral("lastDataAt"), m_session.lastDataAt());
    event.insert(QStringLiteral("viewers"), viewers());
    tellTower(FrameType::Event, encodeJson(event));
}

// A connection is held when it types into a full terminal (take()), and only then: the others may have to end a
// program that reads nothing.
void ShellperClients::holdInput(bool held)
{
    for (const Client &client : m_clients) {
        if (!held) {
            client.connection->holdInput(false);
        }
        if (client.terminal) {
            client.terminal->holdInput(held);
        }
    }
}

} // namespace shellreeve
