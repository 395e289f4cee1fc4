// SPDX-License-Identifier: MIT
#include "desktop/notifications.h"

#include "desktop/notificationdaemon.h"

namespace shellreeve {

struct Notifications::Parts {
    NotificationDaemon daemon{QDBusConnection::sessionBus()};
};

Notifications::Notifications(QObject *parent) : QObject(parent), m_parts(std::make_unique<Parts>())
{
    connect(&m_parts->daemon, &NotificationDaemon::activated, this, &Notifications::activated);
    connect(&m_parts->daemon, &NotificationDaemon::fallback, this, &Notifications::fallback);
}

Notifications::~Notifications() = default;

void Notifications::post(const Notice &notice)
{
    m_parts->daemon.post(notice);
}

void Notifications::withdraw(const QString &key)
{
    m_parts->daemon.withdraw(key);
}

} // namespace shellreeve
