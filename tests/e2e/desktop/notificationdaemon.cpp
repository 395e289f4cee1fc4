// SPDX-License-Identifier: MIT
#include "e2e/desktop/notificationdaemon.h"

#include "support/waitfor.h"

#include <algorithm>

namespace shellreeve::testing {

QString NotificationDaemon::Shown::keyOf(const QString &label) const
{
    for (qsizetype i = 0; i + 1 < actions.size(); i += 2) {
        if (actions.at(i + 1) == label) {
            return actions.at(i);
        }
    }
    return {};
}

NotificationDaemon::NotificationDaemon(QString busAddress, QStringList capabilities)
    : m_address(std::move(busAddress)), m_capabilities(std::move(capabilities))
{
}

NotificationDaemon::~NotificationDaemon()
{
    vanish();
}

bool NotificationDaemon::appear()
{
    m_client = std::make_unique<BusClient>(m_address);
    QDBusConnection &bus = m_client->connection();
    return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportScriptableContents)
        && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

void NotificationDaemon::vanish()
{
    m_client.reset();
}

const NotificationDaemon::Shown *NotificationDaemon::waitFor(const QString &text)
{
    const Shown *found = nullptr;
    (void)testing::waitFor([&] {
        const auto at = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Shown &shown) {
            return shown.title.contains(text) || shown.body.contains(text);
        });
        found = at != m_shown.cend() ? &*at : nullptr;
        return found != nullptr;
    });
    return found;
}

int NotificationDaemon::countOf(const QString &text) const
{
    return static_cast<int>(std::count_if(m_shown.cbegin(), m_shown.cend(), [&](const Shown &shown) {
        return shown.title.contains(text) || shown.body.contains(text);
    }));
}

void NotificationDaemon::press(const Shown &shown, const QString &label, const QString &token)
{
    const uint id = shown.id;
    const QString key = shown.keyOf(label);
    if (!token.isEmpty()) {
        Q_EMIT ActivationToken(id, token);
    }
    Q_EMIT ActionInvoked(id, key);
    Q_EMIT NotificationClosed(id, 2);
}

uint NotificationDaemon::Notify(const QString &program, uint replaces, const QString &, const QString &title, const QString &body,
                                const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces != 0 ? replaces : static_cast<uint>(m_shown.size()) + 1;
    m_shown.append({id, replaces, program, title, body, actions, hints, false});
    return id;
}

void NotificationDaemon::CloseNotification(uint id)
{
    for (Shown &shown : m_shown) {
        shown.closed = shown.closed || shown.id == id;
    }
    Q_EMIT NotificationClosed(id, 3);
}

QString NotificationDaemon::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    vendor = QStringLiteral("Shellreeve");
    version = QStringLiteral("1");
    specification = QStringLiteral("1.2");
    return QStringLiteral("test");
}

} // namespace shellreeve::testing
