// SPDX-License-Identifier: MIT
#include "ui/notify/leftovernews.h"

#include <utility>

namespace shellreeve {

QList<words::Leftover> openLeftovers(const SessionSnapshot &session)
{
    using State = words::Leftover::State;
    QList<words::Leftover> leftovers = words::leftoversOf(session);
    leftovers.removeIf([](const words::Leftover &leftover) {
        return leftover.state != State::Asked && !(leftover.state == State::Ending && !leftover.isOnTerminal);
    });
    return leftovers;
}

LeftoverNews::Step LeftoverNews::change(const SessionSnapshot &session)
{
    const QList<words::Leftover> open = openLeftovers(session);
    const auto told = m_told.find(session.id);
    if (open.isEmpty()) {
        return told != m_told.end() && std::exchange(told->isOpen, false) ? Step::Withdraw : Step::None;
    }
    const QDateTime batch = open.constFirst().since;
    if (told != m_told.end() && told->batch == batch) {
        return Step::None;
    }
    m_told.insert(session.id, {batch, true});
    return Step::Tell;
}

LeftoverNews::Step LeftoverNews::forget(const QString &id)
{
    const bool wasOpen = isOpen(id);
    m_told.remove(id);
    return wasOpen ? Step::Withdraw : Step::None;
}

bool LeftoverNews::isOpen(const QString &id) const
{
    const auto told = m_told.constFind(id);
    return told != m_told.constEnd() && told->isOpen;
}

void LeftoverNews::answer(const QString &id)
{
    if (const auto told = m_told.find(id); told != m_told.end()) {
        told->isOpen = false;
    }
}

} // namespace shellreeve
