// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <sys/types.h>

namespace shellreeve {

/// The value that a variable had when the process was started (it may have changed it since); at most the first
/// 256 KiB are looked at. nullopt: not set, unreadable (not ours, not dumpable), or gone.
[[nodiscard]] std::optional<QByteArray> readEnvironmentValue(pid_t pid, const QByteArray &name);

} // namespace shellreeve
