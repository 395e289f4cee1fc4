// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shellreeve {

/// Looks for the detach key in what is typed on a terminal: the control character itself, or the same key as
/// keyboard protocols send it (kitty: CSI <code> ; 5 u; xterm's modifyOtherKeys: CSI 27 ; 5 ; <code> ~). A paste
/// in brackets is never a key. Pure; keeps what it needs between calls.
class DetachKey
{
public:
    static constexpr char standard = '\x1c'; // Ctrl-backslash

    /// `key` 1..31, a control character; 0 switches detaching off.
    explicit DetachKey(char key = standard);

    struct Scan {
        QByteArrayView before; ///< what was typed up to the key: goes to the session
        bool detached = false; ///< the key was there; what follows it is dropped
    };
    [[nodiscard]] Scan scan(QByteArrayView typed);

private:
    char m_key;
    QByteArray m_kitty;
    QByteArray m_xterm;
    bool m_pasting = false;
};

} // namespace shellreeve
