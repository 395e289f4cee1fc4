// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace shellreeve {

/// What the Session object of interfaces.md calls `status`.
enum class SessionStatus {
    Starting,
    Running,
    Restarting, ///< waits out its back-off
    CrashLoop,  ///< failed too often; stands until started by hand
    Exited,
    Ending,
    Unreachable, ///< its shellper lives but does not answer
};

[[nodiscard]] QString toText(SessionStatus status); ///< "starting", … "crash-loop", …
[[nodiscard]] std::optional<SessionStatus> sessionStatusFromText(const QString &text);

} // namespace shellreeve
