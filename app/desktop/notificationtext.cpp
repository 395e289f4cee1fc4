// SPDX-License-Identifier: MIT
#include "desktop/notificationtext.h"

namespace shellreeve {

namespace {

constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestBody = 1000;

enum class Lines { One, Many };

/// By code point, so that nothing is cut in two; what cannot be printed becomes a space.
QString tidy(const QString &text, qsizetype longest, Lines lines)
{
    QString result;
    qsizetype taken = 0;
    const QList<uint> characters = text.left(2 * longest + 2).toUcs4();
    for (const char32_t character : characters) {
        if (++taken > longest) {
            return result + QChar(0x2026);
        }
        const bool isBreak = character == U'\n' && lines == Lines::Many;
        // Format characters (categories Cf) isolate directions and join emoji: they stay.
        const bool isControl = QChar::category(character) == QChar::Other_Control;
        result += QString::fromUcs4(isControl && !isBreak ? U" " : &character, 1);
    }
    return result;
}

} // namespace

NotificationAbilities NotificationAbilities::from(const QStringList &capabilities)
{
    return {capabilities.contains(QLatin1String("actions")), capabilities.contains(QLatin1String("body-markup"))};
}

QString notificationTitle(const Notice &notice)
{
    return tidy(notice.title, longestTitle, Lines::One);
}

QString notificationBody(const Notice &notice, NotificationAbilities abilities)
{
    const QString body = tidy(notice.body, longestBody, Lines::Many);
    return abilities.markup ? body.toHtmlEscaped() : body;
}

QStringList notificationActions(const Notice &notice, NotificationAbilities abilities)
{
    QStringList actions;
    if (abilities.actions) {
        for (const Notice::Button &button : notice.buttons) {
            actions << button.action << tidy(button.label, longestTitle, Lines::One);
        }
    }
    return actions;
}

} // namespace shellreeve
