// SPDX-License-Identifier: MIT
#include "base/randomtext.h"

#include <QRandomGenerator>

namespace shellreeve {

QByteArray randomHex(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    for (char &byte : raw) {
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    }
    return raw.toHex();
}

QString randomBase32(int length)
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i) {
        text += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(32)]);
    }
    return text;
}

} // namespace shellreeve
