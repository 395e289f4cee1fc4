// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace shellreeve {

/// The word as a POSIX shell reads it back: bare where nothing in it is special, else in single quotes.
[[nodiscard]] QString shellQuoted(const QString &word);
[[nodiscard]] QString shellLine(const QStringList &words);

} // namespace shellreeve
