// SPDX-License-Identifier: MIT
#include "ui/sessions/sessiondetails.h"

#include "ui/sessions/factsview.h"
#include "ui/sessions/plainhint.h"
#include "ui/sessions/processtreeview.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr int longestName = 60;
constexpr int longestLine = 2'000; // characters
constexpr qsizetype mostLines = 200;
constexpr int factsShare = 34;
constexpr int treeShare = 27;
constexpr int outputShare = 39;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

/// One line that ends with an ellipsis where there is no room; all of it is in the tooltip, and told to a screen reader.
class NameLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        const QRect room = contentsRect();
        style()->drawItemText(&painter, room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
    }
};

/// One line of a program's output, as it can stand among others: no direction of its own leaks into them.
QString outputLine(const QString &line)
{
    return words::oneLine(line.left(longestLine));
}

} // namespace

SessionDetails::SessionDetails(const QString &sessionsDir, Processes processes, QWidget *parent)
    : QWidget(parent), m_processes(std::move(processes)), m_tail(sessionsDir), m_pages(new QStackedWidget(this)),
      m_hint(plainLabel(m_pages)), m_name(new NameLabel(this)), m_state(plainLabel(this)), m_facts(new FactsView(this)),
      m_tree(new ProcessTreeView(this)), m_output(new QPlainTextEdit(this))
{
    m_tail.setMostLines(mostLines);
    connect(&m_tail, &OutputTail::changed, this, &SessionDetails::showOutput);
    connect(m_tree, &ProcessTreeView::endWanted, this, [this](qint64 pid) { Q_EMIT endProcessWanted(m_id, pid); });
    connect(m_tree, &ProcessTreeView::keepWanted, this, [this](qint64 pid) { Q_EMIT keepProcessWanted(m_id, pid); });
    connect(m_facts, &FactsView::portsWanted, this, [this](const QPoint &at) { Q_EMIT portsWanted(m_id, at); });

    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(1);
    QFont strong = m_name->font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_name->setFont(strong);
    m_state->setWordWrap(true);

    m_output->setReadOnly(true);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setUndoRedoEnabled(false);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_output->setAccessibleName(tr("Last lines of output"));
    m_output->setTabChangesFocus(true);
    m_output->setLayoutDirection(Qt::LeftToRight);
    m_output->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *facts = new QWidget(this);
    auto *factsColumn = new QVBoxLayout(facts);
    factsColumn->setContentsMargins(0, 0, 0, 0);
    factsColumn->setSpacing(3);
    factsColumn->addWidget(m_name);
    factsColumn->addWidget(m_state);
    factsColumn->addSpacing(4);
    factsColumn->addWidget(m_facts, 1);

    auto *columns = new QSplitter(Qt::Horizontal, m_pages);
    columns->setChildrenCollapsible(false);
    columns->addWidget(facts);
    columns->addWidget(makeColumn(tr("Processes"), m_tree));
    columns->addWidget(makeColumn(tr("Last output"), m_output));
    columns->setStretchFactor(0, factsShare);
    columns->setStretchFactor(1, treeShare);
    columns->setStretchFactor(2, outputShare);
    columns->setSizes({factsShare * 10, treeShare * 10, outputShare * 10});
    columns->setHandleWidth(12);

    m_pages->addWidget(m_hint);
    m_pages->addWidget(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_pages);
    show({});
}

SessionDetails::~SessionDetails() = default;

QWidget *SessionDetails::makeColumn(const QString &title, QWidget *content)
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *heading = plainLabel(column);
    heading->setText(title);
    heading->setBuddy(content);
    heading->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    content->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    return column;
}

void SessionDetails::show(const QList<SessionSnapshot> &sessions)
{
    if (sessions.size() == 1) {
        showOne(sessions.first());
        return;
    }
    m_id.clear();
    m_tail.clear();
    if (sessions.isEmpty()) {
        m_hint->setText(tr("Select a session to see its processes and its last output."));
    } else {
        showSum(sessions);
    }
    m_pages->setCurrentIndex(0);
}

void SessionDetails::showOne(const SessionSnapshot &session)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isAnother = session.id != m_id;
    m_id = session.id;
    // Looking at it has answered what it wanted, but not told yet what that was.
    if (isAnother || session.attention.kind != Attention::Kind::None) {
        m_attention = session.attention;
    }
    SessionSnapshot shown = session;
    shown.attention = m_attention;
    m_name->setText(words::shortened(words::oneLine(session.name), longestName));
    m_name->setToolTip(plainHint(words::shortened(words::oneLine(session.name), 300)));
    m_state->setText(headlineOf(session, now));
    m_facts->setFacts(factsOf(shown, now));
    m_tail.show(session);
    if (isAnother) {
        m_facts->verticalScrollBar()->setValue(0);
        refreshProcesses();
        showOutput();
    }
    m_pages->setCurrentIndex(1);
}

void SessionDetails::showSum(const QList<SessionSnapshot> &sessions)
{
    qint64 processes = 0;
    qint64 memory = 0;
    double cpu = 0;
    for (const SessionSnapshot &session : sessions) {
        processes += session.processCount.value_or(0);
        memory += session.memoryBytes.value_or(0);
        cpu += session.cpuPercent.value_or(0);
    }
    const auto living = std::count_if(sessions.cbegin(), sessions.cend(), &words::isLiving);
    QStringList lines{tr("%n sessions are selected", nullptr, static_cast<int>(sessions.size()))};
    if (living > 0) {
        lines.append(tr("Processes: %1, CPU: %2, memory: %3")
                         .arg(QString::number(processes), words::cpuText(cpu), words::memoryText(memory)));
    }
    m_hint->setText(lines.join(QLatin1Char('\n')));
}

void SessionDetails::refreshProcesses()
{
    if (!m_id.isEmpty()) {
        m_tree->setProcesses(m_processes(m_id));
    }
}

void SessionDetails::clear()
{
    show({});
}

void SessionDetails::focusOutput()
{
    m_output->setFocus(Qt::OtherFocusReason);
}

void SessionDetails::showOutput()
{
    const bool isOurs = m_tail.sessionId() == m_id;
    QStringList lines;
    if (isOurs) {
        const QStringList &all = m_tail.lines();
        lines.reserve(all.size());
        std::transform(all.cbegin(), all.cend(), std::back_inserter(lines), &outputLine);
    }
    QString placeholder = tr("Nothing was written yet.");
    if (!isOurs || m_tail.isLoading()) {
        placeholder = tr("Reading…");
    } else if (m_tail.problem()) {
        placeholder = m_tail.problem()->code == ErrorCode::NotFound ? tr("Its last screen was not kept.")
                                                                    : tr("Its output cannot be read: %1")
                                                                          .arg(words::oneLine(words::reason(m_tail.problem()->message())));
    }
    m_output->setPlaceholderText(placeholder);
    m_output->setToolTip(isOurs && m_tail.problem() ? plainHint(placeholder) : QString()); // which may be longer than there is room
    const QString text = lines.join(QLatin1Char('\n'));
    if (text == m_output->toPlainText()) {
        return;
    }
    QScrollBar *bar = m_output->verticalScrollBar();
    const int place = bar->value();
    const bool follows = place >= bar->maximum();
    m_output->setPlainText(text);
    bar->setValue(follows ? bar->maximum() : place);
}

} // namespace shellreeve
