// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

namespace shellreeve {

/// The name as it is kept: trimmed, 1 to 64 printable characters, no control characters, no '/'.
/// InvalidArgument, saying what is wrong, otherwise.
Result<QString> checkedSessionName(const QString &wanted);

/// checkedSessionName(), and Ambiguous when one of `taken` (names and ids of the other sessions) is
/// the same.
Result<QString> freeSessionName(const QString &wanted, const QStringList &taken);

/// A name for a session that was given none: the base name of its program, then name-2, name-3 …
/// the first that is not in `taken`. Always valid.
[[nodiscard]] QString autoSessionName(const QString &program, const QStringList &taken);

} // namespace shellreeve
