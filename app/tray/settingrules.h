// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/sessionrules.h"

namespace shellreeve {

class Settings;

/// What the settings say of all sessions, beside the tunables.
[[nodiscard]] SessionRules sessionRulesFrom(const Settings &settings);

} // namespace shellreeve
