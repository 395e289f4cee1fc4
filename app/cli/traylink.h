// SPDX-License-Identifier: MIT
#pragma once

#include "control/controlclient.h"
#include "verb.h"

#include <QJsonArray>

#include <optional>

namespace shellreeve {

/// The tray, asked question by question.
class TrayLink
{
public:
    /// NotRunning when there is none.
    static Result<std::unique_ptr<TrayLink>> connect(const RuntimePaths &paths);

    Result<QJsonValue> call(const QString &method, const QJsonObject &params = {},
                            Milliseconds within = std::chrono::seconds(60));
    /// All at once; the answers in the order of the calls. They may take as long as they do.
    QList<Result<QJsonValue>> callAll(const QString &method, const QList<QJsonObject> &params);

    [[nodiscard]] ControlClient &client() { return m_client; }

private:
    TrayLink() = default;

    ControlClient m_client;
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
