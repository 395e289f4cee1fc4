// SPDX-License-Identifier: MIT
#pragma once

#include "base/unixsocket.h" // the control socket needs it, too; this name is for includes written before the move
