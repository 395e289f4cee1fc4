// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace shellreeve {

/// What proves to have a record's secret: lower-case hex HMAC-SHA256 of domain + '\0' + nonce; the key is the secret's
/// text as the record holds it.
[[nodiscard]] QByteArray challengeProof(QByteArrayView domain, QByteArrayView nonce, QByteArrayView secret);

} // namespace shellreeve
