// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

/// The git top level of a directory (like `git rev-parse --show-toplevel`, links resolved), else the
/// directory itself, links resolved where it exists. Looks at the file system, runs nothing.
[[nodiscard]] QString workspaceOf(const QString &cwd);

} // namespace shellreeve
