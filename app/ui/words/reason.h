// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace shellreeve::words {

/// What core or a helper says in English, in the language of the windows: reasons, evidence, advice. These cross processes and
/// are part of the interface, so they stay English there and are recognised here, with the names and numbers in them.
/// What is not recognised, a program's own words for instance, comes back as it is. One sentence, or several joined by "; ".
/// A single word is recognised only where it is all that is said: inside a sentence it is a name.
[[nodiscard]] QString reason(const QString &english);

/// The sentences that are recognised: those of core and app/ that reach a window, and the system's own words.
[[nodiscard]] std::span<const char *const> reasonSentences();
[[nodiscard]] std::span<const char *const> systemReasons();

} // namespace shellreeve::words
