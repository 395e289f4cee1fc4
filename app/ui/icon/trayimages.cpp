// SPDX-License-Identifier: MIT
#include "ui/icon/trayimages.h"

#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// Outside of any namespace, as the macro demands.
static void loadImages()
{
    Q_INIT_RESOURCE(shellreeve);
}

namespace shellreeve {

namespace {

QPixmap blank(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QPixmap drawn(const QString &name, int size)
{
    QPixmap pixmap = blank(size);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

// A gap around the badge keeps it apart from the lines below, whatever the colours.
void clearAround(QPainter &painter, const QPixmap &badge, int gap)
{
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    for (int x = -gap; x <= gap; ++x) {
        for (int y = -gap; y <= gap; ++y) {
            painter.drawPixmap(x, y, badge);
        }
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

QPixmap badged(QPixmap base, const QString &badgeName)
{
    const QPixmap badge = drawn(badgeName, base.width());
    QPainter painter(&base);
    clearAround(painter, badge, std::max(1, base.width() / 16));
    painter.drawPixmap(0, 0, badge);
    painter.end();
    return base;
}

QString baseName(PanelShade shade)
{
    switch (shade) {
    case PanelShade::Light:
        return QStringLiteral("tray-on-light");
    case PanelShade::Dark:
        return QStringLiteral("tray-on-dark");
    case PanelShade::Template:
        break;
    }
    return QStringLiteral("tray-template");
}

} // namespace

QIcon trayImage(TrayMood mood, PanelShade shade)
{
    loadImages();
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap pixmap = drawn(baseName(shade), size);
        if (mood != TrayMood::Quiet) {
            pixmap = badged(pixmap, mood == TrayMood::Trouble ? QStringLiteral("badge-trouble") : QStringLiteral("badge-attention"));
        }
        icon.addPixmap(pixmap);
    }
    icon.setIsMask(shade == PanelShade::Template);
    return icon;
}

PanelShade panelShade(const QString &desktop, const QPalette &palette)
{
    const QStringList names = desktop.toUpper().split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const char *darkPanel : {"GNOME", "UNITY", "PANTHEON"}) {
        if (names.contains(QLatin1String(darkPanel))) {
            return PanelShade::Dark;
        }
    }
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? PanelShade::Dark : PanelShade::Light;
}

QIcon programImage()
{
    loadImages();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addPixmap(drawn(QStringLiteral("shellreeve"), size));
    }
    return icon;
}

} // namespace shellreeve
