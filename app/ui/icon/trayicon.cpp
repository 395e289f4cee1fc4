// SPDX-License-Identifier: MIT
#include "ui/icon/trayicon.h"

#include "ui/icon/traymenu.h"

#include <QApplication>
#include <QEvent>
#include <QOperatingSystemVersion>
#include <QPalette>
#include <QSystemTrayIcon>

namespace shellreeve {

namespace {

bool isMac()
{
    return QOperatingSystemVersion::currentType() == QOperatingSystemVersion::MacOS;
}

} // namespace

TrayIcon::TrayIcon(TrayMenu &menu, QString desktop, QObject *parent) : QObject(parent), m_menu(menu), m_desktop(std::move(desktop))
{
    qApp->installEventFilter(this);
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::appear(TrayAvailability::Tray tray)
{
    vanish();
    m_menu.setDrawer(tray == TrayAvailability::Tray::Panel ? MenuDrawer::Desktop : MenuDrawer::Qt);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return false;
    }
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_tray = tray;
    m_look.reset();
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        const bool isClick = reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick
            || reason == QSystemTrayIcon::MiddleClick;
        // On a Mac a click opens the menu.
        if (isClick && !isMac()) {
            Q_EMIT activated();
        }
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::balloonActivated);
    draw();
    m_icon->setContextMenu(&m_menu.menu());
    m_icon->show();
    return true;
}

void TrayIcon::vanish()
{
    if (m_icon) {
        m_icon->hide();
        m_icon.release()->deleteLater(); // we may be in one of its own signals
    }
}

void TrayIcon::show(const TraySummary &summary)
{
    if (summary == m_summary) {
        return;
    }
    m_summary = summary;
    draw();
}

void TrayIcon::draw()
{
    if (!m_icon) {
        return;
    }
    const Look look{m_summary.mood, panelShade(m_desktop, QGuiApplication::palette())};
    if (m_look != look) { // each image goes over the bus in all its sizes
        m_look = look;
        QIcon &image = m_images[look];
        if (image.isNull()) {
            image = trayImage(look.first, look.second);
        }
        m_icon->setIcon(image);
    }
    m_icon->setToolTip(m_summary.text);
}

bool TrayIcon::showBalloon(const QString &title, const QString &text)
{
    const bool goesOverBus = m_tray == TrayAvailability::Tray::Panel && !isMac();
    if (!m_icon || goesOverBus || !QSystemTrayIcon::supportsMessages()) {
        return false;
    }
    m_icon->showMessage(title, text, programImage());
    return true;
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        draw();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shellreeve
