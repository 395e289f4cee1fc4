// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace shellreeve {

/// `bytes` random bytes from the system's generator, as lower-case hex: secrets, nonces, lock names.
[[nodiscard]] QByteArray randomHex(int bytes);

/// `length` characters of a-z2-7 from the system's generator: session ids.
[[nodiscard]] QString randomBase32(int length);

} // namespace shellreeve
