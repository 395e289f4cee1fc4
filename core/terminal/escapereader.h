// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringDecoder>

#include <functional>
#include <vector>

namespace shellreeve {

/// Cuts terminal output into characters, controls and sequences (ECMA-48, UTF-8). A stream: anything
/// may be cut anywhere between two calls. Strings (titles, OSC, DCS, APC …) are passed over.
class EscapeReader
{
public:
    struct Token {
        enum class Kind {
            Character, ///< to be shown
            Control,   ///< C0: `character` below 0x20
            Escape,    ///< ESC `final`
            Csi,       ///< CSI `prefix` `parameters` `final`
        };
        Kind kind = Kind::Character;
        char32_t character = 0;
        char prefix = 0; ///< '?', '>', '<', '=' or 0
        char final = 0;
        bool plain = true; ///< no intermediate characters
        std::vector<int> parameters = {}; ///< -1: absent; at most 16

        /// The parameter at `index`, `otherwise` where it is absent or 0.
        [[nodiscard]] int parameter(size_t index, int otherwise) const;
    };
    using Sink = std::function<void(const Token &)>;

    void feed(const QByteArray &bytes, const Sink &sink);

private:
    enum class State { Ground, Escape, EscapeRest, Csi, Text, TextEscape };

    void take(char32_t c, const Sink &sink);
    void takeEscape(char32_t c, const Sink &sink);
    void takeCsi(char32_t c, const Sink &sink);
    void takeText(char32_t c);

    QStringDecoder m_decoder{QStringDecoder::Utf8};
    State m_state = State::Ground;
    Token m_token;
};

} // namespace shellreeve
