// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace shellreeve {

/// An id is 8 characters of a-z2-7 and never changes.
[[nodiscard]] bool isSessionId(const QString &text);

/// A random id for which `isTaken` is false.
[[nodiscard]] QString newSessionId(const std::function<bool(const QString &)> &isTaken);

} // namespace shellreeve
