// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shellreeve {

/// Looks for the detach key in what is typed on a terminal: the control character itself, or the same key as
/// keyboard protocols send it (kitty: CSI <code> ; 5 u; xterm's modifyOtherKeys: CSI 27 ; 5 ; <code> ~), whatever
/// locks are on. A paste in brackets is never a key. A stream: a sequence may be cut anywhere between two calls;
/// the part of a key that came with an earlier call has gone to the session then.
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
    enum class Meaning { Nothing, PasteBegins, PasteEnds, Key };

    bool endsSequence(char byte);
    [[nodiscard]] Meaning meaning() const;
    [[nodiscard]] bool isOurKey(const QByteArray &code, const QByteArray &modifiers) const;

    char m_key;
    int m_sign; // what keyboard protocols call the key: its unshifted lower-case letter or sign
    QByteArray m_sequence; // from ESC on
    bool m_pasting = false;
};

} // namespace shellreeve
