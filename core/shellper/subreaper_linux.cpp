// SPDX-License-Identifier: MIT
#include "shellper/subreaper.h"

#include <sys/prctl.h>

namespace shellreeve {

bool becomeSubreaper()
{
    return ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
}

void nameThisProcess(const char *name)
{
    ::prctl(PR_SET_NAME, name, 0, 0, 0);
}

} // namespace shellreeve
