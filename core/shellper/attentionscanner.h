// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace shellreeve {

/// Finds what asks for a person in a session's output: the bell, and the notifications OSC 9 and OSC 777. Costs a
/// look for two byte values while nothing of the kind is there.
class AttentionScanner
{
public:
    void scan(QByteArrayView output);

    [[nodiscard]] bool rang() const { return m_bell; }
    /// Text of the newest notification, at most 512 bytes, control characters removed.
    [[nodiscard]] const std::optional<QByteArray> &notification() const { return m_notification; }
    [[nodiscard]] bool isPending() const { return m_bell || m_notification; }
    void tell(QJsonObject &event); ///< as {bell, attention}, and forgets
    void forget(); ///< what was found has been told

private:
    void take(char byte);
    void finishText();

    enum class State { Ground, Escape, Osc, OscEscape, Other, OtherEscape };
    State m_state = State::Ground;
    QByteArray m_text;
    bool m_bell = false;
    std::optional<QByteArray> m_notification;
};

} // namespace shellreeve
