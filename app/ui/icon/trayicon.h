// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/trayavailability.h"
#include "ui/icon/trayimages.h"
#include "ui/icon/traysummary.h"

#include <QIcon>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <utility>

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
    /// A balloon of the icon's own: where no notification service is. False where that is impossible too: an icon that goes
    /// over D-Bus would only hand it to the notification service.
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
    TrayAvailability::Tray m_tray = TrayAvailability::Tray::Unknown; ///< that m_icon is in
    using Look = std::pair<TrayMood, PanelShade>;
    std::optional<Look> m_look; ///< of m_icon
    std::map<Look, QIcon> m_images;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace shellreeve
