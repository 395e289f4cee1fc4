// SPDX-License-Identifier: MIT
#include "desktop/platformchoice.h"

namespace shellreeve {

PlatformChoice PlatformChoice::from(const QProcessEnvironment &)
{
    return {{}, false, true};
}

bool PlatformChoice::isLastResort(const QString &) const
{
    return false;
}

} // namespace shellreeve
