// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/instance.h"
#include "pty/pty.h"

#include <QProcess>

#include <memory>
#include <termios.h>

namespace shellreeve::testing {

/// A terminal of the test's own, with one program on it that has it as controlling terminal: what a terminal
/// emulator is to `reeve attach`. The program is killed by its handle at the end.
class Terminal
{
public:
    explicit Terminal(int cols = 80, int rows = 24);
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    void start(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment);
    /// `reeve attach NAME`; true when it has announced itself and taken the terminal.
    [[nodiscard]] bool attach(const Instance &instance, const QString &name, const QStringList &options = {});

    void type(const QByteArray &bytes);
    /// Waits until what was written since the last forget() contains `text`.
    [[nodiscard]] bool shows(const QByteArray &text);
    /// Everything written so far.
    [[nodiscard]] const QByteArray &output();
    void forget();
    void resize(int cols, int rows);
    [[nodiscard]] termios modes() const;
    [[nodiscard]] bool isRaw() const;

    [[nodiscard]] QProcess &process() { return m_process; }
    /// Waits until the program has ended and reads what it wrote: its exit status, -1 if it died of a signal or
    /// does not end.
    [[nodiscard]] int waitForExit();
    void close(); ///< as when the window is closed

private:
    void pump();

    std::unique_ptr<Pty> m_pty;
    QProcess m_process;
    QByteArray m_output;
};

/// Both have the same modes and characters.
[[nodiscard]] bool sameModes(const termios &one, const termios &other);

} // namespace shellreeve::testing
