// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

[[nodiscard]] QString versionText(); ///< "0.1.0", from CMakeLists.txt

} // namespace shellreeve
