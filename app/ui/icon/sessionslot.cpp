// SPDX-License-Identifier: MIT
#include "ui/icon/sessionslot.h"

#include "ui/icon/traytext.h"

#include <QCoreApplication>
#include <QMenu>

namespace shellreeve {

SessionSlot::SessionSlot(QMenu &menu, QAction *before, Kind kind, const MenuDrawer &drawer, Do perform)
    : m_drawer(drawer), m_perform(std::move(perform)), m_kind(kind), m_submenu(new QMenu(&menu))
{
    menu.insertMenu(before, m_submenu);
    m_detail = m_submenu->addAction(QString());
    m_detail->setEnabled(false);
    m_submenu->addSeparator();
    if (kind == Kind::Living) {
        m_view = add(SessionDeed::View);
        m_restart = add(SessionDeed::Restart);
        m_end = add(SessionDeed::End);
        m_submenu->addSeparator();
        m_rename = add(SessionDeed::Rename);
    } else {
        m_startAgain = add(SessionDeed::StartAgain);
        m_forget = add(SessionDeed::Forget);
        m_submenu->addSeparator();
    }
    m_showInWindow = add(SessionDeed::ShowInWindow);
}

QAction *SessionSlot::add(SessionDeed deed)
{
    QAction *action = m_submenu->addAction(QString());
    QObject::connect(action, &QAction::triggered, m_submenu, [this, deed] {
        if (!m_id.isEmpty()) {
            m_perform(deed, m_id);
        }
    });
    return action;
}

void SessionSlot::fill(const MenuEntry &entry)
{
    m_submenu->menuAction()->setText(menuText(entry.label, m_drawer));
    m_detail->setText(menuText(entry.detail, m_drawer));
    if (m_kind == Kind::Living) {
        m_view->setText(TrayText::tr("View"));
        m_restart->setText(TrayText::tr("Restart"));
        m_end->setText(TrayText::tr("End…"));
        m_rename->setText(TrayText::tr("Rename…"));
        m_view->setEnabled(entry.mayView);
        m_restart->setEnabled(entry.mayRestart);
        m_end->setEnabled(entry.mayEnd);
    } else {
        m_startAgain->setText(TrayText::tr("Start again"));
        m_forget->setText(TrayText::tr("Forget"));
        m_startAgain->setEnabled(!entry.isLiving);
        m_forget->setEnabled(!entry.isLiving);
    }
    m_showInWindow->setText(TrayText::tr("Show in window"));
}

void SessionSlot::show(const MenuEntry &entry)
{
    m_id = entry.id;
    fill(entry);
    m_submenu->menuAction()->setEnabled(true);
    m_submenu->menuAction()->setVisible(true);
}

void SessionSlot::hide()
{
    m_id.clear();
    m_submenu->menuAction()->setVisible(false);
}

void SessionSlot::refresh(const std::function<const MenuEntry *(const QString &id)> &find)
{
    if (const MenuEntry *entry = find(m_id)) {
        fill(*entry);
    } else {
        m_submenu->menuAction()->setEnabled(false);
    }
}

} // namespace shellreeve
