// SPDX-License-Identifier: MIT
#include "shellper/subreaper.h"

namespace shellreeve {

bool becomeSubreaper()
{
    return false;
}

void nameThisProcess(const char *) {}

} // namespace shellreeve
