// SPDX-License-Identifier: MIT
#include "ui/leftovers/leftoverswindow.h"

#include "desktop/recentchoices.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/sessionactions.h"
#include "ui/leftovers/cleanuptext.h"
#include "ui/leftovers/leftoversparts.h"
#include "ui/words/joining.h"
#include "ui/words/sessionwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr QSize wantedSize{1040, 620};
constexpr QSize smallestSize{560, 380};

QString memoryKey()
{
    return QStringLiteral("leftovers");
}

} // namespace

LeftoversWindow::LeftoversWindow(Supervisor &supervisor, SessionActions &actions, RecentChoices &recent, QWidget *parent)
    : QWidget(parent, Qt::Window), m_parts(std::make_unique<Parts>(*this, supervisor, actions, recent))
{
    setObjectName(QStringLiteral("leftoversWindow"));
    setWindowTitle(tr("Leftovers and orphans"));
    setMinimumSize(smallestSize);
    m_parts->restore();
    m_parts->refreshRows();
}

LeftoversWindow::~LeftoversWindow()
{
    if (isVisible()) {
        m_parts->save();
    }
}

void LeftoversWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->startOrStop();
}

void LeftoversWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->save();
    m_parts->desk.closeAll();
    m_parts->startOrStop();
}

void LeftoversWindow::Parts::restore()
{
    dialogparts::placeWindow(self, recent.windowState(memoryKey()), wantedSize);
}

void LeftoversWindow::Parts::save()
{
    recent.setWindowState(memoryKey(), self.saveGeometry());
}

void LeftoversWindow::Parts::startOrStop()
{
    if (self.isVisible()) {
        word.clear();
        refreshRows();
        cleanup.look();
    } else {
        soon.stop();
        ticks.stop();
    }
}

void LeftoversWindow::Parts::refreshRows()
{
    const QList<SessionSnapshot> sessions = supervisor.snapshots();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<CleanupRow> found = cleanupRows(sessions, supervisor.keptProcesses(), cleanup.plan(), now);
    addUses(found, supervisor.usesOf(processesOf(found)));
    model.setRows(found, now);
    const QList<CleanupRow> &rows = model.rows();
    const bool counts = std::any_of(rows.cbegin(), rows.cend(), [](const CleanupRow &row) {
        return row.kind == CleanupRow::Kind::Leftover && !row.isOver;
    });
    if (self.isVisible()) {
        ticks.start(counts ? std::chrono::seconds(1) : std::chrono::seconds(30));
    }
    refreshWords();
    refreshSelection();
}

void LeftoversWindow::Parts::refreshWords()
{
    const auto state = cleanup.state();
    const QList<CleanupRow> &rows = model.rows();
    QString text = cleanuptext::summary(rows);
    if (state == Cleanup::State::Running) {
        text = tr("Cleaning up…");
    } else if (!cleanup.plan()) {
        text = tr("Looking…");
    } else if (!word.isEmpty()) {
        text = words::asParagraph({word, text});
    }
    const bool isTrouble = cleanup.problem().has_value();
    if (isTrouble) {
        text = tr("Not everything could be looked at. %1").arg(dialogparts::sentences(*cleanup.problem()));
    }
    QPalette colours = self.palette();
    if (isTrouble) {
        colours.setColor(QPalette::WindowText, dialogparts::troubleColor(colours));
    }
    told->setPalette(colours);
    told->setText(dialogparts::breakable(text));
    busy->setVisible(state != Cleanup::State::Idle);

    const bool isEmpty = order.rowCount() == 0;
    emptyTitle->setText(cleanup.plan() ? tr("Nothing is left behind") : tr("Looking…"));
    emptyText->setVisible(cleanup.plan().has_value());
    QWidget *page = isEmpty ? empty : static_cast<QWidget *>(table);
    const bool turns = pages->currentWidget() != page;
    pages->setCurrentWidget(page);
    if (!isEmpty && (turns || !table->currentIndex().isValid())) {
        table->setCurrentIndex(order.index(0, 0)); // something to read, and for the keyboard to begin with
    }
    if (turns || !self.focusWidget()) {
        (isEmpty ? static_cast<QWidget *>(inOrder) : table)->setFocus(Qt::OtherFocusReason);
    }
    details->setVisible(!isEmpty);
    lookAgain->setEnabled(state == Cleanup::State::Idle);
    cleanUp->setEnabled(state == Cleanup::State::Idle
                        && std::any_of(rows.cbegin(), rows.cend(), [](const CleanupRow &row) { return row.isCleanedUp; }));
}

QList<CleanupRow> LeftoversWindow::Parts::selection() const
{
    QList<CleanupRow> rows;
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (const CleanupRow *row = model.row(index.data(CleanupModel::KeyRole).toString())) {
            rows.append(*row);
        }
    }
    return rows;
}

void LeftoversWindow::Parts::refreshSelection()
{
    const QList<CleanupRow> rows = selection();
    const auto any = [&rows](bool CleanupRow::*may) {
        return std::any_of(rows.cbegin(), rows.cend(), [may](const CleanupRow &row) { return row.*may; });
    };
    end->setEnabled(any(&CleanupRow::mayEnd));
    keep->setEnabled(any(&CleanupRow::mayKeep));
    stopKeeping->setEnabled(any(&CleanupRow::mayStopKeeping));
    QString text;
    if (rows.isEmpty()) {
        text = tr("Select a line to see why it is there and what happens to it.");
    } else if (rows.size() > 1) {
        text = tr("%n lines are selected.", nullptr, static_cast<int>(rows.size()));
    } else {
        text = cleanuptext::details(rows.first(), QDateTime::currentDateTimeUtc());
    }
    if (details->text() != dialogparts::breakable(text)) {
        details->setText(dialogparts::breakable(text));
    }
}

void LeftoversWindow::Parts::forSelected(bool CleanupRow::*may, void (SessionActions::*deed)(const QString &id, qint64 pid))
{
    const QList<CleanupRow> rows = selection();
    for (const CleanupRow &row : rows) {
        if (row.*may) {
            (actions.*deed)(row.sessionId, row.pid);
        }
    }
}

void LeftoversWindow::Parts::copySelected()
{
    const QList<CleanupRow> rows = selection();
    if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(cleanuptext::plainLines(rows, QDateTime::currentDateTimeUtc()));
    }
}

void LeftoversWindow::Parts::askToCleanUp()
{
    const QString subject = QStringLiteral("clean up");
    if (!cleanup.plan() || cleanup.state() != Cleanup::State::Idle || desk.raise(subject)) {
        return;
    }
    const int held = cleanup.plan()->held;
    const QList<CleanupRow> &rows = model.rows();
    const auto acted = std::count_if(rows.cbegin(), rows.cend(), [](const CleanupRow &row) { return row.isCleanedUp; });
    const auto ends = std::count_if(rows.cbegin(), rows.cend(), [](const CleanupRow &row) { return row.isCleanedUp && row.endsSession; });
    auto *dialog = new ConsentDialog(cleanuptext::question(rows, held), &self);
    const bool onlyEnds = held > 0 && ends == acted;
    QCheckBox *endsToo = held > 0 && !onlyEnds ? dialog->addChoice(tr("End these sessions too"), tr("Otherwise only the rest is cleaned up")) : nullptr;
    // What the question names, not what a later look has found.
    connect(dialog, &QDialog::accepted, &context, [this, agreed = deedsOf(*cleanup.plan()), onlyEnds, endsToo] {
        word.clear();
        cleanup.carryOut(agreed, onlyEnds || (endsToo && endsToo->isChecked()) ? Cleanup::Ends::Confirmed : Cleanup::Ends::Held);
    });
    desk.open(subject, dialog);
}

void LeftoversWindow::Parts::note(const ReconcileReport &report)
{
    int done = 0;
    for (const Finding &finding : report.findings) {
        if (!finding.outcome.isEmpty()) {
            model.note(keyOf(finding), words::oneLine(words::reason(finding.outcome)));
            ++done;
        }
    }
    word = done == 1 ? tr("1 thing was cleaned up.") : tr("%n things were cleaned up.", nullptr, done);
    if (report.held > 0) {
        word = words::asParagraph({word, report.held == 1 ? tr("The end of 1 session was held back.") : tr("The ends of %n sessions were held back.", nullptr, report.held)});
    }
}

} // namespace shellreeve
