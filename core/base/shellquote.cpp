// SPDX-License-Identifier: MIT
#include "base/shellquote.h"

#include <algorithm>

namespace shellreeve {

namespace {

// '~' and '=' are special to some shells in some places: '~' anywhere, '=' where a word begins with it.
bool isBare(const QString &word)
{
    return !word.isEmpty() && !word.startsWith(QLatin1Char('=')) && std::all_of(word.begin(), word.end(), [](QChar character) {
        return character.isLetterOrNumber() || QStringView(u"_-./:=,@%+").contains(character);
    });
}

QString inQuotes(QString word)
{
    word.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

} // namespace

QString shellQuoted(const QString &word)
{
    return isBare(word) ? word : inQuotes(word);
}

QString shellLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        const bool wouldAssign = quoted.isEmpty() && word.contains(QLatin1Char('='));
        quoted << (wouldAssign ? inQuotes(word) : shellQuoted(word));
    }
    return quoted.join(QLatin1Char(' '));
}

} // namespace shellreeve
