// SPDX-License-Identifier: MIT
#include "ui/ports/portswindow.h"

#include "desktop/recentchoices.h"
#include "supervisor/ports.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/sessionactions.h"
#include "ui/ports/portsparts.h"
#include "ui/words/reason.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr QSize wantedSize{940, 520};
constexpr int smallestWidth = 520;
constexpr std::chrono::seconds betweenLooks(2);

QString memoryKey()
{
    return QStringLiteral("ports");
}

} // namespace

PortsWindow::PortsWindow(Supervisor &supervisor, SessionActions &actions, RecentChoices &recent, QWidget *parent)
    : QWidget(parent, Qt::Window), m_parts(std::make_unique<Parts>(*this, supervisor, actions, recent))
{
    setObjectName(QStringLiteral("portsWindow"));
    setWindowTitle(tr("Ports"));
    setMinimumWidth(std::max(smallestWidth, layout()->totalMinimumSize().width()));
    m_parts->restore();
    m_parts->refreshWords();
}

PortsWindow::~PortsWindow()
{
    if (isVisible()) {
        m_parts->save();
    }
}

void PortsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts->startOrStop();
}

void PortsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_parts->save();
    m_parts->startOrStop();
}

void PortsWindow::Parts::restore()
{
    dialogparts::placeWindow(self, recent.windowState(memoryKey()), wantedSize);
}

void PortsWindow::Parts::save()
{
    recent.setWindowState(memoryKey(), self.saveGeometry());
}

void PortsWindow::Parts::startOrStop()
{
    if (self.isVisible()) {
        look();
        ticks.start(betweenLooks);
    } else {
        ticks.stop();
    }
}

void PortsWindow::Parts::look()
{
    if (std::exchange(isLooking, true)) {
        return;
    }
    supervisor.ports().list([this, window = QPointer<PortsWindow>(&self)](const PortList &list) {
        if (window) {
            take(list);
        }
    });
}

void PortsWindow::Parts::take(const PortList &list)
{
    isLooking = false;
    hasLooked = true;
    problem = list.problem;
    model.setLines(words::portLines(list.rows), QDateTime::currentDateTimeUtc());
    refreshWords();
}

void PortsWindow::Parts::refreshWords()
{
    const int wanted = order.wantedPort();
    QString text = wanted > 0 && hasLooked ? portAnswer(wanted, model.lines()) : QString();
    if (!problem.isEmpty()) {
        text = tr("Not everything could be looked at. %1").arg(words::reason(problem));
    }
    told->setText(dialogparts::breakable(text));
    told->setVisible(!text.isEmpty());
    const bool isEmpty = order.rowCount() == 0;
    const bool isFiltered = !filter->text().trimmed().isEmpty();
    emptyTitle->setText(!hasLooked ? tr("Looking…") : isFiltered ? tr("Nothing like that listens") : tr("No session listens on a port"));
    emptyText->setText(hasLooked && !isFiltered && !others->isChecked() ? tr("What a session or something that it left behind listens on is shown here.\n"
                                                                             "Type a port to see who has it.")
                                                                        : QString());
    pages->setCurrentWidget(isEmpty ? empty : static_cast<QWidget *>(table));
    if (!isEmpty && !table->currentIndex().isValid()) {
        table->setCurrentIndex(order.index(0, 0)); // for the keyboard to begin with
    }
    const std::optional<words::PortLine> line = isEmpty ? std::nullopt : current();
    openIt->setEnabled(line.has_value());
    copyIt->setEnabled(line.has_value());
    endIt->setEnabled(line && line->mayBeEnded());
}

std::optional<words::PortLine> PortsWindow::Parts::current() const
{
    const QModelIndex at = order.mapToSource(table->currentIndex());
    return at.isValid() ? std::optional(model.lines().at(at.row())) : std::nullopt;
}

void PortsWindow::Parts::act(PortDeed deed)
{
    if (const std::optional<words::PortLine> line = current()) {
        actions.actOnPort(deed, *line);
    }
}

} // namespace shellreeve
