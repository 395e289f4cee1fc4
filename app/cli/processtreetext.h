// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QStringList>

namespace shellreeve {

/// Processes ({pid, ppid, program, command, state}, as session.tree answers) drawn as a tree, one line
/// each. A parent outside the list makes a root; a cycle cannot make it loop. Pure.
[[nodiscard]] QStringList drawProcessTree(const QJsonArray &processes);

} // namespace shellreeve
