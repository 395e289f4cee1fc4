// SPDX-License-Identifier: MIT
#include "process/scopename.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr char suffix[] = ".scope";

QByteArray prefixFor(const QString &sessionId)
{
    return "shellreeve-" + sessionId.toLatin1() + '-';
}

bool isHex(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

QString scopeUnitName(const QString &sessionId, const QByteArray &nonce)
{
    return QString::fromLatin1(prefixFor(sessionId) + nonce + suffix);
}

QByteArray ownScope(const QByteArray &cgroup, const QString &sessionId)
{
    if (sessionId.isEmpty()) {
        return {};
    }
    const QByteArray prefix = prefixFor(sessionId);
    for (qsizetype from = 0; from < cgroup.size();) {
        qsizetype end = cgroup.indexOf('/', from + 1);
        end = end < 0 ? cgroup.size() : end;
        const QByteArray part = cgroup.mid(from + 1, end - from - 1);
        if (part.startsWith(prefix) && part.endsWith(suffix)
            && isHex(part.mid(prefix.size(), part.size() - prefix.size() - qsizetype(sizeof suffix - 1)))) {
            return cgroup.left(end);
        }
        from = end;
    }
    return {};
}

QString scopeUnitOf(const QByteArray &scope)
{
    return QString::fromLatin1(scope.mid(scope.lastIndexOf('/') + 1));
}

} // namespace shellreeve
