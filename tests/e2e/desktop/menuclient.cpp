// SPDX-License-Identifier: MIT
#include "e2e/desktop/menuclient.h"

#include "e2e/desktop/buscall.h"

#include <QDBusVariant>
#include <QDateTime>

namespace shellreeve::testing {

namespace {
const QString menuInterface = QStringLiteral("com.canonical.dbusmenu");
}

QString MenuNode::text() const
{
    const QString label = properties.value(QStringLiteral("label")).toString();
    QString plain;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) != QLatin1Char('_')) {
            plain += label.at(i);
        } else if (i + 1 < label.size()) { // "__" is an underscore, "_x" underlines x
            plain += label.at(++i);
        }
    }
    return readable(plain);
}

bool MenuNode::isSeparator() const
{
    return properties.value(QStringLiteral("type")).toString() == QLatin1String("separator");
}

QStringList MenuNode::texts() const
{
    QStringList found;
    for (const MenuNode &node : children) {
        if (node.isVisible()) {
            found << (node.isSeparator() ? QStringLiteral("-") : node.text());
        }
    }
    return found;
}

MenuNode MenuNode::child(const QString &wanted) const
{
    for (const MenuNode &node : children) {
        if (node.isVisible() && node.text().startsWith(wanted)) {
            return node;
        }
    }
    for (const MenuNode &node : children) {
        if (node.isVisible() && node.text().contains(wanted)) {
            return node;
        }
    }
    return {};
}

MenuNode MenuNode::at(const QStringList &path) const
{
    MenuNode node = *this;
    for (const QString &step : path) {
        node = node.child(step);
    }
    return node;
}

int MenuNode::count() const
{
    int sum = 1;
    for (const MenuNode &node : children) {
        sum += node.count();
    }
    return sum;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node)
{
    argument.beginStructure();
    argument >> node.id >> node.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant variant;
        argument >> variant;
        node.children << qdbus_cast<MenuNode>(variant.variant().value<QDBusArgument>());
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuNode &)
{
    return argument; // never sent; the type system wants both
}

MenuClient::MenuClient(const QDBusConnection &bus, QString service, QString path, QObject *parent)
    : QObject(parent), m_bus(bus), m_service(std::move(service)), m_path(std::move(path))
{
    m_bus.connect(m_service, m_path, menuInterface, QStringLiteral("LayoutUpdated"), this, SLOT(onLayoutUpdated(uint,int)));
    m_bus.connect(m_service, m_path, menuInterface, QStringLiteral("ItemsPropertiesUpdated"), this, SLOT(onPropertiesUpdated()));
}

void MenuClient::onLayoutUpdated(uint, int)
{
    ++m_layoutUpdates;
}

void MenuClient::onPropertiesUpdated()
{
    ++m_propertyUpdates;
}

void MenuClient::announce(int id) const
{
    (void)callBus(m_bus, m_service, m_path, menuInterface, QStringLiteral("AboutToShow"), {id});
}

void MenuClient::event(int id, const QString &what) const
{
    const QVariant none = QVariant::fromValue(QDBusVariant(QString()));
    (void)callBus(m_bus, m_service, m_path, menuInterface, QStringLiteral("Event"),
                  {id, what, none, static_cast<uint>(QDateTime::currentSecsSinceEpoch())});
}

MenuNode MenuClient::layout() const
{
    const QDBusMessage reply = callBus(m_bus, m_service, m_path, menuInterface, QStringLiteral("GetLayout"), {0, -1, QStringList()});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().size() < 2) {
        qWarning("GetLayout: %s", qUtf8Printable(reply.errorMessage()));
        return {};
    }
    return qdbus_cast<MenuNode>(reply.arguments().at(1).value<QDBusArgument>());
}

MenuNode MenuClient::open()
{
    announce(0);
    event(0, QStringLiteral("opened"));
    return layout();
}

void MenuClient::close()
{
    event(0, QStringLiteral("closed"));
}

MenuNode MenuClient::openBelow(const QStringList &path)
{
    MenuNode root = open();
    for (qsizetype depth = 1; depth <= path.size(); ++depth) {
        const MenuNode step = root.at(path.first(depth));
        if (!step.isValid()) {
            return {};
        }
        announce(step.id);
        event(step.id, QStringLiteral("opened"));
        root = layout();
    }
    return root.at(path);
}

bool MenuClient::choose(const QStringList &path)
{
    const MenuNode above = openBelow(path.first(path.size() - 1));
    const MenuNode entry = above.child(path.last());
    if (!entry.isValid() || !entry.isEnabled()) {
        qWarning("no such entry: %s; there are: %s", qUtf8Printable(path.join(QLatin1String(" > "))),
                 qUtf8Printable(above.texts().join(QLatin1String(" | "))));
        return false;
    }
    click(entry.id);
    close();
    return true;
}

void MenuClient::click(int id) const
{
    event(id, QStringLiteral("clicked"));
}

} // namespace shellreeve::testing
