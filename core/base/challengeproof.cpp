// SPDX-License-Identifier: MIT
#include "base/challengeproof.h"

#include <QMessageAuthenticationCode>

namespace shellreeve {

QByteArray challengeProof(QByteArrayView domain, QByteArrayView nonce, QByteArrayView secret)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret.toByteArray());
    code.addData(domain.toByteArray());
    code.addData(QByteArray(1, '\0'));
    code.addData(nonce.toByteArray());
    return code.result().toHex();
}

} // namespace shellreeve
