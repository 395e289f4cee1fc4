// SPDX-License-Identifier: MIT
#pragma once

#include "verb.h"

#include <QString>

namespace shellreeve {

[[nodiscard]] QString tourText();                 ///< `reeve --help`
[[nodiscard]] QString verbHelpText(const Verb &verb); ///< `reeve VERB --help`
[[nodiscard]] QString usageLine(const Verb &verb); ///< "usage: reeve kill …"

} // namespace shellreeve
