// SPDX-License-Identifier: MIT
#include "base/version.h"

namespace shellreeve {

QString versionText()
{
    return QStringLiteral(SHELLREEVE_VERSION);
}

} // namespace shellreeve
