// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sessions/sessionfeed.h"
#include "ui/sessions/sessionlistmodel.h"
#include "ui/sessions/sessionorder.h"
#include "ui/sessions/sessionswindow.h"

#include <QTimer>

class QAction;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace shellreeve {

class EmptyView;
class NoticeBar;
class SessionCommands;
class SessionDetails;
class SessionTree;

/// What the window is made of, and what makes it up to date. The widgets belong to the window.
struct SessionsWindow::Parts {
    Parts(SessionsWindow &window, Supervisor &owner, SessionActions &ways, RecentChoices &choices, const RuntimePaths &paths);

    void layOut();
    void makeToolBar();
    void makeMenus();
    void connectBars();
    void connectList();

    void refresh(); ///< everything that follows from the model and the supervisor
    void refreshBars();
    void refreshPage();
    void refreshSelection();
    void offerPorts(const QString &id, const QPoint &at); ///< what can be done about those of a session, as a menu
    void acknowledge(); ///< what the user has before them asks no more
    void selectWanted();
    void startOrStop(); ///< the feed, with the window's visibility

    void restore();
    void save();

    [[nodiscard]] QList<SessionSnapshot> selection() const;
    [[nodiscard]] QStringList interrupted() const;

    SessionsWindow &self;
    Supervisor &supervisor;
    SessionActions &actions;
    RecentChoices &recent;
    SessionListModel model;
    SessionOrder order;
    SessionFeed feed;
    SessionCommands *commands;
    NoticeBar *notice;
    NoticeBar *problems;
    NoticeBar *monitor; ///< why there is none
    NoticeBar *interruptions;
    QLineEdit *filter;
    SessionTree *tree;
    EmptyView *empty;
    QStackedWidget *pages;
    SessionDetails *details;
    QSplitter *splitter;
    QAction *grouped;
    QAction *withDetails;
    QTimer selectionLater;
    QString wanted;       ///< to be selected as soon as it is there
    QObject context;      ///< of the connections: they go before what they use
};

} // namespace shellreeve
