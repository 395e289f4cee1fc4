// SPDX-License-Identifier: MIT
#include "ui/dialogs/reportdialog.h"

#include "ui/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr int mostCommandCharacters = 90;

QString wholeText(const ReportDialog::Report &report)
{
    QStringList lines{report.heading, report.text};
    for (const ConsentDialog::Row &row : report.rows) {
        lines.append(row.first + QStringLiteral(": ") + row.second);
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReportDialog::ReportDialog(const Report &report, QWidget *parent) : QDialog(parent), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(report.title);
    setAccessibleDescription(report.text);
    auto *words = new QVBoxLayout;
    words->setSpacing(fontMetrics().height() * 2 / 3);
    words->addWidget(dialogparts::heading(report.heading, this));
    QLabel *text = dialogparts::paragraph(report.text, this);
    text->setMinimumWidth(dialogparts::widthOf(this, dialogparts::readingWidth));
    words->addWidget(text);
    if (!report.rows.isEmpty()) {
        QTreeWidget *list = dialogparts::rowList(this);
        dialogparts::fillRowList(list, report.rows);
        list->setAccessibleName(tr("What it is about"));
        words->addWidget(list);
    }
    if (!report.command.isEmpty()) {
        auto *command = new QLineEdit(report.command, this);
        command->setReadOnly(true);
        command->setAccessibleName(tr("Command to run"));
        command->setCursorPosition(0);
        command->setMinimumWidth(dialogparts::widthFor(command, {report.command}, mostCommandCharacters));
        words->addWidget(command);
    }
    words->addStretch();

    QPushButton *close = m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    const bool hasCommand = !report.command.isEmpty();
    m_buttons->addButton(dialogparts::copyButton(hasCommand ? tr("Copy command") : tr("Copy text"),
                                                 hasCommand ? report.command : wholeText(report), this),
                         QDialogButtonBox::ActionRole);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    const int margin = fontMetrics().height();
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(margin);
    grid->addWidget(dialogparts::warningSign(this), 0, 0, Qt::AlignTop);
    grid->addLayout(words, 0, 1);
    grid->addWidget(m_buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    dialogparts::keepTextsWhole(*this);
    close->setDefault(true);
    close->setFocus();
}

QPushButton *ReportDialog::addAction(const QString &label)
{
    QPushButton *button = m_buttons->addButton(dialogparts::buttonText(label), QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

} // namespace shellreeve
