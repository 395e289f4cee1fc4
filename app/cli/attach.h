// SPDX-License-Identifier: MIT
#pragma once

#include "verb.h"

#include <QJsonObject>

namespace shellreeve {

/// From --detach-key, else $SHELLREEVE_DETACH_KEY, else the settings, else Ctrl-\.
Result<char> detachKeyFrom(const Invocation &invocation, const CliContext &context);

/// Connects this terminal (or these pipes) to a session (a session object) until somebody ends it.
ExitCode attachTo(const QJsonObject &session, char detachKey);

} // namespace shellreeve
