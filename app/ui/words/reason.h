// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstddef>

namespace shellreeve::words {

/// What core or a helper says in English, in the language of the windows: reasons, evidence, advice. These cross processes and
/// are part of the interface, so they stay English there and are recognised here, with the names and numbers in them.
/// What is not recognised, a program's own words for instance, comes back as it is. One sentence, or several joined by "; ".
[[nodiscard]] QString reason(const QString &english);

/// The sentences that are recognised. Source: everything in core and app/ that reaches a window.
extern const char *const reasonSentences[];
extern const std::size_t reasonSentenceCount;

} // namespace shellreeve::words
