// SPDX-License-Identifier: MIT
#include "ui/icon/portslot.h"

#include <QMenu>

namespace shellreeve {

PortSlot::PortSlot(QMenu &menu, QAction *before, const MenuDrawer &drawer, Do perform)
    : m_drawer(drawer), m_perform(std::move(perform)), m_submenu(new QMenu(&menu))
{
    menu.insertMenu(before, m_submenu);
    m_detail = m_submenu->addAction(QString());
    m_detail->setEnabled(false);
    m_submenu->addSeparator();
    for (const PortDeed deed : {PortDeed::Open, PortDeed::Copy, PortDeed::End}) {
        add(deed);
    }
}

void PortSlot::add(PortDeed deed)
{
    QAction *action = m_submenu->addAction(QString());
    QObject::connect(action, &QAction::triggered, m_submenu, [this, deed] {
        if (!m_shown.id.isEmpty()) {
            m_perform(deed, m_shown.line);
        }
    });
    m_deeds.append({deed, action});
}

void PortSlot::fill()
{
    m_submenu->menuAction()->setText(menuText(m_shown.label, m_drawer));
    m_detail->setText(menuText(m_shown.detail, m_drawer));
    for (const auto &[deed, action] : std::as_const(m_deeds)) {
        action->setText(words::portDeedText(deed));
    }
}

void PortSlot::show(const MenuPort &port)
{
    m_shown = port;
    fill();
    m_submenu->menuAction()->setEnabled(true);
    m_submenu->menuAction()->setVisible(true);
}

void PortSlot::hide()
{
    m_shown = {};
    m_submenu->menuAction()->setVisible(false);
}

void PortSlot::refresh(const std::function<const MenuPort *(const QString &key)> &find)
{
    const MenuPort *port = find(m_shown.id);
    m_submenu->menuAction()->setEnabled(port != nullptr);
    if (port) {
        m_shown = *port;
        fill();
    }
}

} // namespace shellreeve
