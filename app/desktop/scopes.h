// SPDX-License-Identifier: MIT
#pragma once

#include "session/scopemaker.h"

#include <QProcessEnvironment>

#include <memory>

namespace shellreeve {

/// What gives sessions cgroups of their own on this system; nullptr where there is nothing of the kind.
[[nodiscard]] std::unique_ptr<ScopeMaker> makeScopes(const QProcessEnvironment &environment);

} // namespace shellreeve
