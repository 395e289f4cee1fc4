// SPDX-License-Identifier: MIT
#include "ui/words/sessionwords.h"
