// SPDX-License-Identifier: MIT
#include "shellper/attentionscanner.h"

#include "shellper/controlbytes.h"

#include <algorithm>
#include <cstring>

namespace shellreeve {

namespace {

using namespace controlbyte;

constexpr qsizetype longestText = 512;

// First of two bytes, by two passes of memchr: an order of magnitude cheaper than a loop over plain text.
const char *firstOf(const char *from, const char *end)
{
    const auto size = static_cast<size_t>(end - from);
    const auto *ring = static_cast<const char *>(std::memchr(from, bell, size));
    const char *stop = ring ? ring : end;
    const auto *begin = static_cast<const char *>(std::memchr(from, escape, static_cast<size_t>(stop - from)));
    return begin ? begin : stop;
}

} // namespace

void AttentionScanner::scan(QByteArrayView output)
{
    const char *at = output.data();
    const char *end = at + output.size();
    while (at != end) {
        if (m_state == State::Ground) {
            at = firstOf(at, end);
            if (at == end) {
                return;
            }
        }
        take(*at++);
    }
}

void AttentionScanner::take(char byte)
{
    switch (m_state) {
    case State::Ground:
        m_bell = m_bell || byte == bell;
        m_state = byte == escape ? State::Escape : State::Ground;
        break;
    case State::Escape:
        m_text.clear();
        m_state = byte == ']' ? State::Osc : byte == 'P' || byte == '_' || byte == '^' || byte == 'X' ? State::Other
                                        : byte == escape                                              ? State::Escape
                                                                                                      : State::Ground;
        m_bell = m_bell || byte == bell;
        break;
    case State::Osc:
        if (byte == bell || byte == cancel || byte == substitute) {
            finishText();
        } else if (byte == escape) {
            m_state = State::OscEscape;
        } else if (m_text.size() < longestText) {
            m_text += byte;
        }
        break;
    case State::OscEscape:
        finishText();
        if (byte != '\\') { // the text was cut off by another sequence
            m_state = State::Escape;
            take(byte);
        }
        break;
    case State::Other: // device and application strings end with ESC \ only; nothing in them rings
        m_state = byte == escape ? State::OtherEscape : byte == cancel || byte == substitute ? State::Ground : State::Other;
        break;
    case State::OtherEscape:
        m_state = State::Ground;
        if (byte != '\\') {
            m_state = State::Escape;
            take(byte);
        }
        break;
    }
}

void AttentionScanner::finishText()
{
    m_state = State::Ground;
    QByteArray text;
    if (m_text.startsWith("9;") && !m_text.startsWith("9;4;")) { // 9;4 is a progress bar
        text = m_text.mid(2);
    } else if (m_text.startsWith("777;notify;")) {
        text = m_text.mid(11);
        text.replace(";", ": ");
    } else {
        return;
    }
    text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }),
               text.end());
    m_notification = text;
}

void AttentionScanner::forget()
{
    m_bell = false;
    m_notification.reset();
}

void AttentionScanner::tell(QJsonObject &event)
{
    event.insert(QStringLiteral("bell"), m_bell);
    if (m_notification) {
        event.insert(QStringLiteral("attention"), QString::fromUtf8(*m_notification));
    }
    forget();
}

} // namespace shellreeve
