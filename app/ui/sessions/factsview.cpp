// SPDX-License-Identifier: MIT
#include "ui/sessions/factsview.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

namespace shellreeve {

namespace {

constexpr int leastCharacters = 18; // the longest piece that breakable() leaves, for one

/// A word without blanks (a path, a command) may break anywhere, so that it never widens the pane.
QString breakable(const QString &text)
{
    constexpr int longestWord = 24;
    QString result;
    int word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        result += c;
        word = c.isSpace() ? 0 : word + 1;
        const bool mayBreak = c == QLatin1Char('/') || c == QLatin1Char('-') || word >= longestWord;
        if (word > 4 && mayBreak && !c.isHighSurrogate() && i + 1 < text.size() && !text.at(i + 1).isLowSurrogate()
            && !text.at(i + 1).isMark()) {
            result += QChar(0x200b);
            word = 0;
        }
    }
    return result;
}

} // namespace

FactsView::FactsView(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void FactsView::setFacts(const QList<SessionFact> &facts)
{
    while (m_lines.size() < facts.size()) {
        addLine();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const SessionFact fact = i < facts.size() ? facts.at(i) : SessionFact();
        if (i >= m_facts.size() || m_facts.at(i) != fact) {
            setLine(m_lines.at(i), fact);
        }
    }
    m_facts = facts;
    updateGeometry();
}

// A scroll area does not ask what is in it.
QSize FactsView::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

void FactsView::addLine()
{
    const Line line{new QLabel(widget()), new QLabel(widget()), new QToolButton(widget())};
    const int row = static_cast<int>(m_lines.size());
    line.label->setForegroundRole(QPalette::PlaceholderText);
    line.label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    line.text->setTextFormat(Qt::PlainText);
    line.text->setWordWrap(true);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    line.text->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
    line.label->setMinimumHeight(fontMetrics().height() + 2);
    line.button->setAutoRaise(true);
    line.button->setFocusPolicy(Qt::TabFocus);
    line.button->setMaximumHeight(fontMetrics().height() + 2); // no taller than the line it stands on
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.text, row, 1, Qt::AlignTop);
    m_grid->addWidget(line.button, row, 2, Qt::AlignTop | Qt::AlignTrailing);
    connect(line.button, &QToolButton::clicked, this, [this, row, button = line.button] {
        const SessionFact fact = m_facts.value(row);
        if (fact.isPorts) {
            Q_EMIT portsWanted(button->mapToGlobal(QPoint(0, button->height())));
        } else if (!fact.copyText.isEmpty()) {
            QGuiApplication::clipboard()->setText(fact.copyText);
        }
    });
    m_lines.append(line);
}

void FactsView::setLine(const Line &line, const SessionFact &fact)
{
    const bool isShown = !fact.text.isEmpty();
    line.label->setText(fact.label);
    // What is selectable takes its side from its letters: Latin text in a right-to-left window would go astray.
    line.text->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    line.text->setText(breakable(fact.text));
    line.text->setAccessibleName(fact.label);
    line.text->setAccessibleDescription(fact.text);
    line.label->setVisible(isShown);
    line.text->setVisible(isShown);
    line.button->setText(fact.isPorts ? tr("Open or end…") : tr("Copy"));
    line.button->setVisible(isShown && (fact.isPorts || !fact.copyText.isEmpty()));
    line.button->setAccessibleName(fact.isPorts ? tr("Open or end: %1").arg(fact.label) : tr("Copy: %1").arg(fact.label));
}

} // namespace shellreeve
