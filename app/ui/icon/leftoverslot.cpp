// SPDX-License-Identifier: MIT
#include "ui/icon/leftoverslot.h"

#include "ui/icon/traytext.h"

#include <QCoreApplication>
#include <QMenu>

namespace shellreeve {

LeftoverSlot::LeftoverSlot(QMenu &menu, QAction *before, const MenuDrawer &drawer, Do perform)
    : m_drawer(drawer), m_perform(std::move(perform)), m_submenu(new QMenu(&menu))
{
    menu.insertMenu(before, m_submenu);
    m_detail = m_submenu->addAction(QString());
    m_detail->setEnabled(false);
    m_submenu->addSeparator();
    m_end = add(LeftoverDeed::End);
    m_keep = add(LeftoverDeed::Keep);
    m_stopKeeping = add(LeftoverDeed::StopKeeping);
}

QAction *LeftoverSlot::add(LeftoverDeed deed)
{
    QAction *action = m_submenu->addAction(QString());
    QObject::connect(action, &QAction::triggered, m_submenu, [this, deed] {
        if (!m_shown.id.isEmpty()) {
            m_perform(deed, m_shown.sessionId, m_shown.pid);
        }
    });
    return action;
}

void LeftoverSlot::fill()
{
    m_submenu->menuAction()->setText(menuText(m_shown.label, m_drawer));
    m_detail->setText(menuText(m_shown.detail, m_drawer));
    m_end->setText(m_shown.isKept ? TrayText::tr("End…") : TrayText::tr("End")); // what is kept is asked about
    m_keep->setText(TrayText::tr("Keep"));
    m_stopKeeping->setText(TrayText::tr("Stop keeping"));
    m_keep->setEnabled(!m_shown.isKept);
    m_stopKeeping->setEnabled(m_shown.mayStopKeeping);
}

void LeftoverSlot::show(const MenuLeftover &leftover)
{
    m_shown = leftover;
    fill();
    m_submenu->menuAction()->setEnabled(true);
    m_submenu->menuAction()->setVisible(true);
}

void LeftoverSlot::hide()
{
    m_shown = {};
    m_submenu->menuAction()->setVisible(false);
}

void LeftoverSlot::refresh(const std::function<const MenuLeftover *(const QString &key)> &find)
{
    const MenuLeftover *leftover = find(m_shown.id);
    m_submenu->menuAction()->setEnabled(leftover != nullptr);
    if (leftover) {
        m_shown = *leftover;
        fill();
    }
}

} // namespace shellreeve
