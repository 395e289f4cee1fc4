// SPDX-License-Identifier: MIT
#include "session/sessionid.h"

#include "base/randomtext.h"

#include <algorithm>

namespace shellreeve {

namespace {
constexpr int idLength = 8;
}

bool isSessionId(const QString &text)
{
    return text.size() == idLength && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('2') && c <= QLatin1Char('7'));
    });
}

QString newSessionId(const std::function<bool(const QString &)> &isTaken)
{
    QString id = randomBase32(idLength);
    while (isTaken(id)) { // 40 bits: as good as never
        id = randomBase32(idLength);
    }
    return id;
}

} // namespace shellreeve
