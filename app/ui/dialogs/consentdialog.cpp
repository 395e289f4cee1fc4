// SPDX-License-Identifier: MIT
#include "ui/dialogs/consentdialog.h"

#include "ui/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

} // namespace

ConsentDialog::ConsentDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_heading(dialogparts::heading(QString(), this)), m_text(dialogparts::paragraph(QString(), this)),
      m_note(dialogparts::paragraph(QString(), this)), m_rows(dialogparts::rowList(this)), m_choices(new QVBoxLayout),
      m_action(new QPushButton(this)), m_safe(new QPushButton(this))
{
    m_rows->setAccessibleName(tr("What it is about"));
    m_action->setAutoDefault(false);
    m_safe->setText(tr("Cancel"));

    auto *words = new QVBoxLayout;
    words->setSpacing(fontMetrics().height() * 2 / 3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_text, m_rows, m_note}) {
        words->addWidget(part);
    }
    m_choices->setSpacing(fontMetrics().height() / 4);
    words->addLayout(m_choices);
    words->addStretch();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_action, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_safe, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    const int margin = fontMetrics().height();
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(margin);
    if (!question.isHarmless) {
        grid->addWidget(dialogparts::warningSign(this), 0, 0, Qt::AlignTop);
    }
    grid->addLayout(words, 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_text->setMinimumWidth(dialogparts::widthOf(this, dialogparts::readingWidth));
    update(question);
    dialogparts::keepTextsWhole(*this);
    QPushButton *first = question.isHarmless ? m_action : m_safe;
    first->setDefault(true);
    first->setFocus();
}

void ConsentDialog::update(const Question &question)
{
    if (question == m_shown) {
        return;
    }
    setWindowTitle(question.title);
    setAccessibleDescription(question.text + QLatin1Char('\n') + question.note);
    m_heading->setText(dialogparts::breakable(question.heading));
    m_text->setText(dialogparts::breakable(question.text));
    m_note->setText(dialogparts::breakable(question.note));
    m_note->setVisible(!question.note.isEmpty());
    // A key of its own where the text begins with one.
    const QChar first = question.action.isEmpty() ? QChar() : question.action.front();
    const bool isKey = first.isLetter() && first.unicode() < 0x80;
    m_action->setText((isKey ? QStringLiteral("&") : QString()) + dialogparts::buttonText(question.action));
    if (question.rows != m_shown.rows || question.rows.isEmpty()) {
        dialogparts::fillRowList(m_rows, question.rows);
    }
    m_shown = question;
    dialogparts::growToFit(*this);
}

QCheckBox *ConsentDialog::addChoice(const QString &text, const QString &hint)
{
    auto *choice = new QCheckBox(text, this);
    choice->setToolTip(dialogparts::toolTip(hint));
    choice->setAccessibleDescription(hint);
    m_choices->addWidget(choice);
    dialogparts::growToFit(*this);
    return choice;
}

} // namespace shellreeve
