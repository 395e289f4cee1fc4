// SPDX-License-Identifier: MIT
#include "ui/icon/trayicon.h"

#include "ui/icon/trayimages.h"
#include "ui/icon/traymenu.h"

#include <QApplication>
#include <QEvent>
#include <QOperatingSystemVersion>
#include <QPalette>
#include <QSystemTrayIcon>

namespace shellreeve {

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
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        const bool isClick = reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick
            || reason == QSystemTrayIcon::MiddleClick;
        // A click opens the menu there.
        const bool isForMenu = QOperatingSystemVersion::currentType() == QOperatingSystemVersion::MacOS;
        if (isClick && !isForMenu) {
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
    if (m_icon) {
        m_icon->setIcon(trayImage(m_summary.mood, panelShade(m_desktop, QGuiApplication::palette())));
        m_icon->setToolTip(m_summary.text);
    }
}

bool TrayIcon::showBalloon(const QString &title, const QString &text)
{
    if (!m_icon || !QSystemTrayIcon::supportsMessages()) {
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
