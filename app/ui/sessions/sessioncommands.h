// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace shellreeve {

class SessionActions;

/// The window's actions: what can be done to the selected sessions, and to the program. Each is in the menu bar, the
/// frequent ones in the tool bar, those of a session in its context menu.
class SessionCommands : public QObject
{
    Q_OBJECT
public:
    SessionCommands(SessionActions &actions, QMainWindow &window);

    /// What they apply to from now on; decides what is possible.
    void setSelection(const QList<SessionSnapshot> &sessions);
    void setReady(bool isReady); ///< before, nothing can be started
    void setLiving(int count);
    void setFinished(const QStringList &ids); ///< all there are

    void fillSessionMenu(QMenu &menu, const QString &title = {});
    void fillToolBar(QToolBar &bar);
    void fillMenuBar(QMainWindow &window, QMenu *viewMenu);
    /// Keys that mean a session only while the list has the keyboard: Return, Delete, F2.
    void listenIn(QWidget &list);
    void view(const QString &id);

private:
    QAction *make(const QString &text, const QKeySequence &key = {});
    void connectAll();
    void copyAttachCommand();

    SessionActions &m_actions;
    QList<SessionSnapshot> m_selection;
    QStringList m_living;   // of the selection
    QStringList m_ended;    // of the selection
    QStringList m_finished; // of all
    QAction *m_new;
    QAction *m_view;
    QAction *m_restart;
    QAction *m_rename;
    QAction *m_end;
    QAction *m_startAgain;
    QAction *m_forget;
    QAction *m_forgetAll;
    QAction *m_copy;
    QAction *m_leftovers;
    QAction *m_ports;
    QAction *m_dashboard;
    QAction *m_monitor;
    QAction *m_settings;
    QAction *m_close;
    QAction *m_quitKeep;
    QAction *m_quitEnd;
    QAction *m_about;
};

} // namespace shellreeve
