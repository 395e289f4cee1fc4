// SPDX-License-Identifier: MIT
#include "ui/settings/lineframe.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/fieldhint.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr int charactersOfField = 46;

} // namespace

LineFrame::LineFrame(const QString &label, const QString &help, Shape shape, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_label(dialogparts::paragraph(label, this)), m_help(dialogparts::quiet(help, this)),
      m_footer(dialogparts::quiet(QString(), this)), m_restore(new QPushButton(tr("Restore default"), this)), m_place(new QWidget(this)),
      m_placeLayout(new QHBoxLayout(m_place))
{
    m_placeLayout->setContentsMargins(0, 0, 0, 0);
    m_help->setVisible(!help.isEmpty());
    m_restore->setAutoDefault(false);
    m_restore->setAccessibleName(tr("Restore default: %1").arg(label));
    QFont smaller = m_restore->font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    m_restore->setFont(smaller);
    QSizePolicy holds = m_restore->sizePolicy();
    holds.setRetainSizeWhenHidden(true); // nothing jumps when it comes
    m_restore->setSizePolicy(holds);
    m_restore->hide();
    connect(m_restore, &QPushButton::clicked, this, &LineFrame::restoreWanted);
}

QString LineFrame::label() const
{
    return m_label->text();
}

QString LineFrame::help() const
{
    return m_help->text();
}

void LineFrame::setField(QWidget *field, QWidget *buddy)
{
    m_buddy = buddy;
    m_hint = new FieldHint(buddy, this);
    m_label->setBuddy(buddy);
    buddy->setAccessibleName(label());
    m_placeLayout->addWidget(field, 1);
    const int gap = fontMetrics().height();

    auto *words = new QVBoxLayout;
    words->setSpacing(gap / 5);
    words->addWidget(m_label);
    words->addWidget(m_help);
    auto *below = new QHBoxLayout;
    below->addWidget(m_footer, 1);
    below->addWidget(m_restore, 0, Qt::AlignTop);
    words->addLayout(below);
    words->addStretch(1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, gap / 2, 0, gap / 4);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap / 4);
    auto *side = new QVBoxLayout;
    side->setSpacing(gap / 5);
    side->addWidget(m_place);
    side->addWidget(m_hint);
    side->addStretch(1);
    grid->addLayout(words, 0, 0);
    if (m_shape == Shape::Beside) {
        grid->addLayout(side, 0, 1);
        m_place->setFixedWidth(dialogparts::widthOf(this, charactersOfField));
        m_hint->setFixedWidth(dialogparts::widthOf(this, charactersOfField));
        grid->setColumnStretch(0, 1);
    } else {
        grid->addLayout(side, 1, 0);
    }
    clearHint();
}

void LineFrame::setFooter(const QString &text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

void LineFrame::showRestore(bool isPossible)
{
    if (!isPossible && m_restore->hasFocus() && m_buddy) {
        m_buddy->setFocus(Qt::OtherFocusReason);
    }
    m_restore->setVisible(isPossible);
}

void LineFrame::setProblem(const QString &text)
{
    m_hint->setProblem(text);
    m_hint->show();
    describe(text);
}

void LineFrame::setNote(const QString &text)
{
    m_hint->setNote(text);
    m_hint->show();
    describe(text);
}

void LineFrame::clearHint()
{
    m_hint->clear();
    m_hint->hide();
    describe({});
}

// A screen reader hears with the field what stands around it.
void LineFrame::describe(const QString &more)
{
    QStringList texts{more, help(), m_footer->text()};
    texts.removeAll(QString());
    m_buddy->setAccessibleDescription(texts.join(QLatin1Char(' ')).remove(QChar(0x200b)));
}

void LineFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintQuiet();
    }
}

void LineFrame::paintQuiet()
{
    for (QLabel *label : {m_help, m_footer}) {
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, dialogparts::quietColor(palette()));
        label->setPalette(ink);
    }
}

} // namespace shellreeve
