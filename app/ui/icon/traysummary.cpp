// SPDX-License-Identifier: MIT
#include "ui/icon/traysummary.h"

#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve {

namespace {

class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::TraySummary)
};

constexpr int mostNamed = 3;
constexpr int longestInTip = 40;
constexpr int longestProblemInTip = 120;

bool isInTrouble(const SessionSnapshot &session)
{
    return session.status == SessionStatus::Unreachable || session.status == SessionStatus::CrashLoop;
}

QString runningText(qsizetype living)
{
    switch (living) {
    case 0:
        return SummaryText::tr("Shellreeve: no session runs");
    case 1:
        return SummaryText::tr("Shellreeve: 1 session runs");
    default:
        return SummaryText::tr("Shellreeve: %1 sessions run").arg(living);
    }
}

// Desktops take a tool tip with tags for rich text, and names come from anywhere.
QString withoutTags(QString text)
{
    return text.replace(QLatin1Char('<'), QStringLiteral("‹")).replace(QLatin1Char('>'), QStringLiteral("›"));
}

QString told(const SessionSnapshot &session)
{
    const QString name = words::isolated(words::shortened(session.name, longestInTip));
    const QString attention = words::shortened(words::attentionText(session.attention), longestInTip);
    return SummaryText::tr("%1: %2").arg(name, attention.isEmpty() || isInTrouble(session) ? words::stateText(session) : attention);
}

} // namespace

TraySummary traySummary(const QList<SessionSnapshot> &sessions, const QStringList &problems)
{
    QList<SessionSnapshot> worthTelling;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(worthTelling), isInTrouble);
    const bool isTroubled = !worthTelling.isEmpty() || !problems.isEmpty();
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(worthTelling), [](const SessionSnapshot &session) {
        return session.attention.kind != Attention::Kind::None && !isInTrouble(session);
    });

    QStringList lines{runningText(std::count_if(sessions.begin(), sessions.end(), words::isLiving))};
    if (!problems.isEmpty()) {
        lines << words::shortened(words::oneLine(problems.first()), longestProblemInTip);
    }
    for (const SessionSnapshot &session : worthTelling.first(std::min<qsizetype>(mostNamed, worthTelling.size()))) {
        lines << told(session);
    }
    if (worthTelling.size() > mostNamed) {
        lines << SummaryText::tr("and %1 more").arg(worthTelling.size() - mostNamed);
    }
    const TrayMood calm = worthTelling.isEmpty() ? TrayMood::Quiet : TrayMood::Attention;
    return {isTroubled ? TrayMood::Trouble : calm, withoutTags(lines.join(QLatin1Char('\n')))};
}

} // namespace shellreeve
