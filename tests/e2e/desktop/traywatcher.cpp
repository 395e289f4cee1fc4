// SPDX-License-Identifier: MIT
#include "e2e/desktop/traywatcher.h"

#include "support/waitfor.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace shellreeve::testing {

namespace {
const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");
}

TrayWatcher::TrayWatcher(QString busAddress) : m_address(std::move(busAddress)) { }

TrayWatcher::~TrayWatcher()
{
    vanish();
}

bool TrayWatcher::appear()
{
    m_client = std::make_unique<BusClient>(m_address);
    m_watches = std::make_unique<QObject>();
    QDBusConnection &bus = m_client->connection();
    return bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                              QDBusConnection::ExportScriptableContents | QDBusConnection::ExportAllProperties)
        && bus.registerService(watcherName);
}

void TrayWatcher::vanish()
{
    m_watches.reset();
    m_client.reset();
    m_items.clear();
}

void TrayWatcher::setHasHost(bool has)
{
    if (std::exchange(m_hasHost, has) == has) {
        return;
    }
    if (has) {
        Q_EMIT StatusNotifierHostRegistered();
    } else {
        Q_EMIT StatusNotifierHostUnregistered();
    }
}

bool TrayWatcher::waitForItems(int count)
{
    return waitFor([&] { return m_items.size() == count; });
}

void TrayWatcher::RegisterStatusNotifierItem(const QString &service)
{
    // Some give their object's path and mean their own connection.
    const QString name = service.startsWith(QLatin1Char('/')) ? message().service() : service;
    ++m_registrations;
    if (m_items.contains(name)) {
        return;
    }
    m_items << name;
    auto *watch = new QDBusServiceWatcher(name, m_client->connection(), QDBusServiceWatcher::WatchForUnregistration, m_watches.get());
    connect(watch, &QDBusServiceWatcher::serviceUnregistered, this, [this, watch](const QString &gone) {
        watch->deleteLater();
        forget(gone);
    });
    Q_EMIT StatusNotifierItemRegistered(name);
}

void TrayWatcher::RegisterStatusNotifierHost(const QString &)
{
    setHasHost(true);
}

void TrayWatcher::forget(const QString &service)
{
    if (m_items.removeAll(service) > 0) {
        Q_EMIT StatusNotifierItemUnregistered(service);
    }
}

} // namespace shellreeve::testing
