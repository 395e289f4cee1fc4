// SPDX-License-Identifier: MIT
#include "support/fakesystemd.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace shellreeve::testing {

namespace {

const QString path = QStringLiteral("/org/freedesktop/systemd1");

/// Reads the properties, a(sv).
FakeSystemd::Order orderOf(const QString &unit, const QDBusArgument &properties)
{
    FakeSystemd::Order order;
    order.unit = unit;
    properties.beginArray();
    while (!properties.atEnd()) {
        QString name;
        QDBusVariant value;
        properties.beginStructure();
        properties >> name >> value;
        properties.endStructure();
        order.hasPolicy = order.hasPolicy || name == QLatin1String("OOMPolicy");
        if (name == QLatin1String("PIDs")) {
            order.process = qdbus_cast<QList<uint>>(value.variant().value<QDBusArgument>()).value(0);
        }
    }
    properties.endArray();
    return order;
}

} // namespace

bool FakeSystemd::appear()
{
    m_client = std::make_unique<BusClient>(m_address);
    return m_client->connection().registerVirtualObject(path, this) && m_client->connection().registerService(QStringLiteral("org.freedesktop.systemd1"));
}

bool FakeSystemd::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() != QLatin1String("StartTransientUnit") || message.signature() != QLatin1String("ssa(sv)a(sa(sv))")) {
        return false;
    }
    m_orders.append(orderOf(message.arguments().constFirst().toString(), message.arguments().at(2).value<QDBusArgument>()));
    const auto refuse = [&](const char *name, const char *text) {
        (void)connection.send(message.createErrorReply(QString::fromLatin1(name), QString::fromLatin1(text)));
    };
    switch (manner) {
    case Manner::Obliging:
        answer(message, QStringLiteral("done"));
        break;
    case Manner::Refusing:
        refuse("org.freedesktop.DBus.Error.AccessDenied", "not for you");
        break;
    case Manner::Old:
        if (m_orders.constLast().hasPolicy) {
            refuse("org.freedesktop.DBus.Error.PropertyReadOnly", "Cannot set property OOMPolicy, or unknown property.");
        } else {
            answer(message, QStringLiteral("done"));
        }
        break;
    case Manner::Failing:
        answer(message, QStringLiteral("failed"));
        break;
    case Manner::Hanging:
        m_open.append(message);
        break;
    case Manner::StartingForEver:
        answer(message, {});
        break;
    }
    return true;
}

/// The order is taken; `result`: what its job comes to, empty: nothing.
void FakeSystemd::answer(const QDBusMessage &message, const QString &result)
{
    const QVariant job = QVariant::fromValue(QDBusObjectPath(QStringLiteral("%1/job/%2").arg(path).arg(m_orders.size())));
    (void)m_client->connection().send(message.createReply(job));
    if (!result.isEmpty()) {
        QDBusMessage removed = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.systemd1.Manager"), QStringLiteral("JobRemoved"));
        removed.setArguments({static_cast<uint>(m_orders.size()), job, message.arguments().constFirst(), result});
        (void)m_client->connection().send(removed);
    }
}

void FakeSystemd::answerWhatIsOpen()
{
    for (const QDBusMessage &message : std::exchange(m_open, {})) {
        answer(message, QStringLiteral("done"));
    }
}

} // namespace shellreeve::testing
