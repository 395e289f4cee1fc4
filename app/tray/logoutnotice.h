// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/machineend.h"
#include "desktop/notifications.h"
#include "session/sessionsnapshot.h"

#include <functional>
#include <optional>

namespace shellreeve {

/// Which of the living sessions end with the desktop's session, and how to have it otherwise (requirement E6); nullopt: none
/// does, or it cannot be told. `cgroupOf` tells that of a shellper. Pure.
[[nodiscard]] std::optional<Notice> logoutNotice(const QList<SessionSnapshot> &sessions, const LogoutRules &rules,
                                                 const std::function<QByteArray(pid_t)> &cgroupOf);

} // namespace shellreeve
