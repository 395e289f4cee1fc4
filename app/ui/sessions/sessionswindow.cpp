// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionswindow.h"

#include <QCloseEvent>

namespace shellreeve {

struct SessionsWindow::Parts {};

SessionsWindow::SessionsWindow(Supervisor &, SessionActions &, RecentChoices &, const RuntimePaths &, QWidget *parent) : QMainWindow(parent)
{
}

SessionsWindow::~SessionsWindow() = default;

void SessionsWindow::select(const QString &) {}

void SessionsWindow::setNotice(const QString &) {}

bool SessionsWindow::isLookingAt(const QString &) const
{
    return false;
}

void SessionsWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
}

void SessionsWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
}

void SessionsWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
}

void SessionsWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace shellreeve
