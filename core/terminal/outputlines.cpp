// SPDX-License-Identifier: MIT
#include "terminal/outputlines.h"

#include "terminal/plaintext.h"

#include <algorithm>

namespace shellreeve {

QByteArray plainOutput(const QByteArray &bytes, int rows, qsizetype lines)
{
    PlainText text(rows);
    text.feed(bytes);
    const QStringList all = text.lines();
    const qsizetype first = lines < 0 ? 0 : std::max<qsizetype>(0, all.size() - lines);
    QByteArray result;
    for (qsizetype i = first; i < all.size(); ++i) {
        result += all.at(i).toUtf8() + '\n';
    }
    return result;
}

QByteArray lastRawLines(const QByteArray &bytes, qsizetype lines)
{
    if (lines < 0) {
        return bytes;
    }
    qsizetype start = bytes.endsWith('\n') ? bytes.size() - 1 : bytes.size();
    if (lines == 0) {
        return {};
    }
    for (qsizetype found = 0; found < lines; ++found) {
        start = start > 0 ? bytes.lastIndexOf('\n', start - 1) : -1;
        if (start < 0) {
            return bytes;
        }
    }
    return bytes.mid(start + 1);
}

} // namespace shellreeve
