// SPDX-License-Identifier: MIT
#include "ui/dialogs/aboutdialog.h"

#include "base/version.h"
#include "ui/dialogs/abouttext.h"
#include "ui/dialogs/dialogparts.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr int mostCharacters = 84;
constexpr int iconSize = 64;

QWidget *factsGrid(const QList<QPair<QString, QString>> &facts, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(box->fontMetrics().height());
    grid->setVerticalSpacing(box->fontMetrics().height() / 4);
    QStringList values;
    int row = 0;
    for (const auto &[label, value] : facts) {
        QLabel *name = dialogparts::quiet(label, box);
        name->setWordWrap(false);
        name->setFont(box->font());
        auto *text = new QLineEdit(value, box);
        text->setReadOnly(true);
        text->setFrame(false);
        text->setAccessibleName(label);
        text->setCursorPosition(0);
        QPalette flat = text->palette();
        flat.setColor(QPalette::Base, Qt::transparent);
        text->setPalette(flat);
        grid->addWidget(name, row, 0, Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(text, row, 1);
        text->setToolTip(dialogparts::toolTip(value));
        values.append(value);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, dialogparts::widthFor(box, values, mostCharacters));
    return box;
}

} // namespace

AboutDialog::AboutDialog(const RuntimePaths &paths, const QString &profile, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Shellreeve"));
    const QList<QPair<QString, QString>> facts = aboutFacts(paths, profile);

    auto *head = new QGridLayout;
    const int margin = fontMetrics().height();
    head->setHorizontalSpacing(margin);
    if (const QIcon icon = QApplication::windowIcon(); !icon.isNull()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
        head->addWidget(picture, 0, 0, 3, 1, Qt::AlignTop);
    }
    head->addWidget(dialogparts::heading(tr("Shellreeve %1").arg(versionText()), this), 0, 1);
    head->addWidget(dialogparts::paragraph(tr("Keeps terminal sessions alive, and leaves nothing behind when they end."), this), 1, 1);
    head->addWidget(dialogparts::quiet(tr("Free software under the MIT license."), this), 2, 1);
    head->setColumnStretch(1, 1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QPushButton *copy = dialogparts::copyButton(tr("Copy for a bug report"), aboutText(facts), this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(head);
    column->addWidget(factsGrid(facts, this));
    column->addStretch();
    column->addWidget(buttons);
    dialogparts::keepTextsWhole(*this);
    close->setDefault(true);
    close->setFocus();
}

} // namespace shellreeve
