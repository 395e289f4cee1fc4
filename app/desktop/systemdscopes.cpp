// SPDX-License-Identifier: MIT
#include "desktop/systemdscopes.h"

#include "base/logging.h"
#include "base/randomtext.h"
#include "process/cgroup.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace shellreeve {

/// One of a unit's properties, (sv), as StartTransientUnit takes them.
struct UnitProperty {
    QString name;
    QDBusVariant value;
};
/// A further unit to be made, (sa(sv)); there never is one.
struct AuxiliaryUnit {
    QString name;
    QList<UnitProperty> properties;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const UnitProperty &property)
{
    argument.beginStructure();
    argument << property.name << property.value;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, UnitProperty &property)
{
    argument.beginStructure();
    argument >> property.name >> property.value;
    argument.endStructure();
    return argument;
}

static QDBusArgument &operator<<(QDBusArgument &argument, const AuxiliaryUnit &unit)
{
    argument.beginStructure();
    argument << unit.name << unit.properties;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, AuxiliaryUnit &unit)
{
    argument.beginStructure();
    argument >> unit.name >> unit.properties;
    argument.endStructure();
    return argument;
}

namespace {

constexpr char silent[] = "the systemd user manager does not answer in time";
const QString service = QStringLiteral("org.freedesktop.systemd1");
const QString path = QStringLiteral("/org/freedesktop/systemd1");
const QString interface = QStringLiteral("org.freedesktop.systemd1.Manager");

void registerTypes()
{
    static const bool once = [] {
        qDBusRegisterMetaType<UnitProperty>();
        qDBusRegisterMetaType<QList<UnitProperty>>();
        qDBusRegisterMetaType<AuxiliaryUnit>();
        qDBusRegisterMetaType<QList<AuxiliaryUnit>>();
        return true;
    }();
    Q_UNUSED(once)
}

enum class OomPolicy { Told, Untold };

// systemd.scope(5). One process out of memory is no reason to end its whole session, and of a scope that ended badly
// nothing is to stay in the list.
QDBusMessage startScope(const QString &unit, pid_t process, OomPolicy policy)
{
    QList<UnitProperty> properties{
        {QStringLiteral("Description"), QDBusVariant(QStringLiteral("Shellreeve session"))},
        {QStringLiteral("PIDs"), QDBusVariant(QVariant::fromValue(QList<uint>{static_cast<uint>(process)}))},
        {QStringLiteral("CollectMode"), QDBusVariant(QStringLiteral("inactive-or-failed"))}};
    if (policy == OomPolicy::Told) {
        properties.append({QStringLiteral("OOMPolicy"), QDBusVariant(QStringLiteral("continue"))});
    }
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("StartTransientUnit"));
    message.setAutoStartService(false);
    message.setArguments({unit, QStringLiteral("fail"), QVariant::fromValue(properties), QVariant::fromValue(QList<AuxiliaryUnit>())});
    return message;
}

/// Every older manager says it in one of these ways.
bool isUnknownProperty(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    return name == QLatin1String("org.freedesktop.DBus.Error.PropertyReadOnly")
        || name == QLatin1String("org.freedesktop.DBus.Error.UnknownProperty")
        || name == QLatin1String("org.freedesktop.DBus.Error.InvalidArgs");
}

} // namespace

SystemdScopes::SystemdScopes(World world, QObject *parent)
    : QObject(parent)
    , m_world(std::move(world))
    , m_busName(QStringLiteral("shellreeve-scopes-") + QString::fromLatin1(randomHex(4)))
    , m_bus(QString())
{
    registerTypes();
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        if (owner.isEmpty()) {
            setState(State::Absent, QStringLiteral("the systemd user manager has gone"));
        } else {
            ping();
        }
    });
    if (m_world.cgroup.isEmpty()) {
        setState(State::Unusable, QStringLiteral("this system has no cgroups of version 2"));
    } else if (!lastsBelowManager(m_world.cgroup, m_world.lingers)) {
        setState(State::Unusable, QStringLiteral("below the systemd user manager sessions would end with the last login; "
                                                 "`loginctl enable-linger` lets them go on, and scopes be used"));
    } else {
        ask();
        QTimer::singleShot(m_world.patience * 10, this, [this] {
            if (m_state == State::Asking) { // until it answers after all
                setState(State::Silent, QString::fromLatin1(silent));
            }
        });
    }
}

SystemdScopes::~SystemdScopes()
{
    m_return.cut();
    QDBusConnection::disconnectFromBus(m_busName);
}

QJsonObject SystemdScopes::toJson() const
{
    const QString &reason = m_state == State::Offered ? m_trouble : m_reason;
    return {{QStringLiteral("state"), textOf(m_state)},
            {QStringLiteral("reason"), reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(reason)}};
}

QString SystemdScopes::textOf(State state)
{
    switch (state) {
    case State::Unusable: return QStringLiteral("unusable");
    case State::Asking: return QStringLiteral("asking");
    case State::Offered: return QStringLiteral("used");
    case State::Absent: return QStringLiteral("absent");
    case State::Silent: break;
    }
    return QStringLiteral("silent");
}

void SystemdScopes::setState(State state, const QString &reason)
{
    const State before = std::exchange(m_state, state);
    if (before != state || reason != m_reason) {
        m_reason = reason;
        qCInfo(lcSession).noquote() << (state == State::Offered ? QStringLiteral("The systemd user manager gives each session a scope of its own")
                                                                : QStringLiteral("Sessions get no scopes of their own: %1").arg(reason));
    }
    if (state != State::Offered) {
        const std::map<QString, Request> open = std::exchange(m_requests, {});
        listen(false);
        for (const auto &[unit, request] : open) {
            request.done();
        }
    } else if (before != State::Offered) {
        for (const auto &[unit, request] : m_requests) {
            send(unit);
        }
    }
}

void SystemdScopes::ask()
{
    const QString socket = BusProbe::socketPathOf(m_world.busAddress);
    if (socket.isEmpty()) {
        setState(State::Absent, QStringLiteral("there is no user bus"));
        return;
    }
    if (std::exchange(m_isAsking, true)) {
        return;
    }
    m_probe.ask(socket, m_world.patience, [this](bool answers) {
        if (!answers) {
            m_isAsking = false;
            setState(State::Absent, QStringLiteral("nobody answers on the user bus"));
            return;
        }
        // It waits for an answer of a daemon that has just given one.
        QThreadPool::globalInstance()->start([address = m_world.busAddress, name = m_busName, back = m_return, this] {
            QDBusConnection::disconnectFromBus(name); // one that has broken
            const QDBusConnection bus = QDBusConnection::connectToBus(address, name);
            back.deliver([this, bus] { onBus(bus); });
        });
    });
}

void SystemdScopes::onBus(const QDBusConnection &bus)
{
    m_isAsking = false;
    if (!bus.isConnected()) {
        setState(State::Absent, QStringLiteral("the user bus cannot be used: %1").arg(bus.lastError().message()));
        return;
    }
    m_bus = bus;
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(service);
    m_bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                  QStringLiteral("Disconnected"), this, SLOT(onBusLost()));
    ping();
}

void SystemdScopes::onBusLost()
{
    setState(State::Absent, QStringLiteral("the user bus has gone"));
}

// By the manager itself: one that owns its name and hangs is none.
void SystemdScopes::ping()
{
    if (std::exchange(m_isPinging, true)) {
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    message.setAutoStartService(false);
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const bool isThere = !asked->isError();
        const bool isHung = asked->error().type() == QDBusError::NoReply || asked->error().type() == QDBusError::Timeout;
        asked->deleteLater();
        m_isPinging = false;
        if (isThere) {
            setState(State::Offered, {});
        } else if (isHung) {
            setState(State::Silent, QString::fromLatin1(silent));
        } else {
            setState(State::Absent, QStringLiteral("there is no systemd user manager on the user bus"));
        }
    });
}

void SystemdScopes::enclose(const QString &unit, pid_t process, std::function<void()> done)
{
    if (m_state == State::Asking || m_state == State::Offered) {
        m_requests.insert_or_assign(unit, Request{process, std::move(done), m_knowsPolicy});
        QTimer::singleShot(m_world.patience, this, [this, unit] { giveUp(unit); });
        if (m_state == State::Offered) {
            send(unit);
        }
        return;
    }
    if (m_state == State::Silent) {
        ping(); // for the next one
    } else if (m_state == State::Absent && !m_bus.isConnected()) {
        ask();
    }
    done();
}

void SystemdScopes::send(const QString &unit)
{
    listen(true);
    const Request &request = m_requests.at(unit);
    const OomPolicy policy = request.hasPolicy ? OomPolicy::Told : OomPolicy::Untold;
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(startScope(unit, request.process, policy)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, unit] {
        const QDBusMessage reply = asked->reply();
        asked->deleteLater();
        onReply(unit, reply);
    });
}

void SystemdScopes::onReply(const QString &unit, const QDBusMessage &reply)
{
    m_heard.start();
    const auto at = m_requests.find(unit);
    if (at == m_requests.end()) {
        return;
    }
    if (reply.type() != QDBusMessage::ErrorMessage) {
        return; // the scope is there when its job is done
    }
    if (isUnknownProperty(reply) && std::exchange(at->second.hasPolicy, false)) {
        send(unit);
    } else {
        close(unit, reply.errorMessage());
    }
}

// {id, job, unit, result}
void SystemdScopes::onJobRemoved(const QDBusMessage &message)
{
    m_heard.start();
    const QString result = message.arguments().value(3).toString();
    close(message.arguments().value(2).toString(), result == QLatin1String("done") ? QString() : result);
}

void SystemdScopes::close(const QString &unit, const QString &trouble)
{
    const auto at = m_requests.find(unit);
    if (at == m_requests.end()) {
        return;
    }
    if (m_trouble != trouble && !trouble.isEmpty()) {
        qCInfo(lcSession).noquote() << QStringLiteral("The systemd user manager made no scope %1: %2").arg(unit, trouble);
    }
    m_trouble = trouble;
    m_knowsPolicy = trouble.isEmpty() ? at->second.hasPolicy : m_knowsPolicy;
    const std::function<void()> done = std::move(at->second.done);
    m_requests.erase(at);
    listen(!m_requests.empty());
    done();
}

// A scope that comes later holds nothing but the launcher, and goes with it.
void SystemdScopes::giveUp(const QString &unit)
{
    if (m_requests.count(unit) == 0) {
        return;
    }
    if (m_heard.isValid() && !m_heard.hasExpired(m_world.patience.count() / 2)) { // it has much to do, and does it
        close(unit, QString::fromLatin1(silent));
    } else {
        setState(State::Silent, QString::fromLatin1(silent));
    }
}

// Only while somebody waits: a desktop starts and ends units all day, and each of them would wake us.
void SystemdScopes::listen(bool wanted)
{
    if (std::exchange(m_isListening, wanted) == wanted) {
        return;
    }
    if (wanted) {
        m_bus.connect(QString(), path, interface, QStringLiteral("JobRemoved"), this, SLOT(onJobRemoved(QDBusMessage)));
    } else {
        m_bus.disconnect(QString(), path, interface, QStringLiteral("JobRemoved"), this, SLOT(onJobRemoved(QDBusMessage)));
    }
}

} // namespace shellreeve
