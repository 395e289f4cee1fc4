// SPDX-License-Identifier: MIT
#include "shellper/queryfilter.h"

#include "shellper/controlbytes.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace shellreeve {

namespace {

using namespace controlbyte;

constexpr char c1Lead = '\xc2'; // U+0080 to U+009F in UTF-8: one-character forms of ESC @ to ESC _
constexpr char c1Terminator = '\x9c';
constexpr qsizetype longestCsi = 256;
constexpr qsizetype longestString = 64 * 1024;

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20;
}

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

// The second byte of U+0080 to U+009F in UTF-8.
bool isC1(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code <= 0x9f;
}

// The second byte of U+0090 to U+009F in UTF-8.
bool isC1Introducer(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x90 && code <= 0x9f;
}

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
    case 'u': // kitty keyboard flags, terminal state, user-preferred character set
        return prefix == '?' || intermediate == '$' || intermediate == '&';
    case 't':
        return prefix != '>' && intermediate != ' ' && asksWindow(body);
    case 'S': // graphics attributes, place on the stack of titles
        return prefix == '?' || intermediate == '#';
    case 'm': // key modifier options; CSI ? … m asks
        return prefix == '?';
    case 'R': // place on the stack of colours
        return intermediate == '#';
    case '|': // rendition of an area, place of the locator
        return intermediate == '#' || intermediate == '\'';
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

// Terminals pass over control characters inside a text: so must whoever looks for a question. Some pass over the
// C1 controls (U+0080 to U+009F) too, others break the text off there; only the first kind could be asked.
QByteArray withoutControls(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte == c1Lead && i + 1 < text.size() && isC1(text[i + 1])) {
            ++i;
        } else if (!isControl(byte) && byte != deleteCharacter) {
            result += byte;
        }
    }
    return result;
}

bool isOscQuery(const QByteArray &body)
{
    if (body.startsWith("0;") || body.startsWith("1;") || body.startsWith("2;")) {
        return false; // titles
    }
    // Colours, clipboard, font: "?" in the place of the value.
    for (const QByteArray &part : body.split(';')) {
        if (part.startsWith('?') || part.endsWith("=?")) {
            return true;
        }
    }
    // kitty's clipboard and file transfer answer whatever they are told; its notifications tell which live.
    return body.startsWith("5522;") || body.startsWith("5113;") || (body.startsWith("99;") && body.contains("p=alive"))
        || body.startsWith("1337;ReportCellSize") || body.startsWith("1337;ReportVariable")
        || body.startsWith("1337;RequestUpload") || body.startsWith("1337;Capabilities");
}

// kitty graphics answer unless their keys (not what follows them) say q=2.
bool isSilentGraphics(const QByteArray &body)
{
    bool silent = false;
    for (const QByteArray &key : body.sliced(1, (body + ';').indexOf(';') - 1).split(',')) {
        silent = key.startsWith("q=") ? key == "q=2" : silent;
    }
    return silent;
}

// `sequence` is ESC introducer … without its terminator.
bool isTextQuery(QByteArrayView sequence)
{
    const char introducer = sequence[1];
    const QByteArray body = withoutControls(sequence.sliced(2));
    if (introducer == ']') {
        return isOscQuery(body);
    }
    if (introducer == 'P') {
        qsizetype start = 0; // behind the parameters
        while (start < body.size() && body[start] >= '0' && body[start] <= '?') {
            ++start;
        }
        const QByteArray function = body.sliced(start, std::min(body.size() - start, qsizetype{2}));
        return function == "$q" || function == "+q" || function == "+Q";
    }
    if (introducer == '_') {
        return body.startsWith('G') && !isSilentGraphics(body);
    }
    return false;
}

// What may be longer than is worth holding: pictures, which ask nothing. A long text of another kind is left out.
bool isPicture(QByteArrayView sequence)
{
    const char introducer = sequence[1];
    return !isTextQuery(sequence)
        && (introducer == 'P' || introducer == '_' || (introducer == ']' && sequence.sliced(2).startsWith("1337;File=")));
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
    m_state = State::Ground;
}

void QueryFilter::beginSequence()
{
    m_held = QByteArray(1, escape);
    m_length = Length::Held;
    m_lastByte = '\0';
    m_state = State::Escape;
}

void QueryFilter::breakOff(char byte, QByteArray &out)
{
    m_held.clear();
    m_state = State::Ground;
    takeGround(byte, out);
}

void QueryFilter::takeGround(char byte, QByteArray &out)
{
    if (byte == escape) {
        beginSequence();
    } else if (byte == c1Lead) {
        m_state = State::C1;
    } else if (byte != enquiry) {
        out += byte;
    }
}

// What a terminal would pass over or break off is not passed on: once the query behind it is taken out, its
// beginning would join what follows, and the two could be a query that was in neither.

void QueryFilter::takeC1(char byte, QByteArray &out)
{
    m_state = State::Ground;
    if (isC1Introducer(byte)) {
        beginSequence();
        takeEscape(static_cast<char>(static_cast<unsigned char>(byte) - 0x40), out);
    } else if (byte == escape || byte == enquiry || byte == c1Lead) { // the lead byte belongs to nothing
        takeGround(byte, out);
    } else {
        out += c1Lead;
        out += byte;
    }
}

void QueryFilter::takeEscape(char byte, QByteArray &out)
{
    if (byte == escape) {
        beginSequence();
    } else if (byte == cancel || byte == substitute) {
        m_held += byte;
        pass(out);
    } else if (isControl(byte)) { // acts inside a sequence
        if (byte != enquiry) {
            out += byte;
        }
    } else if (byte == deleteCharacter) {
        return;
    } else if (isHigh(byte)) {
        breakOff(byte, out);
    } else {
        m_held += byte;
        takeEscapeFunction(byte, out);
    }
}

void QueryFilter::takeEscapeFunction(char byte, QByteArray &out)
{
    if (byte <= 0x2f) {
        m_state = State::EscapeRest;
    } else if (m_state == State::EscapeRest) {
        pass(out);
    } else if (byte == '[') {
        m_state = State::Csi;
    } else if (byte == ']' || byte == 'P' || byte == '_' || byte == '^' || byte == 'X') {
        m_state = State::Text;
        m_introducer = byte;
    } else if (byte == 'Z') { // identify terminal
        m_held.clear();
        m_state = State::Ground;
    } else {
        pass(out);
    }
}

void QueryFilter::takeCsi(char byte, QByteArray &out)
{
    if (byte == escape) {
        beginSequence();
    } else if (byte == cancel || byte == substitute) {
        m_held += byte;
        pass(out);
    } else if (isControl(byte)) {
        if (byte != enquiry) {
            out += byte;
        }
    } else if (byte == deleteCharacter) {
        return;
    } else if (isHigh(byte)) {
        breakOff(byte, out);
    } else {
        m_held += byte;
        if (byte >= 0x40) {
            if (isCsiQuery(m_held)) {
                m_held.clear();
            }
            pass(out);
        } else if (m_held.size() > longestCsi) {
            m_held = QByteArrayLiteral("\x1b["); // no terminal acts on that one, and its end must not be shown as text
        }
    }
}

void QueryFilter::takeText(char byte, QByteArray &out)
{
    if (byte == enquiry) {
        return;
    }
    if (m_state == State::TextEscape) {
        if (byte == stringTerminator) {
            finishText("\x1b\\", out);
        } else { // any other escape ends the text unfinished and begins a sequence of its own
            abandonText(out);
            takeEscape(byte, out);
        }
    } else if (byte == escape) {
        m_state = State::TextEscape;
    } else if (byte == bell && m_introducer == ']') {
        finishText("\a", out);
    } else if (byte == c1Terminator && m_lastByte == c1Lead) {
        m_held.chop(m_length == Length::Held ? 1 : 0);
        finishText("\x1b\\", out);
    } else if (isC1Introducer(byte) && m_lastByte == c1Lead) {
        abandonText(out);
        takeEscape(static_cast<char>(static_cast<unsigned char>(byte) - 0x40), out);
    } else if (byte == cancel || byte == substitute) {
        abandonText(out);
        m_held.clear();
        m_state = State::Ground;
        out += byte;
    } else {
        keepText(byte, out);
    }
    m_lastByte = byte;
}

void QueryFilter::keepText(char byte, QByteArray &out)
{
    if (m_length == Length::Dropped) {
        return;
    }
    m_held += byte;
    if (m_length == Length::Held && m_held.size() > longestString) {
        m_length = isPicture(m_held) ? Length::Passed : Length::Dropped;
        if (m_length == Length::Dropped) {
            m_held.clear();
        }
    }
    if (m_length == Length::Passed) {
        out += std::exchange(m_held, {});
    }
}

void QueryFilter::abandonText(QByteArray &out)
{
    if (m_length == Length::Passed) {
        out += "\x1b\\"; // its beginning is there: what follows must not become its end
    }
    beginSequence();
}

void QueryFilter::finishText(QByteArrayView terminator, QByteArray &out)
{
    if (m_length == Length::Dropped || (m_length == Length::Held && isTextQuery(m_held))) {
        m_held.clear();
    } else {
        m_held += terminator.toByteArray();
    }
    pass(out);
}

} // namespace shellreeve
