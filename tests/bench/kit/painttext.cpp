// SPDX-License-Identifier: MIT
#include "kit/painttext.h"

namespace bench {

bool PaintText::contains(std::string_view bytes, char wanted)
{
    bool found = false;
    for (const char byte : bytes) {
        found |= isPainted(byte) && byte == wanted;
    }
    return found;
}

bool PaintText::isPainted(char byte)
{
    constexpr char escape = '\x1b';
    switch (m_state) {
    case State::Ground:
        if (byte == escape) {
            m_state = State::Escape;
            return false;
        }
        return true;
    case State::Escape:
        if (byte == '[') {
            m_state = State::Control;
        } else if (byte == ']' || byte == 'P' || byte == '_' || byte == '^' || byte == 'k') {
            m_state = State::Text;
        } else if (byte == '(' || byte == ')' || byte == '*' || byte == '+' || byte == '#' || byte == '%') {
            m_state = State::Charset;
        } else {
            m_state = State::Ground;
        }
        return false;
    case State::Control:
        if (byte >= 0x40 && byte <= 0x7e) {
            m_state = State::Ground;
        }
        return false;
    case State::Text:
        if (byte == '\a') {
            m_state = State::Ground;
        } else if (byte == escape) {
            m_state = State::TextEscape;
        }
        return false;
    case State::TextEscape:
    case State::Charset:
        m_state = State::Ground;
        return false;
    }
    return false;
}

} // namespace bench
