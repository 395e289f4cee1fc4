// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionswindow.h"
