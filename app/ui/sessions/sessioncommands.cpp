// SPDX-License-Identifier: MIT
#include "ui/sessions/sessioncommands.h"

#include "ui/dialogs/sessionactions.h"
#include "ui/words/sessionwords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

namespace shellreeve {

SessionCommands::SessionCommands(SessionActions &actions, QMainWindow &window)
    : QObject(&window), m_actions(actions), m_new(make(tr("&New session…"), QKeySequence::New)), m_view(make(tr("&View"))),
      m_restart(make(tr("&Restart"), QKeySequence(Qt::CTRL | Qt::Key_R))), m_rename(make(tr("Re&name…"))),
      m_end(make(tr("&End…"))), m_startAgain(make(tr("&Start again"))), m_forget(make(tr("&Forget"))),
      m_forgetAll(make(tr("Forget &all finished"))), m_copy(make(tr("&Copy the command to attach"))),
      m_leftovers(make(tr("&Leftovers and orphans"))), m_ports(make(tr("&Ports"))), m_dashboard(make(tr("Open &dashboard"))),
      m_monitor(make(tr("&Monitor…"))), m_settings(make(tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma))),
      m_close(make(tr("&Close the window"), QKeySequence::Close)), m_quitKeep(make({}, QKeySequence::Quit)),
      m_quitEnd(make({})), m_about(make(tr("&About Shellreeve")))
{
    m_view->setToolTip(tr("Open a terminal on the session"));
    m_restart->setToolTip(tr("End the command and start it again"));
    m_end->setToolTip(tr("End the session and everything it started"));
    m_startAgain->setToolTip(tr("Start the command of a finished session again"));
    m_forget->setToolTip(tr("Take a finished session off the list"));
    m_about->setMenuRole(QAction::AboutRole);
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_quitKeep->setMenuRole(QAction::QuitRole);
    connect(m_close, &QAction::triggered, &window, &QWidget::close);
    connectAll();
    setSelection({});
    setLiving(0);
}

QAction *SessionCommands::make(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    return action;
}

void SessionCommands::connectAll()
{
    connect(m_new, &QAction::triggered, this, [this] { m_actions.newSession(); });
    connect(m_view, &QAction::triggered, this, [this] {
        const QStringList ids = m_living;
        for (const QString &id : ids) {
            m_actions.view(id);
        }
    });
    connect(m_restart, &QAction::triggered, this, [this] { m_actions.restart(m_living); });
    connect(m_rename, &QAction::triggered, this, [this] {
        if (m_selection.size() == 1) {
            m_actions.rename(m_selection.first().id);
        }
    });
    connect(m_end, &QAction::triggered, this, [this] { m_actions.end(m_living); });
    connect(m_startAgain, &QAction::triggered, this, [this] { m_actions.startAgain(m_ended); });
    connect(m_forget, &QAction::triggered, this, [this] { m_actions.forget(m_ended); });
    connect(m_forgetAll, &QAction::triggered, this, [this] { m_actions.forget(m_finished); });
    connect(m_leftovers, &QAction::triggered, this, [this] { m_actions.showLeftovers(); });
    connect(m_ports, &QAction::triggered, this, [this] { m_actions.showPorts(); });
    connect(m_dashboard, &QAction::triggered, &m_actions, &SessionActions::dashboardWanted);
    connect(m_monitor, &QAction::triggered, this, [this] { m_actions.showMonitor(); });
    connect(m_settings, &QAction::triggered, this, [this] { m_actions.showSettings(); });
    connect(m_copy, &QAction::triggered, this, &SessionCommands::copyAttachCommand);
    connect(m_quitKeep, &QAction::triggered, this, [this] { m_actions.quit(QuitChoice::KeepSessions); });
    connect(m_quitEnd, &QAction::triggered, this, [this] { m_actions.quit(QuitChoice::EndSessions); });
    connect(m_about, &QAction::triggered, this, [this] { m_actions.showAbout(); });
}

void SessionCommands::setSelection(const QList<SessionSnapshot> &sessions)
{
    m_selection = sessions;
    m_living.clear();
    m_ended.clear();
    for (const SessionSnapshot &session : sessions) {
        (words::isLiving(session) ? m_living : m_ended).append(session.id);
    }
    const bool anyLives = !m_living.isEmpty();
    const bool anyEnded = !m_ended.isEmpty();
    constexpr qsizetype mostTerminals = 10; // opened by one key
    m_view->setEnabled(anyLives && m_living.size() <= mostTerminals);
    m_restart->setEnabled(anyLives);
    m_end->setEnabled(anyLives);
    m_rename->setEnabled(sessions.size() == 1);
    m_startAgain->setEnabled(anyEnded);
    m_forget->setEnabled(anyEnded);
    m_copy->setEnabled(sessions.size() == 1 && anyLives);
    // One key takes away: what runs, and where nothing of the selection does, what has finished.
    m_forget->setShortcut(anyLives ? QKeySequence() : QKeySequence(QKeySequence::Delete));
    m_end->setShortcut(anyLives || !anyEnded ? QKeySequence(QKeySequence::Delete) : QKeySequence());
    const QList<QKeySequence> enter{QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)};
    m_view->setShortcuts(anyLives || !anyEnded ? enter : QList<QKeySequence>());
    m_startAgain->setShortcuts(anyLives || !anyEnded ? QList<QKeySequence>() : enter);
    m_rename->setShortcut(Qt::Key_F2);
}

void SessionCommands::setReady(bool isReady)
{
    m_new->setEnabled(isReady);
}

void SessionCommands::setLiving(int count)
{
    if (count == 0) {
        m_quitKeep->setText(tr("&Quit"));
    } else {
        m_quitKeep->setText(count == 1 ? tr("&Quit (keep 1 session)") : tr("&Quit (keep %n sessions)", nullptr, count));
    }
    m_quitEnd->setText(tr("Quit an&d end all (%1)…").arg(count));
    m_quitEnd->setVisible(count > 0);
}

void SessionCommands::setFinished(const QStringList &ids)
{
    m_finished = ids;
    m_forgetAll->setEnabled(!ids.isEmpty());
}

void SessionCommands::fillSessionMenu(QMenu &menu, const QString &title)
{
    if (!title.isEmpty()) {
        menu.addSection(title);
    }
    menu.addActions({m_view, m_restart, m_rename, m_end});
    menu.addSeparator();
    menu.addActions({m_startAgain, m_forget});
    menu.addSeparator();
    menu.addAction(m_copy);
}

void SessionCommands::fillToolBar(QToolBar &bar)
{
    bar.addAction(m_new);
    bar.addSeparator();
    bar.addActions({m_view, m_restart, m_end});
    bar.addSeparator();
    bar.addActions({m_startAgain, m_forget});
}

void SessionCommands::fillMenuBar(QMainWindow &window, QMenu *viewMenu)
{
    QMenu *session = window.menuBar()->addMenu(tr("&Session"));
    session->addAction(m_new);
    session->addSeparator();
    fillSessionMenu(*session);
    session->addAction(m_forgetAll);
    session->addSeparator();
    session->addActions({m_leftovers, m_ports, m_dashboard, m_monitor, m_settings});
    session->addSeparator();
    session->addActions({m_close, m_quitKeep, m_quitEnd});
    window.menuBar()->addMenu(viewMenu);
    window.menuBar()->addMenu(tr("&Help"))->addAction(m_about);
}

void SessionCommands::listenIn(QWidget &list)
{
    for (QAction *action : {m_view, m_end, m_forget, m_startAgain, m_rename}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list.addAction(action);
    }
}

void SessionCommands::view(const QString &id)
{
    m_actions.view(id);
}

void SessionCommands::copyAttachCommand()
{
    if (m_selection.size() == 1) {
        QGuiApplication::clipboard()->setText(m_actions.attachCommand(m_selection.first().id));
    }
}

} // namespace shellreeve
