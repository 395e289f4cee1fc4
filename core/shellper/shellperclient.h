// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/readwatch.h"
#include "base/uniquefd.h"
#include "shellper/frame.h"
#include "shellper/message.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace shellreeve {

/// One connection to a shellper. Asynchronous; lives in the thread that made it and needs its event loop.
/// The other side's uid is checked before a byte is written. After `disconnected` the same object may
/// connect again.
class ShellperClient : public QObject
{
    Q_OBJECT
public:
    explicit ShellperClient(QObject *parent = nullptr);
    ~ShellperClient() override;

    /// Connects and says HELLO. Ends in welcomed() or disconnected(), both from the event loop.
    void connectTo(const QString &socketPath, const Hello &hello, Milliseconds welcomeWithin = Milliseconds(5'000));
    void closeConnection(); ///< silently: no disconnected()

    void sendData(const QByteArray &bytes);
    void resize(const WindowSize &size);
    void sendSignal(int signal);
    void spawn(const Launch &launch);
    void terminate(const TerminateRequest &request);
    void challenge(const QByteArray &nonce); ///< a text: letters and digits
    void describe(const QJsonObject &keys);
    void goodbye();
    void ping();
    /// Lends the shellper our terminal; `options` {detachKey?: n, replayBytes?: n}. The descriptor stays ours.
    void handOverTerminal(int ttyFd, const QJsonObject &options);

    [[nodiscard]] bool isConnected() const { return m_socket.isValid(); }
    [[nodiscard]] bool isWelcomed() const { return m_welcomed; }
    [[nodiscard]] qint64 peerPid() const { return m_peerPid; } ///< the shellper's, from the kernel; 0 before
    [[nodiscard]] qint64 bytesToWrite() const { return m_out.size(); }

Q_SIGNALS:
    void welcomed(const shellreeve::Welcome &welcome);
    void replayed(const QByteArray &bytes);
    void dataReceived(const QByteArray &bytes);
    void exited(const shellreeve::ExitStatus &status);
    void terminated(const shellreeve::EndOutcome &outcome);
    void proofReceived(const QByteArray &proof); ///< empty: the shellper has no secret
    void eventReceived(const QJsonObject &event);
    void replaced(qint64 pid); ///< disconnected() follows
    void pong();
    void terminalAnswered(bool taken, const QString &reason); ///< to handOverTerminal(): only now is it read there
    void detached();
    void written(); ///< everything queued has been handed to the kernel
    /// Once per connectTo(), unless closeConnection() came first. NotRunning: nobody listens; TimedOut: no
    /// answer, which is not "gone"; NotOurs: another user's; Failed: broke after it stood.
    void disconnected(const shellreeve::Error &reason);

private:
    void send(FrameType type, const QByteArray &payload = {});
    void flush();
    void readAvailable();
    void take(const Frame &frame);
    void takeJson(const Frame &frame);
    void fail(const Error &reason);
    Result<void> open(const QString &socketPath);

    UniqueFd m_socket;
    std::unique_ptr<ReadWatch> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    FrameReader m_reader{FrameReader::DataMode::Streamed};
    QByteArray m_out;
    int m_lentTerminal = -1;
    qsizetype m_lentAt = 0; // where in m_out the frame begins that takes m_lentTerminal along
    QTimer m_deadline;
    QString m_path;
    qint64 m_peerPid = 0;
    bool m_welcomed = false;
};

} // namespace shellreeve
