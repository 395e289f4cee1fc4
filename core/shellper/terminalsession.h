// SPDX-License-Identifier: MIT
#pragma once

#include "process/exitstatus.h"
#include "process/processref.h"
#include "pty/pty.h"
#include "pty/ptychild.h"
#include "shellper/attentionscanner.h"
#include "shellper/message.h"
#include "shellper/outputring.h"

#include <QObject>
#include <QSocketNotifier>

#include <optional>

namespace shellreeve {

/// The PTY, what runs on it, what it printed and what is still to be typed into it. Knows no client.
class TerminalSession : public QObject
{
    Q_OBJECT
public:
    /// Input waiting for the PTY past which inputHeld(true) asks whoever types to stop.
    static constexpr qsizetype mostWaitingInput = 256 * 1024;

    TerminalSession(Pty pty, const WindowSize &size, qint64 scrollbackBytes, QObject *parent = nullptr);

    /// Starts the first or, when the old one is gone, the next child. SpawnFailed otherwise.
    Result<void> start(const Launch &launch, const QString &cookie);
    [[nodiscard]] Result<void> check(const Launch &launch) const; ///< could it be started, as far as can be told
    void noteFailedStart(); ///< exit() is 127 from now on, as a shell says it
    void forgetOutput(); ///< empties the scrollback, the waiting input and the terminal's modes
    void childReaped(int waitStatus); ///< the owner of waitpid() tells: takes what it printed last, then childExited()

    void type(const QByteArray &bytes);
    void resize(const WindowSize &size);
    void signalForeground(int signal); ///< everything below us in the terminal's foreground process group
    void signalChild(int signal);

    [[nodiscard]] bool isInputHeld() const { return m_inputHeld; }
    [[nodiscard]] const OutputRing &ring() const { return m_ring; }
    [[nodiscard]] const WindowSize &size() const { return m_size; }
    [[nodiscard]] pid_t child() const { return m_childPid; } ///< also after its exit
    [[nodiscard]] const std::optional<ExitStatus> &exit() const { return m_exit; }
    [[nodiscard]] qint64 startTime() const { return m_startTime; } ///< ms since the epoch
    [[nodiscard]] qint64 lastDataAt() const { return m_lastDataAt; } ///< likewise; 0: never
    [[nodiscard]] AttentionScanner &attention() { return m_attention; }
    [[nodiscard]] const Launch &launch() const { return m_launch; }

Q_SIGNALS:
    void outputGrew();
    void typed();
    void aboutToOverwrite(quint64 newBegin);
    void inputHeld(bool held);
    void childExited(const shellreeve::ExitStatus &status);

private:
    [[nodiscard]] PtyProgram programFor(const Launch &launch, const QString &cookie) const;
    bool readOutput(qsizetype most);
    void writeInput();

    Pty m_pty;
    WindowSize m_size;
    OutputRing m_ring;
    AttentionScanner m_attention;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_input;
    bool m_inputHeld = false;
    Launch m_launch;
    pid_t m_childPid = 0;
    std::optional<ProcessRef> m_child;
    std::optional<ExitStatus> m_exit;
    qint64 m_startTime = 0;
    qint64 m_lastDataAt = 0;
};

} // namespace shellreeve
