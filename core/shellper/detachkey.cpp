// SPDX-License-Identifier: MIT
#include "shellper/detachkey.h"

#include "shellper/controlbytes.h"

#include <QList>

namespace shellreeve {

namespace {

using controlbyte::escape;

constexpr QByteArrayView pasteBegin("\x1b[200~");
constexpr qsizetype longestSequence = 40; // no key is longer
constexpr int control = 4;                // bits of a modifier number less one
constexpr int locks = 64 | 128;           // caps lock, num lock

} // namespace

DetachKey::DetachKey(char key)
    : m_key(key)
    , m_sign(key >= 1 && key <= 26 ? key + 0x60 : key + 0x40)
{
}

DetachKey::Scan DetachKey::scan(QByteArrayView typed)
{
    if (m_key == 0) {
        return {typed, false};
    }
    qsizetype sequenceAt = 0; // where the current sequence began; 0 also when that was in an earlier call
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const char byte = typed[at];
        if (byte == m_key && !m_pasting && !typed.sliced(at).startsWith(pasteBegin)) {
            m_sequence.clear();
            return {typed.first(at), true};
        }
        if (byte == escape) {
            m_sequence = QByteArray(1, escape);
            sequenceAt = at;
        } else if (!m_sequence.isEmpty() && endsSequence(byte)) {
            const Meaning found = meaning();
            m_sequence.clear();
            if (found == Meaning::Key && !m_pasting) {
                return {typed.first(sequenceAt), true};
            }
            m_pasting = found == Meaning::PasteBegins || (m_pasting && found != Meaning::PasteEnds);
        }
    }
    return {typed, false};
}

/// Takes one more byte; true when that was the last one. What is no control sequence is forgotten.
bool DetachKey::endsSequence(char byte)
{
    m_sequence += byte;
    const bool introduces = m_sequence.size() == 2 && byte == '[';
    if (!introduces && (m_sequence.size() == 2 || byte < ' ' || m_sequence.size() > longestSequence)) {
        m_sequence.clear();
        return false;
    }
    return !introduces && byte >= '@';
}

DetachKey::Meaning DetachKey::meaning() const
{
    const QList<QByteArray> parameters = m_sequence.sliced(2, m_sequence.size() - 3).split(';');
    const char final = m_sequence.back();
    if (final == '~' && parameters.size() == 1) {
        return parameters[0] == "200" ? Meaning::PasteBegins : parameters[0] == "201" ? Meaning::PasteEnds : Meaning::Nothing;
    }
    const bool kitty = final == 'u' && parameters.size() >= 2 && isOurKey(parameters[0], parameters[1]);
    const bool xterm = final == '~' && parameters.size() == 3 && parameters[0] == "27" && isOurKey(parameters[2], parameters[1]);
    return kitty || xterm ? Meaning::Key : Meaning::Nothing;
}

bool DetachKey::isOurKey(const QByteArray &code, const QByteArray &modifiers) const
{
    // kitty appends other names of the key to the code and the event to the modifiers, each after a colon.
    const QList<QByteArray> parts = modifiers.split(':');
    const bool released = parts.value(1) == "3";
    return code.split(':').constFirst().toInt() == m_sign && !released && ((parts[0].toInt() - 1) & ~locks) == control;
}

} // namespace shellreeve
