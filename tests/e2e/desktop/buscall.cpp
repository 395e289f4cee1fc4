// SPDX-License-Identifier: MIT
#include "e2e/desktop/buscall.h"

#include "support/waitfor.h"

#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>

namespace shellreeve::testing {

QDBusMessage callBus(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                     const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    QDBusPendingCallWatcher watcher(bus.asyncCall(message, static_cast<int>(hangDeadline.count())));
    QEventLoop loop;
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &loop, &QEventLoop::quit);
    if (!watcher.isFinished()) {
        loop.exec();
    }
    return watcher.reply();
}

QVariant readProperty(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                      const QString &name)
{
    const QDBusMessage reply = callBus(bus, service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                       {interface, name});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return {};
    }
    return reply.arguments().constFirst().value<QDBusVariant>().variant();
}

QString readable(const QString &text)
{
    QString plain = text;
    return plain.removeIf([](QChar one) {
        return (one >= QChar(0x2066) && one <= QChar(0x2069)) || one == QChar(0x200b) || one == QChar(0x200e) || one == QChar(0x200f);
    });
}

} // namespace shellreeve::testing
