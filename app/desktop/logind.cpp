// SPDX-License-Identifier: MIT
#include "desktop/logind.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace shellreeve {

namespace {

const QString logindService = QStringLiteral("org.freedesktop.login1");
const QString logindPath = QStringLiteral("/org/freedesktop/login1");
const QString logindManager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

Logind::Logind(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForRegistration);
    m_watcher.addWatchedService(logindService);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &Logind::ask);
    m_bus.connect(logindService, logindPath, logindManager, QStringLiteral("PrepareForShutdown"), this, SLOT(onPrepareForShutdown(bool)));
    ask();
}

void Logind::ask()
{
    askForDelay();
    askForRules();
}

void Logind::askForRules()
{
    askFor(logindPath, logindManager, QStringLiteral("KillUserProcesses"), &LogoutRules::endsLoginSessions);
    askFor(logindPath + QStringLiteral("/user/self"), QStringLiteral("org.freedesktop.login1.User"), QStringLiteral("Linger"), &LogoutRules::lingers);
}

void Logind::askFor(const QString &object, const QString &owner, const QString &property, bool LogoutRules::*answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(logindService, object, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setAutoStartService(false);
    message.setArguments({owner, property});
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, answer] {
        const QDBusPendingReply<QDBusVariant> value = *asked;
        asked->deleteLater();
        if (!value.isError()) {
            m_rules.*answer = value.value().variant().toBool();
            m_rules.areKnown = true;
        }
    });
}

void Logind::askForDelay()
{
    QDBusMessage message = QDBusMessage::createMethodCall(logindService, logindPath, logindManager, QStringLiteral("Inhibit"));
    message.setAutoStartService(false);
    message.setArguments({QStringLiteral("shutdown"), QStringLiteral("Shellreeve"), tr("Sessions are told goodbye"), QStringLiteral("delay")});
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> delay = *asked;
        asked->deleteLater();
        m_delay = delay.isError() ? QDBusUnixFileDescriptor() : delay.value(); // a machine that does not wait is told goodbye all the same
    });
}

void Logind::onPrepareForShutdown(bool isNear)
{
    if (isNear && !std::exchange(m_isTold, true)) {
        Q_EMIT shutdownIsNear();
    }
}

} // namespace shellreeve
