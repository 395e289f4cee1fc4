// SPDX-License-Identifier: MIT
#include "ui/words/plainline.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace shellreeve::words {

namespace {

constexpr int mostMarks = 6; // on one letter
constexpr qsizetype unitsOfGrapheme = 40; // UTF-16, of the longest worth showing

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isHarmless(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    if (character == nonJoiner || character == joiner) {
        return true;
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString oneLine(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    std::u32string result;
    result.reserve(static_cast<size_t>(characters.size()));
    int marks = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        marks = isMark(character) ? marks + 1 : 0;
        if (marks > mostMarks) {
            continue;
        }
        if (character == U'\r' && i + 1 < characters.size() && characters.at(i + 1) == U'\n') {
            continue;
        }
        if (character == U'\n' || character == U'\r' || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator) {
            result += U'\u21b5';
        } else if (character == U'\t') {
            result += U' ';
        } else {
            result += isHarmless(character) ? character : U'\ufffd';
        }
    }
    return QString::fromUcs4(result.data(), static_cast<qsizetype>(result.size()));
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + oneLine(text) + QChar(0x2069);
}

QString shortened(const QString &text, int characters)
{
    const int most = std::max(characters, 1);
    if (text.size() <= most) {
        return text;
    }
    // Finding boundaries looks at the whole text: of a very long one, only its ends.
    const qsizetype longest = 2 * unitsOfGrapheme * most;
    const QString whole = text.size() <= longest ? text : text.left(longest / 2) + text.right(longest / 2);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    QList<qsizetype> ends{0};
    while (finder.toNextBoundary() >= 0) {
        ends.append(finder.position());
    }
    const qsizetype count = ends.size() - 1;
    if (count <= most) {
        return whole;
    }
    const qsizetype tail = (most - 1) / 2;
    const qsizetype head = most - 1 - tail;
    return whole.left(ends.at(head)) + QChar(0x2026) + whole.mid(ends.at(count - tail));
}

} // namespace shellreeve::words
