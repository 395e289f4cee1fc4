// SPDX-License-Identifier: MIT
#pragma once

#include "base/backoff.h"
#include "exitcode.h"
#include "process/processref.h"
#include "rawterminal.h"
#include "screenreset.h"
#include "shellper/detachkey.h"
#include "shellper/queryfilter.h"
#include "shellper/shellperclient.h"
#include "signalpipe.h"
#include "waitloop.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <optional>

namespace shellreeve {

/// This terminal, connected to one session. Lends it to the shellper where that is possible (then no
/// byte passes through here), else carries the bytes. However it ends, the terminal is as before.
class AttachSession : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString socketPath;
        QString name; ///< printable
        char detachKey;
    };

    explicit AttachSession(Options options);
    ~AttachSession() override;

    ExitCode run();

private:
    void connectToShellper();
    void onWelcomed(const Welcome &welcome);
    void onReplayed(const QByteArray &bytes);
    void onOutput(const QByteArray &bytes);
    void onDisconnected(const Error &reason);
    void onSignal(int signal);
    void onTerminalAnswered(bool taken, const QString &reason);
    void onExited(const ExitStatus &status);
    void announce();
    void readInput();
    void inputEnded();
    void resize();
    void retryOrGiveUp();
    void suspend();
    void putTerminalBack();
    void tell(const QString &line);
    void finish(ExitCode code, const QString &words);

    Options m_options;
    ShellperClient m_client;
    SignalPipe m_signals;
    QSocketNotifier m_input;
    QTimer m_retry;
    Backoff m_backoff{Milliseconds(500), Milliseconds(2'000)};
    qint64 m_lostAt = 0; ///< awake ms; 0: not lost
    RawTerminal m_terminal;
    DetachKey m_detachKey;
    QueryFilter m_filter;
    AlternateScreenTracker m_screen;
    std::optional<ProcessRef> m_shellper;
    bool m_lend;        ///< the terminal goes to the shellper, unless that cannot take it
    bool m_isTaken = false; ///< what is told from now on is told after the output before it
    bool m_lent = false; ///< it has been there: what it wrote is unknown
    bool m_announced = false;
    bool m_touched = false; ///< output may have reached the terminal
    bool m_inputDone = false;
    bool m_finished = false;
    Milliseconds m_patience{0}; ///< what is left of it for a terminal that nobody reads
    WaitLoop m_loop;
    ExitCode m_exitCode = ExitCode::Done;
};

} // namespace shellreeve
