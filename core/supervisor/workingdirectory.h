// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace shellreeve {

/// Whether a session can start in this folder: SpawnFailed, saying what is wrong with it, otherwise.
[[nodiscard]] Result<void> checkWorkingDirectory(const QString &path);

} // namespace shellreeve
