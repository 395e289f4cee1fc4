// SPDX-License-Identifier: MIT
#include "ui/dialogs/monitordialog.h"

#include "ui/dialogs/dialogparts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

} // namespace

MonitorDialog::MonitorDialog(const MonitorText &text, QWidget *parent)
    : QDialog(parent), m_sign(dialogparts::warningSign(this)), m_heading(dialogparts::heading(QString(), this)),
      m_text(dialogparts::paragraph(QString(), this)), m_note(dialogparts::paragraph(QString(), this)), m_facts(dialogparts::rowList(this)),
      m_kill(addButton(tr("&Kill It"), tr("End the other Shellreeve's monitor, and start ours"), &MonitorDialog::killWanted)),
      m_endSession(addButton(tr("&End that session…"), tr("Ask, end it, and start the monitor"), &MonitorDialog::endSessionWanted)),
      m_tryAgain(addButton(tr("&Try again"), tr("See whether the port is free by now"), &MonitorDialog::tryAgainWanted)),
      m_open(addButton(tr("&Open dashboard"), tr("In your web browser"), &MonitorDialog::openWanted)),
      m_otherPort(addButton(tr("&Use another port"), tr("Choose where the monitor serves"), &MonitorDialog::otherPortWanted)),
      m_safe(new QPushButton(this))
{
    setObjectName(QStringLiteral("monitorDialog"));
    m_facts->setAccessibleName(tr("Who has the port"));
    m_facts->setTextElideMode(Qt::ElideMiddle); // of a path the end tells most
    m_safe->setDefault(true);
    connect(m_safe, &QPushButton::clicked, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->setSpacing(fontMetrics().height() * 2 / 3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_text, m_facts, m_note}) {
        words->addWidget(part);
    }
    words->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_otherPort);
    buttons->addStretch();
    for (QPushButton *one : {m_kill, m_endSession, m_tryAgain, m_open, m_safe}) {
        buttons->addWidget(one);
    }
    auto *grid = new QGridLayout(this);
    const int margin = fontMetrics().height();
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(margin);
    grid->setVerticalSpacing(margin);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addLayout(words, 0, 1);
    grid->addLayout(buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_text->setMinimumWidth(dialogparts::widthOf(this, dialogparts::readingWidth));
    update(text);
    dialogparts::keepTextsWhole(*this);
    m_safe->setFocus();
}

QPushButton *MonitorDialog::addButton(const QString &text, const QString &hint, void (MonitorDialog::*wanted)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setToolTip(dialogparts::toolTip(hint));
    button->setAccessibleDescription(hint);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void MonitorDialog::update(const MonitorText &text)
{
    if (text == m_shown) {
        return;
    }
    setWindowTitle(text.title);
    setAccessibleDescription(text.text + QLatin1Char('\n') + text.note);
    m_sign->setVisible(text.isTrouble);
    m_heading->setText(dialogparts::breakable(text.heading));
    m_text->setText(dialogparts::breakable(text.text));
    m_note->setText(dialogparts::breakable(text.note));
    m_note->setVisible(!text.note.isEmpty());
    if (text.facts != m_shown.facts || text.facts.isEmpty()) {
        dialogparts::fillRowList(m_facts, text.facts);
    }
    m_kill->setVisible(text.mayKill);
    m_endSession->setVisible(text.mayEndSession);
    m_tryAgain->setVisible(text.mayTryAgain);
    m_open->setVisible(text.mayOpen);
    m_safe->setText(text.safe);
    m_shown = text;
    dialogparts::growToFit(*this);
}

} // namespace shellreeve
