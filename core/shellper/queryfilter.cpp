// SPDX-License-Identifier: MIT
#include "shellper/queryfilter.h"

#include <QList>

#include <utility>

namespace shellreeve {

namespace {

constexpr char enquiry = '\x05';
constexpr char escape = '\x1b';
constexpr char cancel = '\x18';
constexpr char substitute = '\x1a';
constexpr char bell = '\a';
constexpr char c1Lead = '\xc2'; // U+0080 to U+009F in UTF-8: one-character forms of ESC @ to ESC _
constexpr char c1Terminator = '\x9c';
constexpr char stringTerminator = '\\'; // after ESC
constexpr qsizetype longestCsi = 256;
constexpr qsizetype longestText = 64 * 1024; // a sixel picture is longer, and asks nothing

bool asksWindow(QByteArrayView parameters)
{
    // Window operations that report: 11, 13 to 16, 18 to 21; the others move or resize.
    const QByteArray first = parameters.toByteArray().split(';').value(0);
    const int operation = first.toInt();
    return operation == 11 || (operation >= 13 && operation <= 16) || (operation >= 18 && operation <= 21);
}

// `sequence` is ESC [ … final.
bool isCsiQuery(QByteArrayView sequence)
{
    const char final = sequence.back();
    const QByteArrayView body = sequence.sliced(2, sequence.size() - 3);
    const char prefix = body.isEmpty() ? '\0' : body.front();
    const char intermediate = body.isEmpty() ? '\0' : body.back();
    switch (final) {
    case 'c': // primary, secondary, tertiary attributes
        return true;
    case 'n': // status, cursor position; CSI > … n sets xterm key modifiers and asks nothing
        return prefix != '>';
    case 'x': // terminal parameters
        return intermediate != '*' && intermediate != '$'; // select area, fill area
    case 'p': // mode requests
        return intermediate == '$';
    case 'q': // version
        return prefix == '>';
    case 'u': // kitty keyboard flags
        return prefix == '?';
    case 't':
        return prefix != '>' && intermediate != ' ' && asksWindow(body);
    case 'S': // graphics attributes
    case 'm': // key modifier options; CSI ? … m asks
        return prefix == '?';
    case 'y': // checksum of an area
        return intermediate == '*';
    case 'w': // presentation state reports, filter rectangle keeps
        return intermediate == '$';
    case 'v': // displayed extent is CSI " v
        return intermediate == '"';
    default:
        return false;
    }
}

// `sequence` is ESC introducer … without its terminator.
bool isTextQuery(QByteArrayView sequence)
{
    const char introducer = sequence[1];
    const QByteArrayView body = sequence.sliced(2);
    if (introducer == ']') {
        // Colours, clipboard, font, title: "?" in the place of the value.
        for (const QByteArray &part : body.toByteArray().split(';')) {
            if (part == "?" || part.endsWith("=?")) {
                return true;
            }
        }
        return body.startsWith("1337;ReportCellSize") || body.startsWith("1337;ReportVariable")
            || body.startsWith("1337;RequestUpload") || body.startsWith("1337;Capabilities");
    }
    if (introducer == 'P') {
        return body.startsWith("$q") || body.startsWith("+q") || body.startsWith("+Q");
    }
    if (introducer == '_') { // kitty graphics answer unless told q=2
        return body.startsWith("G") && !body.contains("q=2");
    }
    return false;
}

} // namespace

QByteArray QueryFilter::filter(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (const char byte : bytes) {
        switch (m_state) {
        case State::Ground:
            takeGround(byte, out);
            break;
        case State::C1:
            takeC1(byte, out);
            break;
        case State::Escape:
        case State::EscapeRest:
            takeEscape(byte, out);
            break;
        case State::Csi:
            takeCsi(byte, out);
            break;
        case State::Text:
        case State::TextEscape:
            takeText(byte, out);
            break;
        }
    }
    return out;
}

void QueryFilter::pass(QByteArray &out)
{
    out += std::exchange(m_held, {});
    m_tooLong = false;
    m_state = State::Ground;
}

void QueryFilter::takeGround(char byte, QByteArray &out)
{
    if (byte == escape) {
        m_held = QByteArray(1, escape);
        m_state = State::Escape;
    } else if (byte == c1Lead) {
        m_state = State::C1;
    } else if (byte != enquiry) {
        out += byte;
    }
}

void QueryFilter::takeC1(char byte, QByteArray &out)
{
    const auto code = static_cast<unsigned char>(byte);
    if (code >= 0x90 && code <= 0x9f) {
        m_held = QByteArray(1, escape);
        m_state = State::Escape;
        takeEscape(static_cast<char>(code - 0x40), out);
        return;
    }
    out += c1Lead;
    m_state = State::Ground;
    takeGround(byte, out);
}

void QueryFilter::takeEscape(char byte, QByteArray &out)
{
    if (byte == escape) { // begins anew
        out += std::exchange(m_held, QByteArray(1, escape));
        m_state = State::Escape;
        return;
    }
    if (byte == enquiry) {
        return;
    }
    m_held += byte;
    if (byte == cancel || byte == substitute) {
        pass(out);
    } else if (m_state == State::EscapeRest) {
        if (byte < 0x20 || byte > 0x2f) {
            pass(out);
        }
    } else if (byte == '[') {
        m_state = State::Csi;
    } else if (byte == ']' || byte == 'P' || byte == '_' || byte == '^' || byte == 'X') {
        m_state = State::Text;
    } else if (byte == 'Z') { // identify terminal
        m_held.clear();
        m_state = State::Ground;
    } else if (byte >= 0x20 && byte <= 0x2f) {
        m_state = State::EscapeRest;
    } else {
        pass(out);
    }
}

void QueryFilter::takeCsi(char byte, QByteArray &out)
{
    if (byte == escape) {
        out += std::exchange(m_held, QByteArray(1, escape));
        m_state = State::Escape;
        return;
    }
    if (byte == cancel || byte == substitute) {
        m_held += byte;
        pass(out);
        return;
    }
    if (static_cast<unsigned char>(byte) < 0x20) { // control characters act inside a sequence
        if (byte != enquiry) {
            out += byte;
        }
        return;
    }
    m_held += byte;
    if (byte >= 0x40 && byte <= 0x7e) {
        if (isCsiQuery(m_held)) {
            m_held.clear();
        }
        pass(out);
    } else if (m_held.size() > longestCsi) {
        m_held.clear(); // no terminal acts on that one, and its end must not be shown as text
        m_held = QByteArrayLiteral("\x1b[");
    }
}

void QueryFilter::takeText(char byte, QByteArray &out)
{
    if (m_state == State::TextEscape) {
        if (byte == stringTerminator) {
            finishText(out);
            return;
        }
        // Any other escape ends the text unfinished and begins a sequence of its own.
        m_held.chop(m_held.endsWith(escape) ? 1 : 0);
        out += std::exchange(m_held, QByteArray(1, escape));
        m_tooLong = false;
        m_state = State::Escape;
        takeEscape(byte, out);
        return;
    }
    m_held += byte;
    if (byte == escape) {
        m_state = State::TextEscape;
    } else if (byte == bell && m_held.size() > 1 && (m_tooLong || m_held[1] == ']')) {
        m_held.chop(1);
        const bool query = !m_tooLong && isTextQuery(m_held);
        m_held += bell;
        if (query) {
            m_held.clear();
        }
        pass(out);
    } else if (byte == c1Terminator && m_held.endsWith("\xc2\x9c")) {
        m_held.chop(2);
        finishText(out);
    } else if (byte == cancel || byte == substitute) {
        pass(out);
    } else if (m_held.size() > longestText) {
        out += std::exchange(m_held, {});
        m_tooLong = true;
    }
}

void QueryFilter::finishText(QByteArray &out)
{
    m_held.chop(m_held.endsWith(escape) ? 1 : 0);
    if (!m_tooLong && isTextQuery(m_held)) {
        m_held.clear();
    } else {
        m_held += "\x1b\\";
    }
    pass(out);
}

} // namespace shellreeve
