// SPDX-License-Identifier: MIT
#include "terminal/plaintext.h"

#include "terminal/cellwidth.h"

#include <algorithm>

namespace shellreeve {

namespace {

using Token = EscapeReader::Token;

constexpr size_t widestJump = 1'000; // columns a cursor movement may leave blank
constexpr size_t tabWidth = 8;
constexpr size_t mostPadding = 4 * 1024 * 1024;
constexpr size_t longestCluster = 32;
constexpr size_t longestEditable = 4'096; // a longer line is a log's, not an editor's: shifting it again and again takes for ever
constexpr char32_t firstCluster = 0x110000;

bool isBlank(char32_t cell)
{
    return cell == U' ' || cell == 0;
}

/// Lines up to the last that is not blank.
qsizetype written(const std::vector<std::u32string> &screen)
{
    const auto last = std::find_if(screen.rbegin(), screen.rend(), [](const std::u32string &line) {
        return !std::all_of(line.begin(), line.end(), isBlank);
    });
    return screen.rend() - last;
}

size_t count(const Token &token, size_t index = 0)
{
    return static_cast<size_t>(token.parameter(index, 1));
}

} // namespace

PlainText::PlainText(int rows) : m_rows(static_cast<size_t>(std::clamp(rows, 1, 1'000))) {}

void PlainText::feed(const QByteArray &bytes)
{
    m_reader.feed(bytes, [this](const Token &token) { take(token); });
}

QStringList PlainText::lastLines(qsizetype most) const
{
    QStringList result;
    if (m_alternate) {
        append(result, m_hidden, most < 0 ? most : std::max<qsizetype>(0, most - written(m_screen)));
    }
    append(result, m_screen, most);
    return result;
}

void PlainText::append(QStringList &to, const Screen &screen, qsizetype most) const
{
    const qsizetype end = written(screen);
    const qsizetype first = most < 0 ? 0 : std::max<qsizetype>(0, end - most);
    for (qsizetype at = first; at < end; ++at) {
        to.append(textOf(screen[static_cast<size_t>(at)]));
    }
}

QString PlainText::textOf(const Line &line) const
{
    size_t end = line.size();
    while (end > 0 && isBlank(line[end - 1])) {
        --end;
    }
    std::u32string text;
    text.reserve(end);
    for (size_t at = 0; at < end; ++at) {
        const char32_t cell = line[at];
        if (cell >= firstCluster) {
            text += m_clusters[cell - firstCluster];
        } else if (cell != 0) {
            text += cell;
        }
    }
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
}

void PlainText::take(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::Character:
        put(token.character);
        break;
    case Token::Kind::Control:
        control(token.character);
        break;
    case Token::Kind::Csi:
        sequence(token);
        break;
    case Token::Kind::Escape:
        if (token.final == '7') {
            m_savedRow = m_row - top();
            m_savedColumn = m_column;
        } else if (token.final == '8') {
            moveTo(top() + m_savedRow, m_savedColumn);
        } else if (token.final == 'D' || token.final == 'E') {
            moveTo(m_row + 1, token.final == 'E' ? 0 : m_column);
        } else if (token.final == 'M' && m_row > top()) {
            --m_row;
        } else if (token.final == 'c') {
            eraseInDisplay(2);
            moveTo(top(), 0);
        }
        break;
    }
}

void PlainText::control(char32_t character)
{
    switch (character) {
    case U'\r':
        m_column = 0;
        break;
    case U'\n':
    case 0x0b:
    case 0x0c:
        moveTo(m_row + 1, m_column);
        break;
    case U'\b':
        m_column -= m_column > 0 ? 1 : 0;
        break;
    case U'\t':
        m_column += tabWidth - m_column % tabWidth;
        break;
    default:
        break;
    }
}

PlainText::Line &PlainText::line()
{
    return m_screen[m_row];
}

bool PlainText::mayPad(size_t cells)
{
    m_padding += cells;
    return m_padding <= mostPadding;
}

void PlainText::combine(char32_t mark)
{
    Line &current = line();
    size_t under = std::min(m_column, current.size());
    while (under > 0 && current[under - 1] == 0) {
        --under;
    }
    if (under == 0) {
        return;
    }
    char32_t &cell = current[under - 1];
    if (cell < firstCluster) {
        m_clusters.push_back(std::u32string(1, cell));
        cell = firstCluster + static_cast<char32_t>(m_clusters.size() - 1);
    }
    if (std::u32string &cluster = m_clusters[cell - firstCluster]; cluster.size() < longestCluster) {
        cluster += mark;
    }
}

void PlainText::put(char32_t character)
{
    const int width = cellsOf(character);
    if (width == 0) {
        combine(character);
        return;
    }
    Line &current = line();
    if (m_column > current.size() && !mayPad(m_column - current.size())) {
        m_column = current.size();
    }
    const size_t end = m_column + static_cast<size_t>(width);
    if (current.size() < end) {
        current.resize(end, U' ');
    }
    // Half of a wide character that is written over leaves a blank.
    if (m_column > 0 && current[m_column] == 0) {
        current[m_column - 1] = U' ';
    }
    if (end < current.size() && current[end] == 0) {
        current[end] = U' ';
    }
    current[m_column] = character;
    if (width == 2) {
        current[m_column + 1] = 0;
    }
    m_column = end;
}

size_t PlainText::top() const
{
    return m_screen.size() > m_rows ? m_screen.size() - m_rows : 0;
}

void PlainText::moveTo(size_t row, size_t column)
{
    while (m_screen.size() <= row) {
        m_screen.emplace_back();
    }
    m_row = row;
    m_column = column;
}

void PlainText::sequence(const Token &token)
{
    if (!token.plain) {
        return;
    }
    if (token.prefix != 0) {
        if (token.prefix == '?' && (token.final == 'h' || token.final == 'l')) {
            setMode(token, token.final == 'h');
        }
        return;
    }
    const size_t first = top();
    const size_t last = first + m_rows - 1;
    const auto toColumn = [&](size_t column) { m_column = std::min(column, widestJump); };
    switch (token.final) {
    case 'A': moveTo(std::max(first, m_row - std::min(m_row, count(token))), m_column); break;
    case 'B':
    case 'e': moveTo(std::min(last, m_row + count(token)), m_column); break;
    case 'C':
    case 'a': toColumn(std::max(m_column, std::min(m_column + count(token), widestJump))); break;
    case 'D': m_column -= std::min(m_column, count(token)); break;
    case 'E': moveTo(std::min(last, m_row + count(token)), 0); break;
    case 'F': moveTo(std::max(first, m_row - std::min(m_row, count(token))), 0); break;
    case 'G':
    case '`': toColumn(count(token) - 1); break;
    case 'd': moveTo(std::min(last, first + count(token) - 1), m_column); break;
    case 'H':
    case 'f': moveTo(std::min(last, first + count(token) - 1), std::min(count(token, 1) - 1, widestJump)); break;
    case 'J': eraseInDisplay(token.parameter(0, 0)); break;
    case 'K': eraseInLine(token.parameter(0, 0)); break;
    case 'X': {
        Line &current = line();
        for (size_t i = m_column; i < std::min({current.size(), m_column + count(token), m_column + longestEditable}); ++i) {
            current[i] = U' ';
        }
        break;
    }
    case 'P': deleteCells(count(token)); break;
    case '@': insertCells(std::min(count(token), widestJump)); break;
    case 's':
        m_savedRow = m_row - first;
        m_savedColumn = m_column;
        break;
    case 'u': moveTo(first + m_savedRow, m_savedColumn); break;
    default: break;
    }
}

void PlainText::setMode(const Token &token, bool on)
{
    const bool isAlternate = std::any_of(token.parameters.begin(), token.parameters.end(),
                                         [](int mode) { return mode == 47 || mode == 1047 || mode == 1049; });
    if (!isAlternate || on == m_alternate) {
        return;
    }
    m_alternate = on;
    if (on) {
        m_hidden = std::exchange(m_screen, Screen(1));
        m_hiddenRow = std::exchange(m_row, 0);
        m_hiddenColumn = std::exchange(m_column, 0);
    } else {
        m_screen = std::exchange(m_hidden, {});
        m_row = m_hiddenRow;
        m_column = m_hiddenColumn;
    }
}

void PlainText::eraseInLine(int how)
{
    Line &current = line();
    if (how == 2) {
        current.clear();
    } else if (how == 1) {
        std::fill_n(current.begin(), std::min({current.size(), m_column + 1, longestEditable}), U' ');
    } else if (m_column < current.size()) {
        current.resize(m_column);
    }
}

void PlainText::eraseInDisplay(int how)
{
    if (how == 3) {
        return; // the lines above the screen: they are what is asked for here
    }
    const size_t from = how == 0 ? m_row + 1 : top();
    const size_t to = how == 1 ? m_row : m_screen.size();
    for (size_t row = from; row < to; ++row) {
        m_screen[row].clear();
    }
    if (how < 2) {
        eraseInLine(how);
    }
}

void PlainText::insertCells(size_t number)
{
    if (m_column < line().size() && line().size() < longestEditable && mayPad(number)) {
        line().insert(m_column, number, U' ');
    }
}

void PlainText::deleteCells(size_t number)
{
    if (m_column < line().size() && line().size() < longestEditable) {
        line().erase(m_column, number);
    }
}

} // namespace shellreeve
