// SPDX-License-Identifier: MIT
#include "shellper/detachkey.h"

namespace shellreeve {

namespace {

constexpr QByteArrayView pasteBegin("\x1b[200~");
constexpr QByteArrayView pasteEnd("\x1b[201~");

} // namespace

DetachKey::DetachKey(char key)
    : m_key(key)
{
    // Keyboard protocols name the key by its unshifted lower-case letter or sign.
    const int sign = key >= 1 && key <= 26 ? key + 0x60 : key + 0x40;
    m_kitty = "\x1b[" + QByteArray::number(sign) + ";5u";
    m_xterm = "\x1b[27;5;" + QByteArray::number(sign) + "~";
}

DetachKey::Scan DetachKey::scan(QByteArrayView typed)
{
    if (m_key == 0) {
        return {typed, false};
    }
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const char byte = typed[at];
        if (byte != m_key && byte != '\x1b') {
            continue;
        }
        const QByteArrayView rest = typed.sliced(at);
        if (m_pasting) {
            m_pasting = !rest.startsWith(pasteEnd);
        } else if (rest.startsWith(pasteBegin)) {
            m_pasting = true;
        } else if (byte == m_key || rest.startsWith(m_kitty) || rest.startsWith(m_xterm)) {
            return {typed.first(at), true};
        }
    }
    return {typed, false};
}

} // namespace shellreeve
