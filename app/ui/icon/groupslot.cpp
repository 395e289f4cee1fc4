// SPDX-License-Identifier: MIT
#include "ui/icon/groupslot.h"

#include <QMenu>

namespace shellreeve {

GroupSlot::GroupSlot(QMenu &menu, QAction *before, const MenuDrawer &drawer, const SlotRest &rest, SessionSlot::Do perform)
    : m_drawer(drawer), m_perform(std::move(perform)), m_submenu(new QMenu(&menu)), m_sessionSlots(rest)
{
    menu.insertMenu(before, m_submenu);
}

void GroupSlot::show(const MenuGroup &group)
{
    const SlotOrder order = group.path == m_path ? SlotOrder::Keep : SlotOrder::Arrange;
    m_path = group.path;
    m_submenu->menuAction()->setText(menuText(group.label, m_drawer));
    m_sessionSlots.assign(group.entries, order, [this] {
        return std::make_unique<SessionSlot>(*m_submenu, nullptr, SessionSlot::Kind::Living, m_drawer, m_perform);
    });
    m_submenu->menuAction()->setVisible(true);
}

void GroupSlot::hide()
{
    m_path.clear();
    m_sessionSlots.assign({}, SlotOrder::Arrange, [] { return std::unique_ptr<SessionSlot>(); });
    m_submenu->menuAction()->setVisible(false);
}

void GroupSlot::refresh(const std::function<const MenuEntry *(const QString &id)> &find)
{
    m_sessionSlots.refresh(find);
}

} // namespace shellreeve
