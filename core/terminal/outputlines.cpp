// SPDX-License-Identifier: MIT
#include "terminal/outputlines.h"

#include "terminal/plaintext.h"

namespace shellreeve {

QByteArray plainOutput(const QByteArray &bytes, int rows, qsizetype lines)
{
    PlainText text(rows);
    text.feed(bytes);
    const QStringList last = text.lastLines(lines);
    QByteArray result;
    for (const QString &line : last) {
        result += line.toUtf8() + '\n';
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
