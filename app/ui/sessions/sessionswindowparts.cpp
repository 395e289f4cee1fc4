// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionswindowparts.h"

#include "sidecar/monitorsidecar.h"
#include "supervisor/ports.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/noticebar.h"
#include "ui/dialogs/portmenu.h"
#include "ui/dialogs/sessionactions.h"
#include "ui/sessions/emptyview.h"
#include "ui/sessions/sessioncommands.h"
#include "ui/sessions/sessiondetails.h"
#include "ui/sessions/sessiontree.h"
#include "ui/words/monitorwords.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr int listShare = 56;
constexpr int detailsShare = 44;
constexpr qsizetype mostProblems = 3;

QJsonArray processesOf(const Supervisor &supervisor, const QString &id)
{
    const Result<QJsonObject> tree = supervisor.tree(id);
    return tree ? tree->value(QLatin1String("processes")).toArray() : QJsonArray();
}

} // namespace

SessionsWindow::Parts::Parts(SessionsWindow &window, Supervisor &owner, SessionActions &ways, RecentChoices &choices,
                             const RuntimePaths &paths)
    : self(window), supervisor(owner), actions(ways), recent(choices),
      model([] { return QDateTime::currentDateTimeUtc(); }, &window),
      feed(owner, model, &window), commands(new SessionCommands(ways, window)),
      notice(new NoticeBar(NoticeBar::Kind::Information, &window)), problems(new NoticeBar(NoticeBar::Kind::Problem, &window)),
      monitor(new NoticeBar(NoticeBar::Kind::Problem, &window)), interruptions(new NoticeBar(NoticeBar::Kind::Information, &window)), filter(new QLineEdit(&window)),
      tree((order.setSourceModel(&model), new SessionTree(model, order, &window))), empty(new EmptyView(&window)),
      pages(new QStackedWidget(&window)),
      details(new SessionDetails(paths.sessionsDir, [&owner](const QString &id) { return processesOf(owner, id); }, &window)),
      splitter(new QSplitter(Qt::Vertical, &window)), grouped(new QAction(tr("&Group by workspace"), &window)),
      withDetails(new QAction(tr("Show &details"), &window))
{
    layOut();
    makeToolBar();
    makeMenus();
    connectBars();
    connectList();
}

void SessionsWindow::Parts::layOut()
{
    pages->addWidget(tree);
    pages->addWidget(empty);
    splitter->addWidget(pages);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, detailsShare);
    splitter->setSizes({listShare * 10, detailsShare * 10});
    splitter->setCollapsible(0, false);
    tree->setMinimumHeight(self.fontMetrics().height() * 6);
    details->setMinimumHeight(self.fontMetrics().height() * 9);
    auto *inside = new QWidget(&self);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(notice);
    column->addWidget(problems);
    column->addWidget(monitor);
    column->addWidget(interruptions);
    column->addWidget(splitter, 1);
    dialogparts::keepTextsWhole(*inside);
    self.setCentralWidget(inside);
}

void SessionsWindow::Parts::makeToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"), &self);
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    commands->fillToolBar(*bar);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    grouped->setCheckable(true);
    grouped->setShortcut(Qt::CTRL | Qt::Key_G);
    filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    filter->setAccessibleName(tr("Filter sessions"));
    filter->setClearButtonEnabled(true);
    filter->setMinimumWidth(dialogparts::widthFor(filter, {filter->placeholderText()}, 36));
    filter->setMaximumWidth(self.fontMetrics().averageCharWidth() * 36);
    bar->addWidget(filter);
    self.addToolBar(bar);
}

void SessionsWindow::Parts::makeMenus()
{
    auto *menu = new QMenu(tr("&List"), &self);
    menu->addAction(grouped);
    withDetails->setCheckable(true);
    withDetails->setChecked(true);
    withDetails->setShortcut(Qt::Key_F9);
    menu->addAction(withDetails);
    auto *columns = menu->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, &context, [this, columns] {
        columns->clear();
        tree->fillColumnMenu(*columns);
    });
    menu->addSeparator();
    QAction *find = menu->addAction(tr("&Filter"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, &context, [this] {
        filter->setFocus(Qt::ShortcutFocusReason);
        filter->selectAll();
    });
    commands->fillMenuBar(self, menu);
    commands->listenIn(*tree);

    // Esc in the filter: all again; arrow down: into the list.
    auto *leave = new QAction(filter);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    filter->addAction(leave);
    connect(leave, &QAction::triggered, &context, [this] {
        filter->clear();
        tree->setFocus(Qt::ShortcutFocusReason);
    });
    auto *down = new QAction(filter);
    down->setShortcuts({QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_Return)});
    down->setShortcutContext(Qt::WidgetShortcut);
    filter->addAction(down);
    connect(down, &QAction::triggered, &context, [this] { tree->setFocus(Qt::ShortcutFocusReason); });
}

void SessionsWindow::Parts::connectBars()
{
    monitor->setAction(tr("What to do…"));
    connect(monitor, &NoticeBar::actionWanted, &context, [this] { actions.showMonitor(); });
    connect(&supervisor.monitor(), &MonitorSidecar::changed, &context, [this] { refreshBars(); });
    connect(interruptions, &NoticeBar::actionWanted, &context, [this] { actions.startAgain(interrupted()); });
    connect(filter, &QLineEdit::textChanged, &context, [this](const QString &text) {
        order.setFilter(text);
        refreshPage();
    });
    connect(empty, &EmptyView::newSessionWanted, &context, [this] { actions.newSession(); });
    connect(empty, &EmptyView::clearFilterWanted, &context, [this] {
        filter->clear();
        tree->setFocus(Qt::OtherFocusReason);
    });
    connect(grouped, &QAction::toggled, &context, [this](bool on) {
        model.setGrouping(on ? SessionListModel::Grouping::Workspace : SessionListModel::Grouping::None);
    });
    connect(withDetails, &QAction::toggled, &context, [this](bool on) {
        details->setVisible(on);
        refreshSelection();
    });
}

void SessionsWindow::Parts::connectList()
{
    connect(&feed, &SessionFeed::flushed, &context, [this] { refresh(); });
    connect(&feed, &SessionFeed::measured, &context, [this] {
        if (details->isVisible()) {
            details->refreshProcesses();
        }
    });
    connect(details, &SessionDetails::endProcessWanted, &context, [this](const QString &id, qint64 pid) {
        const SessionSnapshot *session = model.session(id);
        if (session && words::isLiving(*session) && session->childPid == pid) {
            actions.end({id}); // without its command there is no session
        } else {
            actions.endProcess(id, pid);
        }
    });
    connect(details, &SessionDetails::keepProcessWanted, &context, [this](const QString &id, qint64 pid) { actions.keepProcess(id, pid); });
    connect(details, &SessionDetails::portsWanted, &context, [this](const QString &id, const QPoint &at) { offerPorts(id, at); });
    // A change of grouping takes rows out and in again: what comes of it is looked at once.
    selectionLater.setSingleShot(true);
    selectionLater.setInterval(0);
    connect(&selectionLater, &QTimer::timeout, &context, [this] { refreshSelection(); });
    connect(tree, &SessionTree::selectionMayHaveChanged, &context, [this] { selectionLater.start(); });
    connect(tree, &SessionTree::viewWanted, &context, [this](const QString &id) {
        const SessionSnapshot *session = model.session(id);
        if (session && words::isLiving(*session)) {
            actions.view(id);
        }
    });
    connect(tree, &SessionTree::contextMenuWanted, &context, [this](const QPoint &position) {
        auto *menu = new QMenu(tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        refreshSelection();
        commands->fillSessionMenu(*menu);
        menu->popup(position);
    });
    connect(&actions, &SessionActions::created, &context, [this](const QString &id) {
        if (self.isVisible()) { // else it would be selected when the window is shown, however much later
            self.select(id);
        }
    });
    connect(&actions, &SessionActions::detailsWanted, &context, [this](const QString &id) {
        withDetails->setChecked(true);
        self.select(id);
    });
}

void SessionsWindow::Parts::refresh()
{
    selectWanted();
    refreshBars();
    refreshPage();
    refreshSelection();
}

void SessionsWindow::Parts::refreshBars()
{
    QStringList told;
    const QStringList all = supervisor.knownProblems();
    for (const QString &problem : all.mid(0, mostProblems)) {
        told.append(words::shortened(words::oneLine(words::reason(problem)), 300));
    }
    if (all.size() > mostProblems) {
        told.append(tr("and %n more", nullptr, static_cast<int>(all.size() - mostProblems)));
    }
    problems->setText(told.join(QLatin1Char('\n')));
    monitor->setText(words::monitorTrouble(supervisor.monitor().status()));
    const auto count = static_cast<int>(interrupted().size());
    if (count == 0) {
        interruptions->setText({});
    } else if (count == 1) {
        interruptions->setText(tr("A session was interrupted by a restart of the machine."));
        interruptions->setAction(tr("Start it again"));
    } else {
        interruptions->setText(tr("%n sessions were interrupted by a restart of the machine.", nullptr, count));
        interruptions->setAction(tr("Start these %n again", nullptr, count));
    }
}

void SessionsWindow::Parts::refreshPage()
{
    if (order.rowCount() > 0) {
        // The list comes instead of "looking" or "none yet"; whoever filters goes on typing.
        const bool takesFocus = filter->text().isEmpty() && (pages->currentWidget() != tree || !self.focusWidget());
        pages->setCurrentWidget(tree);
        if (takesFocus) {
            tree->setFocus(Qt::OtherFocusReason);
        }
    } else {
        if (model.count() > 0) {
            empty->setReason(EmptyView::Reason::NothingFits, filter->text());
        } else {
            empty->setReason(supervisor.isReady() ? EmptyView::Reason::NoSessions : EmptyView::Reason::Looking);
        }
        const bool takesFocus = filter->text().isEmpty() && (pages->currentWidget() != empty || !self.focusWidget() || self.focusWidget() == filter);
        pages->setCurrentWidget(empty);
        if (takesFocus) {
            // While there is nothing to press yet, typing goes where it will count.
            (supervisor.isReady() ? static_cast<QWidget *>(empty) : filter)->setFocus(Qt::OtherFocusReason);
        }
    }
    details->setVisible(withDetails->isChecked() && model.count() > 0);
    commands->setReady(supervisor.isReady() && !supervisor.isShuttingDown());
    commands->setFinished(model.idsWhere([](const SessionSnapshot &session) { return !words::isLiving(session); }));
    commands->setLiving(static_cast<int>(model.idsWhere(&words::isLiving).size()));
}

QList<SessionSnapshot> SessionsWindow::Parts::selection() const
{
    QList<SessionSnapshot> sessions;
    const QStringList ids = tree->selectedIds();
    for (const QString &id : ids) {
        if (const SessionSnapshot *session = model.session(id)) {
            sessions.append(*session);
        }
    }
    return sessions;
}

QStringList SessionsWindow::Parts::interrupted() const
{
    return model.idsWhere([](const SessionSnapshot &session) { return session.interrupted; });
}

void SessionsWindow::Parts::refreshSelection()
{
    const QList<SessionSnapshot> sessions = selection();
    commands->setSelection(sessions);
    if (feed.isRunning() && withDetails->isChecked()) {
        details->show(sessions);
    } else {
        details->clear();
    }
    acknowledge();
}

// Who holds them is looked at when somebody wants to know.
void SessionsWindow::Parts::offerPorts(const QString &id, const QPoint &at)
{
    supervisor.ports().list([this, id, at, window = QPointer<SessionsWindow>(&self)](const PortList &list) {
        if (window && window->isVisible()) {
            QList<words::PortLine> lines = words::portLines(list.rows);
            lines.removeIf([&id](const words::PortLine &line) { return !line.isOfSession() || line.row.sessionId != id; });
            popUpPortMenu(lines, at, actions, self);
        }
    });
}

void SessionsWindow::Parts::acknowledge()
{
    const QStringList ids = tree->selectedIds();
    if (ids.size() == 1 && self.isLookingAt(ids.first())) {
        const SessionSnapshot *session = model.session(ids.first());
        if (session && session->attention.kind != Attention::Kind::None) {
            supervisor.acknowledge(session->id);
        }
    }
}

void SessionsWindow::Parts::selectWanted()
{
    if (wanted.isEmpty() || !model.session(wanted)) {
        return;
    }
    const QString id = std::exchange(wanted, {});
    if (!order.mapFromSource(model.indexOf(id)).isValid()) {
        filter->clear();
    }
    tree->selectOnly(id);
}

void SessionsWindow::Parts::startOrStop()
{
    feed.setRunning(self.isVisible() && !self.isMinimized());
    if (!feed.isRunning()) {
        details->clear();
    }
}

} // namespace shellreeve
