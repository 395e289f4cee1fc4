// SPDX-License-Identifier: MIT
#include "ui/dialogs/consentdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/words/sessionwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr int charactersWide = 62;
constexpr int mostRows = 8;
constexpr int longestSubject = 28;

} // namespace

ConsentDialog::ConsentDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_heading(dialogparts::heading(QString(), this)), m_text(dialogparts::paragraph(QString(), this)),
      m_warning(dialogparts::paragraph(QString(), this)), m_rows(dialogparts::rowList(this)), m_choices(new QVBoxLayout),
      m_action(new QPushButton(this)), m_safe(new QPushButton(this))
{
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, dialogparts::troubleColor(palette));
    m_warning->setPalette(palette);
    m_rows->setAccessibleName(tr("What it is about"));
    m_action->setAutoDefault(false);
    m_safe->setDefault(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(words->spacing() + fontMetrics().height() / 3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_text, m_rows, m_warning}) {
        words->addWidget(part);
    }
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
    grid->addWidget(dialogparts::icon(QStyle::SP_MessageBoxWarning, this), 0, 0, Qt::AlignTop);
    grid->addLayout(words, 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_text->setMinimumWidth(dialogparts::widthOf(this, charactersWide));
    update(question);
    m_safe->setFocus();
}

void ConsentDialog::update(const Question &question)
{
    if (question == m_shown) {
        return;
    }
    setWindowTitle(question.title);
    setAccessibleDescription(question.text);
    m_heading->setText(dialogparts::breakable(question.heading));
    m_text->setText(dialogparts::breakable(question.text));
    m_warning->setText(dialogparts::breakable(question.warning));
    m_warning->setVisible(!question.warning.isEmpty());
    m_action->setText(dialogparts::buttonText(question.action));
    m_safe->setText(question.safe.isEmpty() ? tr("Cancel") : dialogparts::buttonText(question.safe));
    if (question.rows != m_shown.rows || question.rows.isEmpty()) {
        fillRows(question.rows);
    }
    m_shown = question;
}

void ConsentDialog::fillRows(const QList<Row> &rows)
{
    m_rows->clear();
    for (const Row &row : rows) {
        auto *item = new QTreeWidgetItem(m_rows, {words::shortened(row.subject, longestSubject), row.text});
        item->setToolTip(0, dialogparts::toolTip(row.subject));
        item->setToolTip(1, dialogparts::toolTip(row.text));
    }
    m_rows->resizeColumnToContents(0);
    dialogparts::fitHeight(m_rows, mostRows);
    m_rows->setVisible(!rows.isEmpty());
}

QCheckBox *ConsentDialog::addChoice(const QString &text, const QString &hint)
{
    auto *choice = new QCheckBox(text, this);
    choice->setToolTip(hint);
    choice->setAccessibleDescription(hint);
    m_choices->addWidget(choice);
    return choice;
}

} // namespace shellreeve
