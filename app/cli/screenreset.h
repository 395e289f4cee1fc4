// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shellreeve {

enum class AlternateScreen {
    Off,
    On,
    Unknown, ///< the output went past us
};

/// Follows whether output switches to the alternate screen (private modes 47, 1047, 1049). A stream.
class AlternateScreenTracker
{
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] AlternateScreen state() const { return m_on ? AlternateScreen::On : AlternateScreen::Off; }

private:
    enum class State { Ground, Escape, Csi, Private };

    void take(char byte);
    void apply(bool on);

    State m_state = State::Ground;
    QByteArray m_parameters;
    bool m_on = false;
};

/// What puts a terminal's modes back that a program may have set: alternate screen, mouse, focus, paste,
/// cursor, keyboard, attributes. Nothing on the screen changes. Sources: xterm's ctlseqs, the kitty
/// keyboard protocol.
[[nodiscard]] QByteArray screenReset(AlternateScreen alternate);

} // namespace shellreeve
