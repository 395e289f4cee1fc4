// SPDX-License-Identifier: MIT
#include "http/eventtext.h"

namespace shellreeve {

QByteArray eventText(QByteArrayView type, QByteArrayView data, QByteArrayView id)
{
    QByteArray text;
    text.reserve(type.size() + data.size() + id.size() + 32);
    text.append("event: ").append(type).append('\n');
    if (!id.isEmpty()) {
        text.append("id: ").append(id).append('\n');
    }
    // Each kind of line end is one to the reader of an event stream.
    for (qsizetype at = 0; at <= data.size();) {
        qsizetype end = at;
        while (end < data.size() && data[end] != '\n' && data[end] != '\r') {
            ++end;
        }
        text.append("data: ").append(data.sliced(at, end - at)).append('\n');
        at = end + (end + 1 < data.size() && data[end] == '\r' && data[end + 1] == '\n' ? 2 : 1);
    }
    return text.append('\n');
}

QByteArray heartbeatText()
{
    return ":\n\n";
}

QByteArray retryText(int milliseconds)
{
    return "retry: " + QByteArray::number(milliseconds) + "\n\n";
}

} // namespace shellreeve
