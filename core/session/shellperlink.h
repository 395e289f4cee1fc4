// SPDX-License-Identifier: MIT
#pragma once

#include "base/backoff.h"
#include "process/processref.h"
#include "shellper/shellperclient.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace shellreeve {

class ExitWatcher;

/// The supervisor's HELLO: no terminal bytes ever pass through it.
[[nodiscard]] Hello towerHello();

/// The supervisor's connection to one shellper, and the watch over that shellper and its guardian.
/// A lost connection is made again after 0.5, 1, 2 … 30 s as long as the shellper lives. Two supervisors
/// do not fight: once replaced, it stays away until the other process has ended, or reconnect().
class ShellperLink : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        Connected,
        Lost,     ///< it lives, but does not answer: tries again by itself
        Replaced, ///< another supervisor has it
        Gone,     ///< shellper and guardian have ended
    };

    explicit ShellperLink(QObject *parent = nullptr);
    ~ShellperLink() override;

    /// Where to look for it, best first.
    void setSocketPaths(const QStringList &paths) { m_paths = paths; }
    /// Whose end to tell. Without a reference to the shellper, a refused connection means it is gone.
    void watch(const std::optional<ProcessRef> &shellper, const std::optional<ProcessRef> &guardian);
    /// Goes on with a connection that has been welcomed. Takes it.
    void takeOver(std::unique_ptr<ShellperClient> client);
    /// Connects now, also where another supervisor took over.
    void reconnect();
    /// Starts at Lost, with the first try after the first delay.
    void reconnectLater(const Error &reason);
    /// No more tries, no connection; the watch stays.
    void release();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &reason() const { return m_reason; } ///< of Lost and Replaced
    [[nodiscard]] ShellperClient *client() const; ///< nullptr unless Connected
    [[nodiscard]] const std::optional<ProcessRef> &shellper() const { return m_shellper; }
    [[nodiscard]] const std::optional<ProcessRef> &guardian() const { return m_guardian; }
    [[nodiscard]] bool isShellperAlive() const { return m_shellper && m_shellper->isAlive(); }
    [[nodiscard]] bool isGuarded() const { return m_guardian && m_guardian->isAlive(); }

Q_SIGNALS:
    void welcomed(const shellreeve::Welcome &welcome, const QString &socketPath);
    void lost();
    void guardianGone(); ///< the shellper lives on, unguarded
    void gone();         ///< once a watch(): nothing of the pair lives
    void exited(const shellreeve::ExitStatus &status);
    void terminated(const shellreeve::EndOutcome &outcome);
    void eventReceived(const QJsonObject &event);

private:
    void makeClient();
    void listenTo(ShellperClient *client);
    void onDisconnected(const Error &reason);
    void onWelcomed(const Welcome &welcome);
    void onProcessExited();
    void onReplaced(qint64 pid);
    void setLost(State state, const Error &reason);

    QStringList m_paths;
    qsizetype m_pathIndex = 0;
    std::unique_ptr<ShellperClient> m_client;
    std::optional<ProcessRef> m_shellper;
    std::optional<ProcessRef> m_guardian;
    std::unique_ptr<ExitWatcher> m_shellperWatch;
    std::unique_ptr<ExitWatcher> m_guardianWatch;
    std::unique_ptr<ExitWatcher> m_replacerWatch; ///< means something only while Replaced
    State m_state = State::Idle;
    Error m_reason;
    Backoff m_backoff{Milliseconds(500), Milliseconds(30'000)};
    QTimer m_retry;
};

} // namespace shellreeve
