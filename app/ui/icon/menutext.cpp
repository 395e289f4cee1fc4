// SPDX-License-Identifier: MIT
#include "ui/icon/menutext.h"

namespace shellreeve {

QString menuText(const QString &text, MenuDrawer drawer)
{
    QString escaped = text;
    if (drawer == MenuDrawer::Qt) {
        return escaped.replace(QLatin1Char('&'), QLatin1String("&&"));
    }
    escaped.replace(QLatin1Char('_'), QLatin1String("__"));
    // Qt turns the first '&' that is not the last character into the desktop's '_' and leaves the others. Two of it come out
    // as "_&": an '&' that is marked as the entry's key, and shown.
    const qsizetype first = escaped.indexOf(QLatin1Char('&'));
    return first >= 0 && first < escaped.size() - 1 ? escaped.insert(first, QLatin1Char('&')) : escaped;
}

} // namespace shellreeve
