// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace shellreeve {

/// Checks a profile's name: 1 to 32 of a-z, A-Z, 0-9, '-', '_'. "" and "default" are the profile
/// without a name and come back as "".
Result<QString> checkedProfile(const QString &name);

} // namespace shellreeve
