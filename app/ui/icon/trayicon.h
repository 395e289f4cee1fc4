// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/trayavailability.h"
#include "ui/icon/traysummary.h"

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace shellreeve {

class TrayMenu;

/// The icon in the desktop's tray, while there is one. Made anew each time a tray turns up.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// `menu` outlives the icon. `desktop` is $XDG_CURRENT_DESKTOP.
    TrayIcon(TrayMenu &menu, QString desktop, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// False when Qt cannot use this tray because it has settled on another kind (platform facts: until 6.5 or so).
    bool appear(TrayAvailability::Tray tray);
    void vanish();
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    void show(const TraySummary &summary);
    /// A balloon of the icon's own: where no notification service is. False where that is impossible too.
    bool showBalloon(const QString &title, const QString &text);

Q_SIGNALS:
    void activated();       ///< clicked: the window is wanted
    void balloonActivated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();

    TrayMenu &m_menu;
    QString m_desktop;
    TraySummary m_summary;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace shellreeve
