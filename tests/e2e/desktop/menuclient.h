// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariantMap>

namespace shellreeve::testing {

/// One entry of a menu as com.canonical.dbusmenu tells it, with what is below it.
struct MenuNode {
    int id = -1;
    QVariantMap properties;
    QList<MenuNode> children;

    [[nodiscard]] bool isValid() const { return id >= 0; }
    [[nodiscard]] QString text() const; ///< as a person reads it: without mnemonics and marks of direction
    [[nodiscard]] bool isVisible() const { return properties.value(QStringLiteral("visible"), true).toBool(); }
    [[nodiscard]] bool isEnabled() const { return properties.value(QStringLiteral("enabled"), true).toBool(); }
    [[nodiscard]] bool isSeparator() const;
    [[nodiscard]] QStringList texts() const; ///< of the visible children, "-" for a separator
    /// The visible child whose text begins with this, or contains it; invalid if there is none.
    [[nodiscard]] MenuNode child(const QString &text) const;
    /// The same through submenus.
    [[nodiscard]] MenuNode at(const QStringList &path) const;
    [[nodiscard]] int count() const; ///< of all nodes here and below, hidden ones too
};

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuNode &node);

/// A desktop's side of a menu.
class MenuClient : public QObject
{
    Q_OBJECT
public:
    MenuClient(const QDBusConnection &bus, QString service, QString path, QObject *parent = nullptr);

    /// As a panel does before it shows the menu: announces it, then reads it.
    [[nodiscard]] MenuNode open();
    void close();
    [[nodiscard]] MenuNode layout() const; ///< only reads it
    /// Announces the submenu and reads everything again: it.
    [[nodiscard]] MenuNode openBelow(const QStringList &path);
    /// Opens what leads there and clicks; false when there is no such enabled entry.
    [[nodiscard]] bool choose(const QStringList &path);
    void click(int id) const;

    [[nodiscard]] int layoutUpdates() const { return m_layoutUpdates; }
    [[nodiscard]] int propertyUpdates() const { return m_propertyUpdates; }

private Q_SLOTS:
    void onLayoutUpdated(uint revision, int parent);
    void onPropertiesUpdated();

private:
    void announce(int id) const;
    void event(int id, const QString &what) const;

    mutable QDBusConnection m_bus;
    QString m_service;
    QString m_path;
    int m_layoutUpdates = 0;
    int m_propertyUpdates = 0;
};

} // namespace shellreeve::testing

Q_DECLARE_METATYPE(shellreeve::testing::MenuNode)
