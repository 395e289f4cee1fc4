// SPDX-License-Identifier: MIT
#include "ui/dialogs/progressdialog.h"

#include "ui/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

} // namespace

ProgressDialog::ProgressDialog(const QString &title, const QString &heading, QWidget *parent)
    : QDialog(parent), m_text(dialogparts::paragraph(QString(), this)), m_bar(new QProgressBar(this))
{
    setWindowTitle(title);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    m_text->setMinimumWidth(dialogparts::widthOf(this, dialogparts::glanceWidth));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *hide = buttons->addButton(tr("Hide"), QDialogButtonBox::RejectRole);
    hide->setToolTip(tr("It goes on all the same"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(dialogparts::heading(heading, this));
    column->addWidget(m_bar);
    column->addWidget(m_text);
    column->addStretch();
    column->addWidget(buttons);
    dialogparts::keepTextsWhole(*this);
}

void ProgressDialog::setProgress(int done, int count, const QString &text)
{
    m_bar->setRange(0, count > 1 ? count : 0);
    m_bar->setValue(done);
    m_text->setText(dialogparts::breakable(text));
    dialogparts::growToFit(*this);
}

} // namespace shellreeve
