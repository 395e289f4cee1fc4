// SPDX-License-Identifier: MIT
#include "ui/dialogs/sessionactions.h"
