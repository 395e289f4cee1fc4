// SPDX-License-Identifier: MIT
#include "ui/dialogs/quittext.h"

#include "ui/dialogs/endtext.h"
#include "ui/words/durationwords.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace shellreeve::quittext {

using Question = ConsentDialog::Question;

namespace {

class QuitText
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::QuitText)
};

} // namespace

QString howLong(const QList<SessionSnapshot> &living, std::chrono::seconds leaseAfterQuit)
{
    std::vector<std::chrono::seconds> leases;
    for (const SessionSnapshot &session : living) {
        if (const std::chrono::seconds lease = session.lease.value_or(leaseAfterQuit); lease.count() > 0) {
            leases.push_back(lease);
        }
    }
    const bool isOne = living.size() == 1;
    if (leases.empty()) {
        return isOne ? QuitText::tr("It runs until you end it.") : QuitText::tr("They run until you end them.");
    }
    const auto [shortest, longest] = std::minmax_element(leases.begin(), leases.end());
    const QString time = words::durationText(*shortest);
    if (isOne) {
        return QuitText::tr("It ends itself after %1 in which nobody used it and it did nothing.").arg(time);
    }
    if (*shortest == *longest && leases.size() == static_cast<size_t>(living.size())) {
        return QuitText::tr("Each ends itself after %1 in which nobody used it and it did nothing.").arg(time);
    }
    const auto count = static_cast<int>(leases.size());
    return count == 1 ? QuitText::tr("1 of them ends itself after %1 in which nobody used it and it did nothing.").arg(time)
                      : QuitText::tr("%n of them end themselves when nobody used them and they did nothing for a time, the first after %1.", nullptr, count)
                            .arg(time);
}

Question keepQuestion(const QList<SessionSnapshot> &living, std::chrono::seconds leaseAfterQuit)
{
    Question question;
    question.title = QuitText::tr("Quit");
    question.heading = QuitText::tr("Quit and keep %1?").arg(endtext::sessions(living.size()));
    const QString goesOn = living.size() == 1 ? QuitText::tr("It goes on without Shellreeve. The next start shows it again.")
                                              : QuitText::tr("They go on without Shellreeve. The next start shows them again.");
    question.text = goesOn + QStringLiteral("\n\n") + howLong(living, leaseAfterQuit);
    for (const SessionSnapshot &session : living) {
        question.rows.append({words::isolated(session.name), words::stateText(session)});
    }
    question.action = QuitText::tr("Quit");
    question.isHarmless = true;
    return question;
}

} // namespace shellreeve::quittext
