// SPDX-License-Identifier: MIT
#include "ui/dialogs/reportdialog.h"

#include "ui/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr int charactersWide = 62;
constexpr int mostRows = 8;

QString wholeText(const ReportDialog::Report &report)
{
    QStringList lines{report.heading, report.text};
    for (const ConsentDialog::Row &row : report.rows) {
        lines.append(row.subject + QStringLiteral(": ") + row.text);
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QTreeWidget *listOf(const QList<ConsentDialog::Row> &rows, QWidget *parent)
{
    QTreeWidget *list = dialogparts::rowList(parent);
    for (const ConsentDialog::Row &row : rows) {
        auto *item = new QTreeWidgetItem(list, {row.subject, row.text});
        item->setToolTip(0, dialogparts::toolTip(row.subject));
        item->setToolTip(1, dialogparts::toolTip(row.text));
    }
    list->resizeColumnToContents(0);
    dialogparts::fitHeight(list, mostRows);
    return list;
}

} // namespace

ReportDialog::ReportDialog(const Report &report, QWidget *parent) : QDialog(parent), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(report.title);
    setAccessibleDescription(report.text);
    auto *words = new QVBoxLayout;
    words->setSpacing(words->spacing() + fontMetrics().height() / 3);
    words->addWidget(dialogparts::heading(report.heading, this));
    QLabel *text = dialogparts::paragraph(report.text, this);
    text->setMinimumWidth(dialogparts::widthOf(this, charactersWide));
    words->addWidget(text);
    if (!report.rows.isEmpty()) {
        QTreeWidget *list = listOf(report.rows, this);
        list->setAccessibleName(tr("What it is about"));
        words->addWidget(list);
    }
    if (!report.command.isEmpty()) {
        auto *command = new QLineEdit(report.command, this);
        command->setReadOnly(true);
        command->setAccessibleName(tr("Command to run"));
        command->setCursorPosition(0);
        words->addWidget(command);
    }
    words->addStretch();

    QPushButton *close = m_buttons->addButton(QDialogButtonBox::Close);
    close->setText(tr("Close"));
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
    grid->addWidget(dialogparts::icon(QStyle::SP_MessageBoxWarning, this), 0, 0, Qt::AlignTop);
    grid->addLayout(words, 0, 1);
    grid->addWidget(m_buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
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
