// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

/// The name this program has on a desktop: of its desktop file (without the suffix), its icon, its AppStream component and
/// its bundle. packaging/ has it too; tests/unit/packaging holds them together.
[[nodiscard]] inline QString applicationId()
{
    return QStringLiteral("org.shellreeve.Shellreeve");
}

} // namespace shellreeve
