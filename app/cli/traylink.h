// SPDX-License-Identifier: MIT
#pragma once

#include "control/controlclient.h"
#include "verb.h"

#include <QJsonArray>

#include <optional>

namespace shellreeve {

/// How long a tray may be silent before it counts as stopped or hung.
struct TrayPatience {
    Milliseconds answer{5'000}; ///< for what takes no time
    Milliseconds ping{5'000};   ///< while it works: how often it is asked; silent twice as long, it is given up
};

/// The tray, asked question by question.
class TrayLink
{
public:
    /// NotRunning when there is none.
    static Result<std::unique_ptr<TrayLink>> connect(const RuntimePaths &paths, TrayPatience patience = {});

    /// What is answered at once; TimedOut, with what to do, when it is not.
    Result<QJsonValue> call(const QString &method, const QJsonObject &params = {});
    /// What may take as long as it does, while the tray shows that it lives.
    Result<QJsonValue> callPatiently(const QString &method, const QJsonObject &params);
    /// The same for all at once; the answers in the order of the calls.
    QList<Result<QJsonValue>> callAll(const QString &method, const QList<QJsonObject> &params);

    [[nodiscard]] ControlClient &client() { return m_client; }

private:
    TrayLink(const QString &socketPath, TrayPatience patience);
    [[nodiscard]] Error silent() const;
    [[nodiscard]] Error gone() const;

    ControlClient m_client;
    ControlClient m_pinger; ///< of its own: the tray stops reading a connection with many open calls
    QString m_socketPath;
    TrayPatience m_patience;
    qint64 m_pid = 0; ///< the tray's
};

/// The tray, or what to exit with: the reason has been told. For verbs that cannot do without.
struct TrayOrExit {
    std::unique_ptr<TrayLink> tray;
    ExitCode exitCode = ExitCode::Done;
};
[[nodiscard]] TrayOrExit requireTray(const CliContext &context);

/// Tells the error and returns its exit status.
[[nodiscard]] ExitCode failWith(const Error &error);

} // namespace shellreeve
