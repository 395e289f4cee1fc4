// SPDX-License-Identifier: MIT
#include "ui/welcome/welcomewindow.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/settings/commandtoolline.h"
#include "ui/settings/loginstartline.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr int charactersWide = 84;
constexpr int iconSize = 64;

QLabel *bold(const QString &text, QWidget *parent)
{
    QLabel *label = dialogparts::paragraph(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

} // namespace

WelcomeWindow::WelcomeWindow(const Parts &parts, QWidget *parent) : QWidget(parent, Qt::Window), m_tool(new CommandToolLine(parts.command, this))
{
    setObjectName(QStringLiteral("welcomeWindow"));
    setWindowTitle(tr("Welcome to Shellreeve"));
    const int gap = fontMetrics().height();

    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    if (const QIcon icon = QApplication::windowIcon(); !icon.isNull()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
        head->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *greeting = new QVBoxLayout;
    greeting->addWidget(dialogparts::heading(tr("Welcome to Shellreeve"), this));
    greeting->addWidget(dialogparts::paragraph(tr("Keeps terminal sessions alive, and leaves nothing behind when they end."), this));
    greeting->addStretch(1);
    head->addLayout(greeting, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap * 3 / 2, gap * 3 / 2, gap * 3 / 2, gap);
    column->setSpacing(gap / 3);
    column->addLayout(head);
    const auto explain = [&](const QString &title, const QString &text) {
        column->addSpacing(gap / 2);
        column->addWidget(bold(title, this));
        column->addWidget(dialogparts::paragraph(text, this));
    };
    explain(tr("Sessions"), tr("A session is a command in a terminal of its own: a coding agent, a server, a shell. It goes on when its window is closed, "
                               "and when Shellreeve quits or crashes. When you end it, everything it started ends with it."));
    if (parts.hasTray) {
        explain(tr("The icon"), tr("Shellreeve lives in the tray of your desktop. The menu of its icon lists your sessions; a mark on it tells when one "
                                   "of them asks for you."));
    } else {
        explain(tr("The window"), tr("This desktop shows no tray for icons, so the window of the sessions stands in for it. Start Shellreeve again to get it "
                                     "back when you have closed it."));
    }
    explain(tr("Quitting"), tr("“Quit (keep sessions)” ends nothing: your sessions go on, and the next start finds them. “Quit and end all” asks first, "
                               "then ends them and everything they started."));
    column->addSpacing(gap / 2);
    column->addWidget(rule(this));
    column->addWidget(new LoginStartLine(parts.autostart, this));
    column->addWidget(rule(this));
    column->addWidget(m_tool);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    QPushButton *settings = buttons->addButton(tr("Settings…"), QDialogButtonBox::ActionRole);
    QPushButton *create = buttons->addButton(tr("New session…"), QDialogButtonBox::AcceptRole);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(settings, &QPushButton::clicked, this, &WelcomeWindow::settingsWanted);
    connect(create, &QPushButton::clicked, this, [this] {
        this->close();
        Q_EMIT newSessionWanted();
    });
    column->addSpacing(gap / 2);
    column->addWidget(buttons);
    create->setDefault(true);
    create->setFocus(Qt::OtherFocusReason);
    auto *leave = new QAction(this);
    leave->setShortcuts(QKeySequence::keyBindings(QKeySequence::Close) << QKeySequence(Qt::Key_Escape));
    addAction(leave);
    connect(leave, &QAction::triggered, this, &QWidget::close);

    setMinimumWidth(std::max(dialogparts::widthOf(this, charactersWide), column->totalMinimumSize().width()));
    dialogparts::keepTextsWhole(*this);
    setAccessibleDescription(tr("What Shellreeve does, and two things to decide"));
}

void WelcomeWindow::refresh()
{
    m_tool->refresh();
}

} // namespace shellreeve
