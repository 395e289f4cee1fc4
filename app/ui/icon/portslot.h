// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/menuplan.h"
#include "ui/icon/menutext.h"

#include <functional>

class QAction;
class QMenu;

namespace shellreeve {

/// A place for one port in a menu: a line with a submenu. Its actions stay what they are; whose they are changes.
class PortSlot
{
public:
    using Do = std::function<void(PortDeed deed, const words::PortLine &line)>;

    /// Appears in `menu` before `before`. `drawer` and `menu` outlive the slot.
    PortSlot(QMenu &menu, QAction *before, const MenuDrawer &drawer, Do perform);

    [[nodiscard]] const QString &key() const { return m_shown.id; }
    void show(const MenuPort &port);
    void hide();
    /// `find(key)`: the port as it is now, or nullptr.
    void refresh(const std::function<const MenuPort *(const QString &key)> &find);

private:
    void fill();
    void add(PortDeed deed);

    const MenuDrawer &m_drawer;
    Do m_perform;
    MenuPort m_shown; ///< without a key: nothing
    QMenu *m_submenu;
    QAction *m_detail;
    QList<std::pair<PortDeed, QAction *>> m_deeds;
};

} // namespace shellreeve
