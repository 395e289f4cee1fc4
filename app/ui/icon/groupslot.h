// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icon/sessionslot.h"
#include "ui/icon/slotpool.h"

namespace shellreeve {

/// A place for one workspace in a menu: a submenu of its sessions.
class GroupSlot
{
public:
    /// As SessionSlot's; `rest` outlives the slot too.
    GroupSlot(QMenu &menu, QAction *before, const MenuDrawer &drawer, const SlotRest &rest, SessionSlot::Do perform);

    [[nodiscard]] const QString &key() const { return m_path; }
    void show(const MenuGroup &group);
    void hide();
    void refresh(const std::function<const MenuEntry *(const QString &id)> &find);

private:
    const MenuDrawer &m_drawer;
    SessionSlot::Do m_perform;
    QString m_path; ///< empty: shows nothing
    QMenu *m_submenu;
    SlotPool<SessionSlot, MenuEntry> m_sessionSlots;
};

} // namespace shellreeve
