// SPDX-License-Identifier: MIT
#include "desktop/shellquote.h"

#include <algorithm>

namespace shellreeve {

namespace {

// '~' first and '=' are special to some shells in some places; here they are quoted everywhere.
bool isBare(QChar character)
{
    return (character.unicode() < 0x80 && character.isLetterOrNumber()) || QStringView(u"_-./:,@%+").contains(character);
}

} // namespace

QString shellQuoted(const QString &word)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isBare)) {
        return word;
    }
    QString inside = word;
    inside.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

QString shellLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        quoted << shellQuoted(word);
    }
    return quoted.join(QLatin1Char(' '));
}

} // namespace shellreeve
