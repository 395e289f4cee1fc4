// SPDX-License-Identifier: MIT
#include "detachkeytext.h"

namespace shellreeve {

Result<char> parseDetachKey(const QString &text)
{
    const QString wanted = text.toLower();
    if (wanted == QLatin1String("none")) {
        return '\0';
    }
    for (const char *prefix : {"ctrl-", "ctrl+", "c-", "^"}) {
        const QLatin1String start(prefix);
        if (!wanted.startsWith(start) || wanted.size() != start.size() + 1) {
            continue;
        }
        const char sign = wanted.back().toLatin1();
        // ESC (Ctrl-[) begins every function key, Enter and Tab are typed all the time.
        const bool unusable = sign == 'm' || sign == 'j' || sign == 'i';
        if ((sign >= 'a' && sign <= 'z' && !unusable) || sign == '\\' || sign == ']' || sign == '^' || sign == '_') {
            return static_cast<char>(sign & 0x1f);
        }
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("'%1' is no detach key").arg(text),
                 QStringLiteral("one of ctrl-a … ctrl-z (not i, j, m), ctrl-\\, ctrl-], ctrl-^, ctrl-_, none")};
}

QString detachKeyText(char key)
{
    return key == 0 ? QString() : QStringLiteral("Ctrl-") + QLatin1Char(static_cast<char>(key + 0x40));
}

} // namespace shellreeve
