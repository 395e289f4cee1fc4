// SPDX-License-Identifier: MIT
#include "ui/settings/commandtoolline.h"

#include "base/shellquote.h"
#include "desktop/commandlink.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/words/sessionwords.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

using LinkState = CommandLinkStatus::State;

/// "$HOME" stays a variable where the folder is below it: the line is for the user's own start file.
QString exportLine(const QString &folder)
{
    const QString shown = words::folderText(folder);
    const QString quoted = shown.startsWith(QLatin1String("~/")) ? QStringLiteral("\"$HOME\"/") + shellQuoted(shown.mid(2)) : shellQuoted(folder);
    return QStringLiteral("export PATH=%1:\"$PATH\"").arg(quoted);
}

} // namespace

CommandToolLine::CommandToolLine(CommandLink &command, QWidget *parent)
    : LineFrame(tr("Command line tool"), tr("“reeve” in a terminal: start, show and end sessions, also in scripts."), Shape::Beside, parent), m_command(command),
      m_button(new QPushButton), m_export(new QWidget), m_exportText(new QLineEdit(m_export))
{
    m_button->setAutoDefault(false);
    m_exportText->setReadOnly(true);
    m_exportText->setAccessibleName(tr("Line for your shell's start file"));
    auto *copy = new QPushButton(tr("Copy"), m_export);
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the line for your shell's start file"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_exportText->text()); });
    auto *line = new QHBoxLayout(m_export);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_exportText, 1);
    line->addWidget(copy);

    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button);
    column->addWidget(m_export);
    setField(place, m_button);
    connect(m_button, &QPushButton::clicked, this, &CommandToolLine::act);
    refresh();
}

void CommandToolLine::act()
{
    const LinkState state = m_command.status().state;
    const Result<void> done = state == LinkState::Installed ? m_command.remove() : m_command.install();
    refresh();
    if (!done) {
        setProblem(dialogparts::sentences(done.error()));
    }
}

void CommandToolLine::refresh()
{
    const CommandLinkStatus status = m_command.status();
    const QString path = words::folderText(status.path);
    m_button->setText(status.state == LinkState::Installed ? tr("Remove") : tr("Install"));
    m_button->setAccessibleName(status.state == LinkState::Installed ? tr("Remove the command line tool") : tr("Install the command line tool"));
    m_button->setEnabled(status.state != LinkState::Taken && status.state != LinkState::Packaged);
    m_export->setVisible(status.state == LinkState::Installed && !status.isInPath);
    m_exportText->setText(exportLine(QFileInfo(status.path).path()));
    m_exportText->setCursorPosition(0);
    switch (status.state) {
    case LinkState::Missing:
        setNote(tr("Will be %1.").arg(path));
        break;
    case LinkState::Installed:
        if (!status.isInPath) {
            setNote(tr("It is %1, but that folder is not in your PATH. Add this line to ~/.profile and log in again:").arg(path));
        } else if (!status.shadowedBy.isEmpty()) {
            setNote(tr("It is %1, but a shell finds %2 before it.").arg(path, words::folderText(status.shadowedBy)));
        } else {
            setNote(tr("It is %1.").arg(path));
        }
        break;
    case LinkState::Stale:
        setProblem(tr("%1 leads to a program that has gone.").arg(path));
        break;
    case LinkState::Taken:
        setNote(tr("%1 is something else, and stays. Move it away to install the tool there.").arg(path));
        break;
    case LinkState::Packaged:
        setNote(tr("It is there: %1.").arg(path));
        break;
    }
}

} // namespace shellreeve
