// SPDX-License-Identifier: MIT
#include "e2e/desktop/trayitem.h"

#include "e2e/desktop/buscall.h"

#include <QDBusObjectPath>
#include <QtEndian>

namespace shellreeve::testing {

namespace {

const QString itemPath = QStringLiteral("/StatusNotifierItem");
const QString itemInterface = QStringLiteral("org.kde.StatusNotifierItem");

/// a(iiay): ARGB32 in network byte order.
QImage largestOf(const QDBusArgument &pixmaps)
{
    QImage largest;
    pixmaps.beginArray();
    while (!pixmaps.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        pixmaps.beginStructure();
        pixmaps >> width >> height >> bytes;
        pixmaps.endStructure();
        if (width <= largest.width() || bytes.size() < qsizetype(width) * height * 4) {
            continue;
        }
        largest = QImage(width, height, QImage::Format_ARGB32);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                largest.setPixel(x, y, qFromBigEndian<quint32>(bytes.constData() + (qsizetype(y) * width + x) * 4));
            }
        }
    }
    pixmaps.endArray();
    return largest;
}

} // namespace

TrayItem::TrayItem(const QDBusConnection &bus, QString service) : m_bus(bus), m_service(std::move(service)) { }

QVariant TrayItem::property(const QString &name) const
{
    return readProperty(m_bus, m_service, itemPath, itemInterface, name);
}

void TrayItem::call(const QString &method) const
{
    (void)callBus(m_bus, m_service, itemPath, itemInterface, method, {10, 10});
}

void TrayItem::activate() const
{
    call(QStringLiteral("Activate"));
}

void TrayItem::middleClick() const
{
    call(QStringLiteral("SecondaryActivate"));
}

QString TrayItem::title() const
{
    return property(QStringLiteral("Title")).toString();
}

QString TrayItem::status() const
{
    return property(QStringLiteral("Status")).toString();
}

QString TrayItem::toolTip() const
{
    const auto argument = property(QStringLiteral("ToolTip")).value<QDBusArgument>();
    QString iconName;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> iconName;
    (void)largestOf(argument);
    argument >> title >> text;
    argument.endStructure();
    return (title + QLatin1Char(' ') + text).trimmed();
}

QImage TrayItem::icon() const
{
    const QVariant value = property(QStringLiteral("IconPixmap"));
    return value.canConvert<QDBusArgument>() ? largestOf(value.value<QDBusArgument>()) : QImage();
}

MenuClient &TrayItem::menu()
{
    if (!m_menu) {
        const QString path = property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
        m_menu = std::make_unique<MenuClient>(m_bus, m_service, path);
    }
    return *m_menu;
}

} // namespace shellreeve::testing
