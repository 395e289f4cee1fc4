// SPDX-License-Identifier: MIT
#include "desktop/terminallauncher.h"
