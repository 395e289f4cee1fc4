// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/dialogdesk.h"
#include "ui/leftovers/cleanup.h"
#include "ui/leftovers/cleanupmodel.h"
#include "ui/leftovers/leftoverswindow.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace shellreeve {

/// What the window is made of, and what keeps it up to date. The widgets belong to the window.
struct LeftoversWindow::Parts {
    Parts(LeftoversWindow &window, Supervisor &owner, SessionActions &ways, RecentChoices &choices);

    void layOut();
    void makeTable();
    void makeKeys();
    void connectAll();

    void refreshRows();
    void refreshWords(); ///< status line, empty page, what can be done
    void refreshSelection();
    void startOrStop();
    void askToCleanUp();
    void note(const ReconcileReport &report);
    void forSelected(bool CleanupRow::*may, void (SessionActions::*deed)(const QString &id, qint64 pid));
    void copySelected();

    void restore();
    void save();

    [[nodiscard]] QList<CleanupRow> selection() const;

    LeftoversWindow &self;
    Supervisor &supervisor;
    SessionActions &actions;
    RecentChoices &recent;
    DialogDesk desk;
    Cleanup cleanup;
    CleanupModel model;
    QSortFilterProxyModel order;
    QLabel *told;
    QProgressBar *busy;
    QTreeView *table;
    QWidget *empty;
    QLabel *emptyTitle;
    QLabel *emptyText;
    QStackedWidget *pages;
    QLabel *details;
    QCheckBox *inOrder;
    QPushButton *end;
    QPushButton *keep;
    QPushButton *stopKeeping;
    QPushButton *lookAgain;
    QPushButton *cleanUp;
    QTimer soon;  ///< many changes come together
    QTimer ticks; ///< ages and times left
    QString word; ///< of the last clean-up, until the next look
    QObject context; ///< of the connections: they go before what they use
};

} // namespace shellreeve
