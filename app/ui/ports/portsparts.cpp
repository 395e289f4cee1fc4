// SPDX-License-Identifier: MIT
#include "ui/ports/portsparts.h"

#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/portmenu.h"
#include "ui/dialogs/sessionactions.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

QPushButton *button(const QString &text, const QString &hint, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setToolTip(dialogparts::toolTip(hint));
    made->setAccessibleDescription(hint);
    return made;
}

} // namespace

PortsWindow::Parts::Parts(PortsWindow &window, Supervisor &owner, SessionActions &ways, RecentChoices &choices)
    : self(window), supervisor(owner), actions(ways), recent(choices), filter(new QLineEdit(&window)),
      others(new QCheckBox(tr("&Show other programs, too"), &window)), told(dialogparts::paragraph(QString(), &window)), table(new QTreeView(&window)),
      empty(new QWidget(&window)), emptyTitle(dialogparts::heading(QString(), empty)), emptyText(dialogparts::paragraph(QString(), empty)),
      pages(new QStackedWidget(&window)), openIt(button(tr("&Open in browser"), tr("Show the page that is served there (Enter)"), &window)),
      copyIt(button(tr("&Copy address"), tr("Address and port, to be pasted elsewhere (Ctrl+C)"), &window)),
      endIt(button(tr("&End what holds it…"), tr("End the process and everything below it, after asking (Delete)"), &window))
{
    makeTable();
    layOut();
    makeKeys();
    connectAll();
}

void PortsWindow::Parts::makeTable()
{
    order.setSourceModel(&model);
    table->setModel(&order);
    table->setAccessibleName(tr("Ports"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setAlternatingRowColors(true);
    table->setSortingEnabled(true);
    table->sortByColumn(PortModel::Port, Qt::AscendingOrder);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = table->header();
    const auto width = [this](int characters) { return dialogparts::widthOf(&self, characters); };
    header->resizeSection(PortModel::Port, width(9));
    header->resizeSection(PortModel::Address, width(22));
    header->resizeSection(PortModel::Session, width(20));
    header->resizeSection(PortModel::Program, width(20));
    header->resizeSection(PortModel::Pid, width(11));
    header->resizeSection(PortModel::Since, width(16));
    dialogparts::fitTitles(*header);
}

void PortsWindow::Parts::layOut()
{
    filter->setPlaceholderText(tr("Find a port, a session or a program"));
    filter->setAccessibleName(tr("Find"));
    filter->setClearButtonEnabled(true);
    filter->setMinimumWidth(dialogparts::widthFor(filter, {filter->placeholderText()}, 60));
    emptyTitle->setAlignment(Qt::AlignCenter);
    emptyText->setAlignment(Qt::AlignCenter);
    auto *texts = new QVBoxLayout(empty);
    texts->addStretch(2);
    texts->addWidget(emptyTitle);
    texts->addWidget(emptyText);
    texts->addStretch(3);
    pages->addWidget(table);
    pages->addWidget(empty);
    auto *top = new QHBoxLayout;
    top->addWidget(filter, 1);
    top->addWidget(others);
    auto *bottom = new QHBoxLayout;
    for (QPushButton *one : {openIt, copyIt, endIt}) {
        bottom->addWidget(one);
    }
    bottom->addStretch(1);
    auto *column = new QVBoxLayout(&self);
    const int margin = self.fontMetrics().height() * 2 / 3;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(top);
    column->addWidget(told);
    column->addWidget(pages, 1);
    column->addLayout(bottom);
    table->setMinimumHeight(self.fontMetrics().height() * 8);
    dialogparts::keepTextsWhole(self);
    QWidget::setTabOrder(filter, others);
    QWidget::setTabOrder(others, table);
    table->setFocus(Qt::OtherFocusReason);
}

void PortsWindow::Parts::makeKeys()
{
    const auto key = [this](QWidget *where, const QList<QKeySequence> &keys, Qt::ShortcutContext reach, const std::function<void()> &deed) {
        auto *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(reach);
        where->addAction(action);
        connect(action, &QAction::triggered, &context, deed);
    };
    key(table, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, Qt::WidgetShortcut, [this] { openIt->click(); });
    key(table, QKeySequence::keyBindings(QKeySequence::Copy), Qt::WidgetShortcut, [this] { copyIt->click(); });
    key(table, {QKeySequence::Delete}, Qt::WidgetShortcut, [this] { endIt->click(); });
    key(&self, QKeySequence::keyBindings(QKeySequence::Find), Qt::WindowShortcut, [this] { filter->setFocus(Qt::ShortcutFocusReason); });
    key(&self, {QKeySequence(Qt::Key_F5)}, Qt::WindowShortcut, [this] { look(); });
    key(&self, QKeySequence::keyBindings(QKeySequence::Close) << QKeySequence(Qt::Key_Escape), Qt::WindowShortcut, [this] { self.close(); });
}

void PortsWindow::Parts::connectAll()
{
    connect(&ticks, &QTimer::timeout, &context, [this] { look(); });
    connect(&actions, &SessionActions::portDone, &context, [this] {
        if (self.isVisible()) {
            look();
        }
    });
    connect(filter, &QLineEdit::textChanged, &context, [this](const QString &text) {
        order.setTyped(text);
        refreshWords();
    });
    connect(others, &QCheckBox::toggled, &context, [this](bool on) {
        order.setOthersShown(on);
        refreshWords();
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, &context, [this] { refreshWords(); });
    connect(table, &QTreeView::doubleClicked, &context, [this] { openIt->click(); });
    connect(openIt, &QPushButton::clicked, &context, [this] { act(PortDeed::Open); });
    connect(copyIt, &QPushButton::clicked, &context, [this] { act(PortDeed::Copy); });
    connect(endIt, &QPushButton::clicked, &context, [this] { act(PortDeed::End); });
    connect(table, &QWidget::customContextMenuRequested, &context, [this](const QPoint &at) {
        if (const std::optional<words::PortLine> line = current()) {
            popUpPortMenu({*line}, table->viewport()->mapToGlobal(at), actions, *table);
        }
    });
}

} // namespace shellreeve
