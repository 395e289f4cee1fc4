// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatebus.h"

#include <QDBusContext>
#include <QObject>
#include <QStringList>

#include <memory>

namespace shellreeve::testing {

/// The tray of a desktop: org.kde.StatusNotifierWatcher with a host. It can come late, go, and come again, as when the
/// panel is started, crashes, and is started anew.
class TrayWatcher : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)
public:
    explicit TrayWatcher(QString busAddress);
    ~TrayWatcher() override;

    [[nodiscard]] bool appear();
    void vanish();
    /// A watcher may be there without a tray to show the icons.
    void setHasHost(bool has);
    /// Bus names of the icons that are registered now; those of programs that ended have gone.
    [[nodiscard]] QStringList items() const { return m_items; }
    [[nodiscard]] bool waitForItems(int count);
    [[nodiscard]] int registrations() const { return m_registrations; } ///< ever
    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    [[nodiscard]] int protocolVersion() const { return 0; }

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service);
    Q_SCRIPTABLE void RegisterStatusNotifierHost(const QString &service);

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierItemRegistered(const QString &service);
    Q_SCRIPTABLE void StatusNotifierItemUnregistered(const QString &service);
    Q_SCRIPTABLE void StatusNotifierHostRegistered();
    Q_SCRIPTABLE void StatusNotifierHostUnregistered();

private:
    void forget(const QString &service);

    QString m_address;
    std::unique_ptr<BusClient> m_client;
    std::unique_ptr<QObject> m_watches; ///< they hold the connection: gone before it
    QStringList m_items;
    bool m_hasHost = true;
    int m_registrations = 0;
};

} // namespace shellreeve::testing
