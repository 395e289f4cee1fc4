// SPDX-License-Identifier: MIT
#include "ui/leftovers/leftoversparts.h"

#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/sessionactions.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr std::chrono::milliseconds moment(60);
constexpr int charactersOfText = 84;
constexpr int linesOfDetails = 7;

/// Rows with room to breathe: a person reads them, one by one.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() * 8 / 5};
    }
};

QPushButton *button(const QString &text, const QString &hint, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setToolTip(dialogparts::toolTip(hint));
    made->setAccessibleDescription(hint);
    return made;
}

} // namespace

LeftoversWindow::Parts::Parts(LeftoversWindow &window, Supervisor &owner, SessionActions &ways, RecentChoices &choices)
    : self(window), supervisor(owner), actions(ways), recent(choices),
      desk([&window]() -> QWidget * { return window.isVisible() ? &window : nullptr; }), cleanup(owner),
      told(dialogparts::paragraph(QString(), &window)), busy(new QProgressBar(&window)), table(new QTreeView(&window)),
      empty(new QWidget(&window)), emptyTitle(dialogparts::heading(QString(), empty)), emptyText(dialogparts::paragraph(QString(), empty)),
      pages(new QStackedWidget(&window)), details(dialogparts::paragraph(QString(), &window)),
      inOrder(new QCheckBox(tr("&Show what is in order, too"), &window)),
      end(button(tr("&End"), tr("End the process and everything below it; what is kept is asked about"), &window)),
      keep(button(tr("&Keep"), tr("From now on no end of its session touches it"), &window)),
      stopKeeping(button(tr("S&top keeping"), tr("The rules of its session decide again"), &window)),
      lookAgain(button(tr("&Look again"), tr("See what there is now (F5)"), &window)),
      cleanUp(button(tr("&Clean up…"), tr("Do what the last column says, after asking"), &window))
{
    makeTable();
    layOut();
    makeKeys();
    connectAll();
}

void LeftoversWindow::Parts::makeTable()
{
    order.setSourceModel(&model);
    order.setSortRole(CleanupModel::SortRole);
    order.setFilterRole(CleanupModel::InOrderRole);
    order.setFilterFixedString(QStringLiteral("false"));
    order.setDynamicSortFilter(true);
    table->setModel(&order);
    table->setAccessibleName(tr("Leftovers and orphans"));
    table->setItemDelegate(new RoomyRows(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setAllColumnsShowFocus(true);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideRight);
    table->setSortingEnabled(true);
    table->sortByColumn(CleanupModel::Kind, Qt::AscendingOrder);
    QHeaderView *header = table->header();
    header->setStretchLastSection(false);
    const auto width = [this](int characters) { return dialogparts::widthOf(table, characters); };
    header->resizeSection(CleanupModel::Subject, width(24));
    header->resizeSection(CleanupModel::Kind, width(15));
    header->resizeSection(CleanupModel::Session, width(16));
    header->resizeSection(CleanupModel::Verdict, width(17));
    header->resizeSection(CleanupModel::Since, width(16));
    header->resizeSection(CleanupModel::Fate, width(28));
    dialogparts::fitTitles(*header);
    header->setMinimumSectionSize(header->sectionSizeHint(CleanupModel::Why));
    header->setSectionResizeMode(CleanupModel::Why, QHeaderView::Stretch);
}

void LeftoversWindow::Parts::layOut()
{
    busy->setRange(0, 0);
    busy->setTextVisible(false);
    busy->setMaximumHeight(self.fontMetrics().height() / 2);
    busy->setMaximumWidth(dialogparts::widthOf(&self, 18));
    busy->setAccessibleName(tr("Busy"));
    QSizePolicy holds = busy->sizePolicy();
    holds.setRetainSizeWhenHidden(true);
    busy->setSizePolicy(holds);
    emptyText->setText(tr("Whatever runs for a session stands below one that is in the list.\n\nWhen the command of a session exits and leaves "
                          "something running, it is shown here, to be ended or kept. So are processes that you keep, sockets of "
                          "sessions that are no more, and processes that say they come from one. Nothing is ended on a guess: each line "
                          "tells its evidence."));
    emptyTitle->setAlignment(Qt::AlignCenter);
    emptyText->setAlignment(Qt::AlignCenter);
    auto *middle = new QWidget(empty);
    middle->setFixedWidth(dialogparts::widthOf(&self, charactersOfText));
    auto *texts = new QVBoxLayout(middle);
    texts->addStretch(2);
    texts->addWidget(emptyTitle);
    texts->addSpacing(self.fontMetrics().height() / 2);
    texts->addWidget(emptyText);
    texts->addStretch(3);
    auto *around = new QHBoxLayout(empty);
    around->addStretch(1);
    around->addWidget(middle);
    around->addStretch(1);
    pages->addWidget(table);
    pages->addWidget(empty);
    details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->setMinimumHeight(self.fontMetrics().lineSpacing() * linesOfDetails);

    auto *top = new QHBoxLayout;
    top->addWidget(told, 1);
    top->addWidget(busy);
    top->addWidget(inOrder);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *one : {end, keep, stopKeeping}) {
        bottom->addWidget(one);
    }
    bottom->addStretch(1);
    bottom->addWidget(lookAgain);
    bottom->addWidget(cleanUp);
    auto *column = new QVBoxLayout(&self);
    const int margin = self.fontMetrics().height() * 2 / 3;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(top);
    column->addWidget(pages, 1);
    column->addWidget(details);
    column->addLayout(bottom);
    QWidget::setTabOrder(inOrder, table);
    QWidget::setTabOrder(table, details);
    table->setFocus(Qt::OtherFocusReason);
}

void LeftoversWindow::Parts::makeKeys()
{
    const auto key = [this](QWidget *where, const QList<QKeySequence> &keys, Qt::ShortcutContext reach, const std::function<void()> &deed) {
        auto *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(reach);
        where->addAction(action);
        connect(action, &QAction::triggered, &context, deed);
    };
    key(table, {QKeySequence::Delete}, Qt::WidgetShortcut, [this] { end->click(); });
    key(table, QKeySequence::keyBindings(QKeySequence::Copy), Qt::WidgetShortcut, [this] { copySelected(); });
    key(&self, {QKeySequence(Qt::Key_F5)}, Qt::WindowShortcut, [this] { lookAgain->click(); });
    key(&self, QKeySequence::keyBindings(QKeySequence::Close) << QKeySequence(Qt::Key_Escape), Qt::WindowShortcut, [this] { self.close(); });
}

void LeftoversWindow::Parts::connectAll()
{
    soon.setSingleShot(true);
    soon.setInterval(moment);
    connect(&soon, &QTimer::timeout, &context, [this] { refreshRows(); });
    connect(&ticks, &QTimer::timeout, &context, [this] { refreshRows(); });
    const auto later = [this] {
        if (self.isVisible() && !soon.isActive()) {
            soon.start();
        }
    };
    const auto lookLater = [this] {
        if (self.isVisible()) {
            cleanup.look();
        }
    };
    connect(&supervisor, &Supervisor::sessionChanged, &context, later);
    connect(&supervisor, &Supervisor::sessionAdded, &context, lookLater);
    connect(&supervisor, &Supervisor::sessionRemoved, &context, lookLater);
    connect(&cleanup, &Cleanup::changed, &context, [this] { refreshRows(); });
    connect(&cleanup, &Cleanup::outdated, &context, [this] {
        word = tr("Nothing was done: there is something else to do by now. Look at the list, then clean up again.");
        refreshWords();
    });
    connect(&cleanup, &Cleanup::carriedOut, &context, [this](const ReconcileReport &report) { note(report); });
    connect(&actions, &SessionActions::processDone, &context, [this](const QString &id, qint64 pid, const QString &outcome) {
        model.note(keyOfProcess(id, pid), outcome);
        refreshRows();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, &context, [this] { refreshSelection(); });
    connect(table, &QWidget::customContextMenuRequested, &context, [this](const QPoint &at) {
        auto *menu = new QMenu(table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QPushButton *one : {end, keep, stopKeeping}) {
            QAction *action = menu->addAction(one->text());
            action->setEnabled(one->isEnabled());
            connect(action, &QAction::triggered, one, &QPushButton::click);
        }
        menu->addSeparator();
        connect(menu->addAction(tr("C&opy")), &QAction::triggered, &context, [this] { copySelected(); });
        menu->popup(table->viewport()->mapToGlobal(at));
    });
    connect(inOrder, &QCheckBox::toggled, &context, [this](bool on) {
        order.setFilterFixedString(on ? QString() : QStringLiteral("false"));
        refreshWords();
        refreshSelection();
    });
    connect(end, &QPushButton::clicked, &context, [this] { forSelected(&CleanupRow::mayEnd, &SessionActions::endLeftover); });
    connect(keep, &QPushButton::clicked, &context, [this] { forSelected(&CleanupRow::mayKeep, &SessionActions::keepProcess); });
    connect(stopKeeping, &QPushButton::clicked, &context, [this] { forSelected(&CleanupRow::mayStopKeeping, &SessionActions::stopKeeping); });
    connect(lookAgain, &QPushButton::clicked, &context, [this] {
        word.clear();
        cleanup.look();
    });
    connect(cleanUp, &QPushButton::clicked, &context, [this] { askToCleanUp(); });
}

} // namespace shellreeve
