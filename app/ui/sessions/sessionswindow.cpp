// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionswindow.h"

#include "desktop/recentchoices.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/noticebar.h"
#include "ui/sessions/sessionswindowparts.h"
#include "ui/sessions/sessiontree.h"
#include "ui/sessions/windowmemory.h"

#include <QAction>
#include <QCloseEvent>
#include <QHeaderView>
#include <QSplitter>

namespace shellreeve {

namespace {

constexpr QSize wantedSize{1180, 720};

QString memoryKey()
{
    return QStringLiteral("sessions");
}

} // namespace

SessionsWindow::SessionsWindow(Supervisor &supervisor, SessionActions &actions, RecentChoices &recent, const RuntimePaths &paths,
                               QWidget *parent)
    : QMainWindow(parent), m_parts(std::make_unique<Parts>(*this, supervisor, actions, recent, paths))
{
    setObjectName(QStringLiteral("sessionsWindow"));
    setWindowTitle(tr("Sessions"));
    m_parts->restore();
    m_parts->refresh();
}

SessionsWindow::~SessionsWindow()
{
    if (isVisible()) {
        m_parts->save();
    }
}

void SessionsWindow::select(const QString &id)
{
    m_parts->wanted = id;
    m_parts->selectWanted();
}

void SessionsWindow::setNotice(const QString &text)
{
    m_parts->notice->setText(text);
}

bool SessionsWindow::isLookingAt(const QString &id) const
{
    return isVisible() && !isMinimized() && isActiveWindow() && m_parts->tree->selectedIds() == QStringList{id};
}

void SessionsWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_parts->startOrStop();
}

void SessionsWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_parts->startOrStop();
    m_parts->save();
}

void SessionsWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (!m_parts) {
        return;
    }
    if (event->type() == QEvent::WindowStateChange) {
        m_parts->startOrStop();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_parts->acknowledge();
    }
}

void SessionsWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    if (event->isAccepted()) {
        Q_EMIT closed();
    }
}

void SessionsWindow::Parts::restore()
{
    const auto memory = WindowMemory::decode(recent.windowState(memoryKey()));
    dialogparts::placeWindow(self, memory ? memory->geometry : QByteArray(), wantedSize);
    if (memory) {
        tree->restoreHeader(memory->header);
        splitter->restoreState(memory->splitter);
        tree->setCollapsedGroups(memory->collapsedGroups);
        grouped->setChecked(memory->groupsByWorkspace);
        withDetails->setChecked(memory->showsDetails);
    }
}

void SessionsWindow::Parts::save()
{
    WindowMemory memory;
    memory.geometry = self.saveGeometry();
    memory.header = tree->header()->saveState();
    memory.splitter = splitter->saveState();
    memory.collapsedGroups = tree->collapsedGroups();
    memory.groupsByWorkspace = grouped->isChecked();
    memory.showsDetails = withDetails->isChecked();
    recent.setWindowState(memoryKey(), memory.encode());
}

} // namespace shellreeve
