// SPDX-License-Identifier: MIT
#include "e2e/desktop/accessregistry.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMetaType>

namespace shellreeve::testing {

QDBusArgument &operator<<(QDBusArgument &argument, const AccessRef &ref)
{
    argument.beginStructure();
    argument << ref.service << ref.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AccessRef &ref)
{
    argument.beginStructure();
    argument >> ref.service >> ref.path;
    argument.endStructure();
    return argument;
}

namespace {

class BusAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Bus")
public:
    BusAdaptor(QObject *parent, QString address) : QDBusAbstractAdaptor(parent), m_address(std::move(address)) { }

public Q_SLOTS:
    QString GetAddress() { return m_address; }

private:
    QString m_address;
};

class StatusAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.Status")
    Q_PROPERTY(bool IsEnabled READ yes)
    Q_PROPERTY(bool ScreenReaderEnabled READ yes)
public:
    explicit StatusAdaptor(QObject *parent) : QDBusAbstractAdaptor(parent) { }
    [[nodiscard]] bool yes() const { return true; }
};

class SocketAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.atspi.Socket")
public:
    SocketAdaptor(QObject *parent, AccessRegistry &registry, QString name)
        : QDBusAbstractAdaptor(parent), m_registry(registry), m_name(std::move(name))
    {
    }

public Q_SLOTS:
    shellreeve::testing::AccessRef Embed(const shellreeve::testing::AccessRef &program)
    {
        m_registry.add(program);
        return {m_name, QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
    }

private:
    AccessRegistry &m_registry;
    QString m_name;
};

class KeyAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.a11y.atspi.DeviceEventController")
public:
    explicit KeyAdaptor(QObject *parent) : QDBusAbstractAdaptor(parent) { }

public Q_SLOTS:
    /// A screen reader that wants no key for itself.
    bool NotifyListenersSync(const QDBusMessage &) { return false; }
};

} // namespace

AccessRegistry::AccessRegistry(const QString &busAddress) : m_client(busAddress)
{
    qDBusRegisterMetaType<AccessRef>();
    QDBusConnection &bus = m_client.connection();
    auto *hub = new QObject(this);
    new BusAdaptor(hub, busAddress);
    new StatusAdaptor(hub);
    auto *root = new QObject(this);
    new SocketAdaptor(root, *this, bus.baseService());
    auto *keys = new QObject(this);
    new KeyAdaptor(keys);
    m_isUp = bus.registerObject(QStringLiteral("/org/a11y/bus"), hub)
        && bus.registerObject(QStringLiteral("/org/a11y/atspi/accessible/root"), root)
        && bus.registerObject(QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller"), keys)
        && bus.registerService(QStringLiteral("org.a11y.Bus")) && bus.registerService(QStringLiteral("org.a11y.atspi.Registry"));
}

AccessRegistry::~AccessRegistry() = default;

} // namespace shellreeve::testing

#include "accessregistry.moc"
