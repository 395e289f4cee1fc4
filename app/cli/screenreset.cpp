// SPDX-License-Identifier: MIT
#include "screenreset.h"

#include <QList>

namespace shellreeve {

namespace {

constexpr qsizetype longestParameters = 128;

} // namespace

void AlternateScreenTracker::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_state == State::Ground) { // most of it: to the next sequence in one go
            at = bytes.indexOf('\x1b', at);
            if (at < 0) {
                return;
            }
        }
        take(bytes[at++]);
    }
}

void AlternateScreenTracker::take(char byte)
{
    if (byte == '\x1b') {
        m_state = State::Escape;
        return;
    }
    switch (m_state) {
    case State::Ground:
        break;
    case State::Escape:
        m_on = m_on && byte != 'c'; // a full reset shows the normal screen
        m_state = byte == '[' ? State::Csi : State::Ground;
        break;
    case State::Csi:
        m_parameters.clear();
        m_state = byte == '?' ? State::Private : State::Ground;
        break;
    case State::Private:
        if ((byte >= '0' && byte <= '9') || byte == ';') {
            if (m_parameters.size() < longestParameters) {
                m_parameters += byte;
            }
            break;
        }
        if (byte == 'h' || byte == 'l') {
            apply(byte == 'h');
        }
        m_state = State::Ground;
        break;
    }
}

void AlternateScreenTracker::apply(bool on)
{
    const QList<QByteArray> modes = m_parameters.split(';');
    for (const QByteArray &mode : modes) {
        if (mode == "47" || mode == "1047" || mode == "1049") {
            m_on = on;
        }
    }
}

QByteArray screenReset(AlternateScreen alternate)
{
    // The keyboard's flags are kept a screen each (kitty): off on both.
    const QByteArray keyboard = "\x1b[=0u"   // kitty: no flags
                                "\x1b[>4;0m" // xterm: modifyOtherKeys off
                                "\x1b[?1l"   // cursor keys
                                "\x1b>";     // keypad
    QByteArray reset = keyboard;
    if (alternate != AlternateScreen::Off) {
        // 1049l also puts the cursor where 1049h saved it. On the normal screen it would jump: save it
        // there first. The alternate screen has a place of its own for that.
        reset += alternate == AlternateScreen::Unknown ? "\x1b" "7\x1b[?1049l" : "\x1b[?1049l";
        reset += keyboard;
    }
    for (const char *mode : {"9", "1000", "1002", "1003", "1004", "1005", "1006", "1015", "1016", // mouse, focus
                             "2004",                                                             // paste
                             "2026"}) {                                                          // held-back updates
        reset += QByteArray("\x1b[?") + mode + 'l';
    }
    return reset + "\x1b[?25h" // cursor
                   "\x1b(B\x0f" // ASCII
                   "\x1b[m";
}

} // namespace shellreeve
