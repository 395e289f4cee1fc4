// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// Texts side by side, as the language sets them apart. Empty ones are left out.
namespace shellreeve::words {

[[nodiscard]] QString asSentence(const QString &text);          ///< "it stays" is "It stays."
[[nodiscard]] QString asParagraph(const QStringList &sentences); ///< "It is asked to finish. The session stays as it is."
[[nodiscard]] QString asList(const QStringList &things);         ///< "3000, 8080"
/// Two by two, as the pattern ("%1; %2") puts them; empty ones are left out.
[[nodiscard]] QString joinedBy(const QString &pattern, const QStringList &texts);

} // namespace shellreeve::words
