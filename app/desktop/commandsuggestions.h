// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace shellreeve {

/// The coding agents that can be run by name from this PATH, in a fixed order.
[[nodiscard]] QStringList codingAgents(const QString &searchPath);

/// What to offer for a new session where nothing was chosen lately: the agents there are, then the shell; nothing of it
/// that is in `known` already.
[[nodiscard]] QStringList commandSuggestions(const QString &searchPath, const QString &shell, const QStringList &known);

} // namespace shellreeve
