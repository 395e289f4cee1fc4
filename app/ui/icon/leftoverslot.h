// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/menuplan.h"
#include "ui/icon/menutext.h"

#include <functional>

class QAction;
class QMenu;

namespace shellreeve {

enum class LeftoverDeed { End, Keep, StopKeeping };

/// A place for one leftover in a menu: a line with a submenu. Its actions stay what they are; whose they are changes.
class LeftoverSlot
{
public:
    using Do = std::function<void(LeftoverDeed deed, const QString &sessionId, qint64 pid)>;

    /// Appears in `menu` before `before`. `drawer` and `menu` outlive the slot.
    LeftoverSlot(QMenu &menu, QAction *before, const MenuDrawer &drawer, Do perform);

    [[nodiscard]] const QString &key() const { return m_shown.id; }
    void show(const MenuLeftover &leftover);
    void hide();
    /// `find(key)`: the leftover as it is now, or nullptr.
    void refresh(const std::function<const MenuLeftover *(const QString &key)> &find);

private:
    void fill();
    QAction *add(LeftoverDeed deed);

    const MenuDrawer &m_drawer;
    Do m_perform;
    MenuLeftover m_shown; ///< without a key: nothing
    QMenu *m_submenu;
    QAction *m_detail;
    QAction *m_end;
    QAction *m_keep;
    QAction *m_stopKeeping;
};

} // namespace shellreeve
