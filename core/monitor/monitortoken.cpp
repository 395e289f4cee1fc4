// SPDX-License-Identifier: MIT
#include "monitor/monitortoken.h"

#include "base/privatefile.h"
#include "base/randomtext.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr int tokenBytes = 32;
constexpr qint64 longestFile = 256;

bool isToken(const QByteArray &text)
{
    return text.size() == 2 * tokenBytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

} // namespace

Result<QByteArray> readMonitorToken(const QString &path)
{
    const Result<QByteArray> content = readPrivateFile(path, longestFile, Exposure::Refused);
    if (!content) {
        return content;
    }
    const QByteArray token = content->trimmed();
    return isToken(token) ? Result<QByteArray>(token)
                          : Error{ErrorCode::InvalidArgument, QStringLiteral("%1 holds no token").arg(path)};
}

Result<QByteArray> obtainMonitorToken(const QString &path)
{
    if (Result<QByteArray> present = readMonitorToken(path)) {
        return present;
    }
    const QByteArray token = randomHex(tokenBytes);
    const Result<void> written = writePrivateFile(path, token);
    return written ? Result<QByteArray>(token) : written.error();
}

} // namespace shellreeve
