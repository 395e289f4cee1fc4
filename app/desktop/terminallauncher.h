// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QObject>
#include <QProcessEnvironment>

#include <functional>
#include <memory>

namespace shellreeve {

/// Opens the user's terminal program on a session: the one that was set, `$TERMINAL`, x-terminal-emulator, the desktop's default, the known
/// ones in PATH; Terminal.app on macOS. Programs are run by absolute path, without a shell. What was opened outlives us.
class TerminalLauncher : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QProcessEnvironment environment; ///< the desktop's: PATH, TERMINAL, DISPLAY …
        std::function<QString()> reeve;   ///< its absolute path, whenever one is opened
        QString profile;                 ///< may be empty
    };

    explicit TerminalLauncher(Options options, QObject *parent = nullptr);
    ~TerminalLauncher() override;

    /// NotFound, with what was looked for, when there is no terminal program; failed() follows later when the one that
    /// was started ended at once with an error, and none of the others could be started.
    Result<void> attach(const QString &id, const QString &title);
    /// The terminal program to take first, arguments allowed, before $TERMINAL; empty: as before.
    void setProgram(const QString &program);
    /// The desktop's permission for the next window to come to the front (an activation token).
    void permit(const QString &token);
    /// What a person can type instead: one line, quoted for a shell.
    [[nodiscard]] QString attachCommand(const QString &id) const;

Q_SIGNALS:
    void failed(const QString &id, const shellreeve::Error &reason);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shellreeve
