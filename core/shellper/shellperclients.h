// SPDX-License-Identifier: MIT
#pragma once

#include "shellper/shellperconnection.h"
#include "shellper/terminalsession.h"
#include "shellper/terminalviewer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace shellreeve {

class SelfDescription;

/// Everybody connected to one shellper: who may say what (roles), who gets what (output, exits, events). One tower,
/// any number of terminals, 64 connections. What a frame asks for is a signal; the host acts.
class ShellperClients : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t mostConnections = 64;

    ShellperClients(TerminalSession &session, const SelfDescription &self, QObject *parent = nullptr);
    ~ShellperClients() override;

    void add(int socket, const PeerCredentials &peer); ///< owns the socket; past the limit it is closed at once
    void tellExit(const ExitStatus &status); ///< to everybody, after the output that came before it
    void tellTower(FrameType type, const QByteArray &payload);
    void noteEvent(const QJsonObject &keys = {}); ///< something changed that a tower wants to know, once a second at most

    [[nodiscard]] bool hasTower() const { return m_tower != nullptr; }
    [[nodiscard]] int viewers() const; ///< terminals that follow the output
    [[nodiscard]] bool hasUnsent() const;

Q_SIGNALS:
    void claimed(qint64 towerPid); ///< a tower, or 0: a terminal that follows the output
    void audienceChanged(); ///< towers or viewers came or went
    void terminateAsked(const shellreeve::TerminateRequest &request);
    void spawnAsked(const shellreeve::Launch &launch);
    void describeAsked(const QJsonObject &keys);
    void goodbyeSaid();

private:
    struct Client {
        std::unique_ptr<ShellperConnection> connection;
        std::unique_ptr<TerminalViewer> terminal;
        bool following = false;
    };
    [[nodiscard]] Client *find(const ShellperConnection *connection);
    void remove(ShellperConnection *connection);
    void take(ShellperConnection *connection, const Frame &frame);
    bool takeFromTower(ShellperConnection *connection, const Frame &frame);
    void welcome(Client &client, const Hello &hello);
    void replaceTower(ShellperConnection *newcomer);
    void takeTerminal(Client &client, const QByteArray &options);
    void detach(ShellperConnection *connection);
    void answerChallenge(ShellperConnection *connection, const QByteArray &nonce);
    void takeSignal(int signal);
    void sendEvent();
    void holdInput(bool held);

    TerminalSession &m_session;
    const SelfDescription &m_self;
    std::vector<Client> m_clients;
    ShellperConnection *m_tower = nullptr;
    QTimer m_eventTimer;
    QElapsedTimer m_sinceEvent;
    QJsonObject m_eventKeys;
    qint64 m_toldDataAt = 0;
};

} // namespace shellreeve
