// SPDX-License-Identifier: MIT
#pragma once

#include "terminal/escapereader.h"

#include <QByteArray>
#include <QStringList>

#include <string>
#include <vector>

namespace shellreeve {

/// Terminal output as plain lines: what stands on each line once carriage returns, backspaces, erasing
/// and cursor movement have done their work; colours and titles are dropped. A line is never wrapped.
/// Pure; feed it any number of times. Memory is bounded by what was fed.
class PlainText
{
public:
    /// `rows`: height of the terminal it was written for; absolute positions count from its top line.
    explicit PlainText(int rows = 24);

    void feed(const QByteArray &bytes);
    /// Without trailing blanks, and without blank lines at the end. While an alternate screen is shown
    /// (an editor, a pager), its lines follow those below it.
    [[nodiscard]] QStringList lines() const { return lastLines(-1); }
    /// At most so many of their last; -1: all. Costs what they cost, not what stands above them.
    [[nodiscard]] QStringList lastLines(qsizetype most) const;

private:
    // A cell is a character; 0, the second half of a wide one; past Unicode, a number of a cluster.
    using Line = std::u32string;
    using Screen = std::vector<Line>;

    void take(const EscapeReader::Token &token);
    void put(char32_t character);
    void combine(char32_t mark);
    void control(char32_t character);
    void sequence(const EscapeReader::Token &token);
    void setMode(const EscapeReader::Token &token, bool on);
    void eraseInLine(int how);
    void eraseInDisplay(int how);
    void insertCells(size_t count);
    void deleteCells(size_t count);
    void moveTo(size_t row, size_t column);
    [[nodiscard]] size_t top() const;
    Line &line();
    [[nodiscard]] QString textOf(const Line &line) const;
    void append(QStringList &to, const Screen &screen, qsizetype most) const;
    [[nodiscard]] bool mayPad(size_t cells); ///< blanks that nobody wrote: so many in all, then no more

    size_t m_rows;
    EscapeReader m_reader;
    Screen m_screen{1};
    std::vector<std::u32string> m_clusters; // a character with the combining ones on it
    size_t m_padding = 0;
    size_t m_row = 0;
    size_t m_column = 0;
    size_t m_savedRow = 0; // counted from top()
    size_t m_savedColumn = 0;
    // What an alternate screen hides.
    bool m_alternate = false;
    Screen m_hidden;
    size_t m_hiddenRow = 0;
    size_t m_hiddenColumn = 0;
};

} // namespace shellreeve
