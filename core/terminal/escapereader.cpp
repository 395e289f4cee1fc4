// SPDX-License-Identifier: MIT
#include "terminal/escapereader.h"

#include <QString>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr size_t mostParameters = 16;
constexpr int largestParameter = 65'535;

constexpr char32_t escape = 0x1b;

} // namespace

int EscapeReader::Token::parameter(size_t index, int otherwise) const
{
    return index < parameters.size() && parameters[index] > 0 ? parameters[index] : otherwise;
}

void EscapeReader::feed(const QByteArray &bytes, const Sink &sink)
{
    const QString decoded = m_decoder.decode(bytes);
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        const QChar c = decoded.at(i);
        if (c.isHighSurrogate() && i + 1 < decoded.size() && decoded.at(i + 1).isLowSurrogate()) {
            take(QChar::surrogateToUcs4(c, decoded.at(++i)), sink);
        } else {
            take(c.unicode(), sink);
        }
    }
}

void EscapeReader::take(char32_t c, const Sink &sink)
{
    if (m_state == State::Text || m_state == State::TextEscape) {
        takeText(c);
        return;
    }
    if (c == escape) {
        m_state = State::Escape;
        return;
    }
    if (c == 0x18 || c == 0x1a) { // CAN, SUB end a sequence
        m_state = State::Ground;
        return;
    }
    if (c < 0x20) { // in the middle of a sequence, too
        sink(Token{Token::Kind::Control, c});
        return;
    }
    switch (m_state) {
    case State::Ground:
        if (c != 0x7f && !(c >= 0x80 && c < 0xa0)) {
            sink(Token{Token::Kind::Character, c});
        }
        break;
    case State::Escape:
        takeEscape(c, sink);
        break;
    case State::EscapeRest: // a character set, for example: one more
        m_state = c >= 0x20 && c < 0x30 ? State::EscapeRest : State::Ground;
        break;
    default:
        takeCsi(c, sink);
    }
}

void EscapeReader::takeEscape(char32_t c, const Sink &sink)
{
    m_state = State::Ground;
    if (c == U'[') {
        m_state = State::Csi;
        m_token = Token{Token::Kind::Csi};
    } else if (c == U']' || c == U'P' || c == U'_' || c == U'^' || c == U'X' || c == U'k') {
        m_state = State::Text;
    } else if (c < 0x30) {
        m_state = State::EscapeRest;
    } else if (c < 0x7f) {
        Token token{Token::Kind::Escape};
        token.final = static_cast<char>(c);
        sink(token);
    }
}

void EscapeReader::takeCsi(char32_t c, const Sink &sink)
{
    if (c >= U'0' && c <= U'9') {
        if (m_token.parameters.empty()) {
            m_token.parameters.push_back(-1);
        }
        int &value = m_token.parameters.back();
        value = std::min(largestParameter, std::max(value, 0) * 10 + static_cast<int>(c - U'0'));
    } else if (c == U';' || c == U':') {
        if (m_token.parameters.empty()) {
            m_token.parameters.push_back(-1);
        }
        if (m_token.parameters.size() < mostParameters) {
            m_token.parameters.push_back(-1);
        }
    } else if (c >= U'<' && c <= U'?') {
        m_token.prefix = static_cast<char>(c);
    } else if (c >= 0x20 && c < 0x30) {
        m_token.plain = false;
    } else {
        m_state = State::Ground;
        if (c >= 0x40 && c < 0x7f) {
            m_token.final = static_cast<char>(c);
            sink(m_token);
        }
    }
}

void EscapeReader::takeText(char32_t c)
{
    if (c == 0x07 || c == 0x18 || c == 0x1a || c == 0x9c || (m_state == State::TextEscape && c == U'\\')) {
        m_state = State::Ground;
    } else {
        m_state = c == escape ? State::TextEscape : State::Text;
    }
}

} // namespace shellreeve
