// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/machineend.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace shellreeve {

/// The talk with systemd-logind (org.freedesktop.login1) on one bus. Nothing here waits, and it starts no service; logind may be
/// missing, and come or come again later.
class Logind : public QObject
{
    Q_OBJECT
public:
    explicit Logind(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The shutdown waits for us, as long as this object lives.
    [[nodiscard]] bool holdsUp() const { return m_delay.isValid(); }
    [[nodiscard]] const LogoutRules &logoutRules() const { return m_rules; } ///< as logind said when it was asked last

Q_SIGNALS:
    void shutdownIsNear(); ///< once

private Q_SLOTS:
    void onPrepareForShutdown(bool isNear);

private:
    void ask();
    void askForDelay();
    void askForRules();
    void askFor(const QString &object, const QString &owner, const QString &property, bool LogoutRules::*answer);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QDBusUnixFileDescriptor m_delay;
    LogoutRules m_rules;
    bool m_isTold = false;
};

} // namespace shellreeve
