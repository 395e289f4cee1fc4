// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace shellreeve {

/// Whether a secret was named. How long it takes tells nothing of what is equal, only of the length of `given`.
[[nodiscard]] inline bool equalInConstantTime(QByteArrayView given, QByteArrayView secret)
{
    unsigned difference = given.size() == secret.size() && !secret.isEmpty() ? 0 : 1;
    for (qsizetype at = 0; at < given.size(); ++at) {
        const char other = secret.isEmpty() ? '\0' : secret[at % secret.size()];
        difference |= static_cast<unsigned char>(given[at] ^ other);
    }
    return difference == 0;
}

} // namespace shellreeve
