// SPDX-License-Identifier: MIT
#include "ui/dialogs/renamedialog.h"

#include "session/sessionname.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/fieldhint.h"
#include "ui/dialogs/newsessionform.h"
#include "ui/words/sessionwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shellreeve {

RenameDialog::RenameDialog(const QString &name, QStringList taken, QWidget *parent)
    : QDialog(parent), m_taken(std::move(taken)), m_before(name), m_name(new QLineEdit(name, this)), m_hint(new FieldHint(m_name, this))
{
    setWindowTitle(tr("Rename session"));
    auto *label = new QLabel(tr("New &name for %1:").arg(dialogparts::buttonText(words::isolated(name))), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("New name"));
    m_name->selectAll();
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);

    auto *buttons = new QDialogButtonBox(this);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::check);

    auto *column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(buttons);
    m_rename->setDefault(true);
    dialogparts::keepTextsWhole(*this);
    check();
}

QString RenameDialog::name() const
{
    return m_name->text().trimmed();
}

void RenameDialog::check()
{
    const Result<QString> wanted = freeSessionName(m_name->text(), m_taken);
    if (!wanted && !name().isEmpty()) {
        m_hint->setProblem(nameProblem(m_name->text(), m_taken));
    } else {
        m_hint->clear();
    }
    m_rename->setEnabled(wanted.ok() && *wanted != m_before);
    dialogparts::growToFit(*this);
}

} // namespace shellreeve
