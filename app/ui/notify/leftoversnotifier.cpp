// SPDX-License-Identifier: MIT
#include "ui/notify/leftoversnotifier.h"

#include "desktop/notifications.h"
#include "supervisor/supervisor.h"
#include "ui/notify/newstext.h"

#include <QPointer>

namespace shellreeve {

LeftoversNotifier::LeftoversNotifier(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.supervisor, &Supervisor::ready, this, [this] {
        const QList<SessionSnapshot> sessions = m_parts.supervisor.snapshots();
        for (const SessionSnapshot &session : sessions) {
            onChanged(session.id);
        }
    });
    connect(&m_parts.supervisor, &Supervisor::sessionChanged, this, &LeftoversNotifier::onChanged);
    connect(&m_parts.supervisor, &Supervisor::sessionRemoved, this, [this](const QString &id) { perform(m_news.forget(id), id); });
    connect(&m_parts.notifications, &Notifications::activated, this, &LeftoversNotifier::onActivated);
}

void LeftoversNotifier::leave()
{
    m_isLeaving = true;
}

void LeftoversNotifier::onChanged(const QString &id)
{
    const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
    if (session && m_parts.supervisor.isReady() && !m_isLeaving) {
        perform(m_news.change(*session), id);
    }
}

void LeftoversNotifier::perform(LeftoverNews::Step step, const QString &id)
{
    switch (step) {
    case LeftoverNews::Step::None:
        break;
    case LeftoverNews::Step::Tell: // with what they use, which nobody may have looked at for long
        m_parts.supervisor.measure([self = QPointer<LeftoversNotifier>(this), id] {
            if (self) {
                self->tell(id);
            }
        });
        break;
    case LeftoverNews::Step::Withdraw:
        m_parts.notifications.withdraw(leftoversKey(id));
        break;
    }
}

void LeftoversNotifier::tell(const QString &id)
{
    const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
    const QList<words::Leftover> open = session ? openLeftovers(*session) : QList<words::Leftover>();
    if (!open.isEmpty() && m_news.isOpen(id) && !m_isLeaving) {
        m_parts.notifications.post(leftoversNotice(*session, open, m_parts.clock.wall()));
    }
}

void LeftoversNotifier::onActivated(const QString &key, const QString &action, const QString &token)
{
    const QString id = sessionOfLeftoversKey(key);
    if (id.isEmpty() || m_isLeaving) {
        return;
    }
    const bool isButton = action == noticeaction::endNow || action == noticeaction::keep;
    if (isButton && m_news.isOpen(id)) {
        m_news.answer(id);
        m_parts.notifications.withdraw(key); // services differ in whether an answer closes it
        action == noticeaction::endNow ? Q_EMIT endWanted(id) : Q_EMIT keepWanted(id);
    } else {
        Q_EMIT windowWanted(token); // what it was about is over: that shows what is left now
    }
}

} // namespace shellreeve
