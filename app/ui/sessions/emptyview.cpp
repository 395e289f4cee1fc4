// SPDX-License-Identifier: MIT
#include "ui/sessions/emptyview.h"

#include "ui/words/plainline.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr int longestFilter = 60;
constexpr int widthOfText = 84; // average characters
constexpr int widest = 520;

} // namespace

EmptyView::EmptyView(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this)),
      m_example(new QLabel(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_example->setText(QStringLiteral("reeve new --attach -- npm run dev"));
    m_example->setAccessibleName(tr("An example for a terminal"));
    m_example->setLayoutDirection(Qt::LeftToRight);
    // Labels that wrap get their height from their width only where nothing aligns them: the middle is a widget.
    auto *middle = new QWidget(this);
    middle->setFixedWidth(std::min(fontMetrics().averageCharWidth() * widthOfText, widest));
    auto *around = new QHBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addStretch(1);
    around->addWidget(middle);
    around->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(12);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_example, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_reason == Reason::NothingFits) {
            Q_EMIT clearFilterWanted();
        } else {
            Q_EMIT newSessionWanted();
        }
    });
    setFocusProxy(m_button);
    setReason(Reason::Looking);
}

void EmptyView::setReason(Reason reason, const QString &filter)
{
    m_reason = reason;
    switch (reason) {
    case Reason::Looking:
        m_title->setText(tr("Looking for sessions…"));
        m_text->setText(tr("Sessions that outlived the last run are found and shown again."));
        break;
    case Reason::NoSessions:
        m_title->setText(tr("No sessions yet"));
        m_text->setText(tr("A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its "
                           "window is closed, when this program quits and when it crashes. When you end it, everything it "
                           "started ends with it.\n\nStart one here, or in a terminal:"));
        m_button->setText(tr("New session…"));
        break;
    case Reason::NothingFits:
        m_title->setText(tr("No session fits “%1”").arg(words::isolated(words::shortened(filter, longestFilter))));
        m_text->setText(tr("The filter looks at names, commands, folders and states. Every word of it must fit."));
        m_button->setText(tr("Clear the filter"));
        break;
    }
    m_button->setVisible(reason != Reason::Looking);
    m_example->setVisible(reason == Reason::NoSessions);
    QLayout *column = m_text->parentWidget()->layout();
    column->activate();
    setMinimumHeight(column->totalMinimumHeightForWidth(m_text->parentWidget()->minimumWidth())); // what wraps does not tell by itself
}

} // namespace shellreeve
