// SPDX-License-Identifier: MIT
#include "ui/dialogs/portmenu.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/sessionactions.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QMenu>

namespace shellreeve {

namespace {

class PortMenu
{
    Q_DECLARE_TR_FUNCTIONS(PortMenu)
};

constexpr int longestProgram = 40;

void addDeeds(QMenu &menu, const words::PortLine &line, SessionActions &actions)
{
    for (const PortDeed deed : {PortDeed::Open, PortDeed::Copy, PortDeed::End}) {
        QAction *action = menu.addAction(words::portDeedText(deed));
        action->setEnabled(deed != PortDeed::End || line.mayBeEnded());
        QObject::connect(action, &QAction::triggered, &actions, [&actions, deed, line] { actions.actOnPort(deed, line); });
    }
}

QString titleOf(const words::PortLine &line)
{
    const QString program = words::shortened(words::portProgramText(line.row), longestProgram);
    return dialogparts::buttonText(PortMenu::tr("%1 – %2", "3000 – node").arg(QString::number(line.row.port), words::isolated(program)));
}

} // namespace

QMenu *popUpPortMenu(const QList<words::PortLine> &lines, const QPoint &at, SessionActions &actions, QWidget &owner)
{
    auto *menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (lines.isEmpty()) {
        menu->addAction(PortMenu::tr("It listens no more"))->setEnabled(false);
    } else if (lines.size() == 1) {
        addDeeds(*menu, lines.first(), actions);
    } else {
        for (const words::PortLine &line : lines) {
            addDeeds(*menu->addMenu(titleOf(line)), line, actions);
        }
    }
    menu->popup(at);
    menu->setActiveAction(menu->actions().first()); // for the keyboard to begin with
    return menu;
}

} // namespace shellreeve
