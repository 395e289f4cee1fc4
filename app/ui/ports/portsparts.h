// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/portsurvey.h"
#include "ui/ports/portmodel.h"
#include "ui/ports/portorder.h"
#include "ui/ports/portswindow.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace shellreeve {

/// What the window is made of, and what keeps it up to date. The widgets belong to the window.
struct PortsWindow::Parts {
    Parts(PortsWindow &window, Supervisor &owner, SessionActions &ways, RecentChoices &choices);

    void makeTable();
    void layOut();
    void makeKeys();
    void connectAll();

    void look();
    void take(const PortList &list);
    void refreshWords(); ///< what is told above the table, the empty page, what can be done
    void startOrStop();
    void act(PortDeed deed); ///< on the line that is selected

    void restore();
    void save();

    [[nodiscard]] std::optional<words::PortLine> current() const;

    PortsWindow &self;
    Supervisor &supervisor;
    SessionActions &actions;
    RecentChoices &recent;
    PortModel model;
    PortOrder order;
    QLineEdit *filter;
    QCheckBox *others;
    QLabel *told;
    QTreeView *table;
    QWidget *empty;
    QLabel *emptyTitle;
    QLabel *emptyText;
    QStackedWidget *pages;
    QPushButton *openIt;
    QPushButton *copyIt;
    QPushButton *endIt;
    QString problem; ///< what could not be looked at
    bool hasLooked = false;
    bool isLooking = false;
    QTimer ticks;
    QObject context; ///< of the connections: they go before what they use
};

} // namespace shellreeve
