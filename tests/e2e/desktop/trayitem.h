// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/desktop/menuclient.h"

#include <QDBusConnection>
#include <QImage>
#include <QString>

#include <memory>

namespace shellreeve::testing {

/// A desktop's side of one icon (org.kde.StatusNotifierItem).
class TrayItem
{
public:
    TrayItem(const QDBusConnection &bus, QString service);

    void activate() const; ///< the left click
    void middleClick() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString status() const; ///< Active, NeedsAttention, Passive
    [[nodiscard]] QString toolTip() const; ///< title and text
    [[nodiscard]] QImage icon() const; ///< the largest pixmap; null if there is none
    [[nodiscard]] MenuClient &menu();

private:
    [[nodiscard]] QVariant property(const QString &name) const;
    void call(const QString &method) const;

    QDBusConnection m_bus;
    QString m_service;
    std::unique_ptr<MenuClient> m_menu;
};

} // namespace shellreeve::testing
