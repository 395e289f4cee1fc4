// SPDX-License-Identifier: MIT
#include "ui/words/leftoverwords.h"

#include "base/clock.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve::words {

namespace {

constexpr int longestProgram = 40;
constexpr int longestReason = 80;

class LeftoverWords
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::LeftoverWords)
};

Leftover::State stateFrom(const QString &text)
{
    if (text == QLatin1String("ending")) {
        return Leftover::State::Ending;
    }
    if (text == QLatin1String("asked")) {
        return Leftover::State::Asked;
    }
    return text == QLatin1String("remains") ? Leftover::State::Remains : Leftover::State::Kept;
}

} // namespace

QString Leftover::key() const
{
    return QStringLiteral("%1 %2").arg(sessionId).arg(pid);
}

bool Leftover::isKeptOnRequest() const
{
    return state == State::Kept && reason == QLatin1String("kept on request"); // as the shellper tells it
}

QList<Leftover> leftoversOf(const SessionSnapshot &session)
{
    QList<Leftover> leftovers;
    for (const QJsonValue entry : session.leftovers) {
        const QJsonObject told = entry.toObject();
        leftovers.append({session.id, session.name, told.value(QLatin1String("pid")).toInteger(),
                          told.value(QLatin1String("program")).toString(), stateFrom(told.value(QLatin1String("state")).toString()),
                          told.value(QLatin1String("reason")).toString(),
                          told.value(QLatin1String("onTerminal")).toBool(),
                          fromIsoText(told.value(QLatin1String("since")).toString()),
                          fromIsoText(told.value(QLatin1String("endsAt")).toString())});
    }
    return leftovers;
}

QList<Leftover> leftoversOf(const QList<SessionSnapshot> &sessions)
{
    QList<Leftover> leftovers;
    for (const SessionSnapshot &session : sessions) {
        leftovers += leftoversOf(session);
    }
    return leftovers;
}

QString processText(const QString &program, qint64 pid)
{
    return LeftoverWords::tr("%1 (%2)", "a program and its process number").arg(shortened(oneLine(program), longestProgram), QString::number(pid));
}

QString fateText(const Leftover &leftover, const QDateTime &now)
{
    const QString why = shortened(oneLine(reason(leftover.reason)), longestReason);
    switch (leftover.state) {
    case Leftover::State::Ending:
        return leftover.endsAt.isValid() ? LeftoverWords::tr("ends in %1").arg(ageText(now, std::max(now, leftover.endsAt))) : LeftoverWords::tr("is being ended");
    case Leftover::State::Asked:
        return LeftoverWords::tr("waits for your answer");
    case Leftover::State::Kept:
        if (leftover.isKeptOnRequest()) {
            return why; // which says that it is kept
        }
        //: The state of a process that a session left behind: nobody ends it.
        return why.isEmpty() ? LeftoverWords::tr("kept") : LeftoverWords::tr("kept: %1").arg(why);
    case Leftover::State::Remains:
        break;
    }
    return why.isEmpty() ? LeftoverWords::tr("could not be ended") : LeftoverWords::tr("could not be ended: %1").arg(why);
}

} // namespace shellreeve::words
