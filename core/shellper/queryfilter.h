// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shellreeve {

/// Takes out of a replay what would make a real terminal answer: the answer would be typed into the session.
/// Device attributes, status and mode reports, colour and clipboard queries, terminfo and version requests, window
/// reports, ENQ, graphics probes (ECMA-48, xterm ctlseqs, kitty protocols), and sequences that were broken off.
/// Everything else passes unchanged. A stream: a sequence may be cut anywhere between two calls.
class QueryFilter
{
public:
    [[nodiscard]] QByteArray filter(QByteArrayView bytes);

    /// Nothing is held back: bytes may now be passed by it. Until then live output belongs through the filter too,
    /// or a query cut in two by the end of the replay would come together on the other side.
    [[nodiscard]] bool isAtRest() const { return m_state == State::Ground; }

private:
    enum class State { Ground, C1, Escape, EscapeRest, Csi, Text, TextEscape };

    enum class Length { Held, Passed, Dropped }; // of a text: past a limit its beginning is passed on, or it is left out

    void takeGround(char byte, QByteArray &out);
    void takeC1(char byte, QByteArray &out);
    void takeEscape(char byte, QByteArray &out);
    void takeEscapeFunction(char byte, QByteArray &out);
    void takeCsi(char byte, QByteArray &out);
    void takeText(char byte, QByteArray &out);
    void keepText(char byte, QByteArray &out);
    void abandonText(QByteArray &out);
    void finishText(QByteArrayView terminator, QByteArray &out);
    void beginSequence();
    void breakOff(char byte, QByteArray &out);
    void pass(QByteArray &out);

    State m_state = State::Ground;
    QByteArray m_held; // the sequence so far
    Length m_length = Length::Held;
    char m_introducer = '\0'; // of a text: ] P _ ^ X
    char m_lastByte = '\0';   // of a text
};

} // namespace shellreeve
