// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace shellreeve {

/// "ctrl-a", "c-a", "^a" (any case; a to z, \, ], ^, _) as the control character it sends; "none" as 0.
Result<char> parseDetachKey(const QString &text);

/// "Ctrl-\" for people; "" for 0.
[[nodiscard]] QString detachKeyText(char key);

} // namespace shellreeve
