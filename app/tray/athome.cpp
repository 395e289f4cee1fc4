// SPDX-License-Identifier: MIT
#include "tray/athome.h"

#include "base/logging.h"
#include "desktop/bringtofront.h"
#include "desktop/notifications.h"
#include "desktop/ownprogram.h"
#include "desktop/recentchoices.h"
#include "desktop/terminallauncher.h"
#include "desktop/terminalsearch.h"
#include "settings/settings.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/sessionactions.h"
#include "ui/settings/settingswindow.h"
#include "ui/welcome/welcomewindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

namespace shellreeve {

namespace {

OwnProgram programOf(const Front::Needs &needs)
{
    return ownProgram(needs.environment, QCoreApplication::applicationFilePath(),
                      QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("reeve")));
}

} // namespace

AtHome::AtHome(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_autostart(parts.needs.environment, programOf(parts.needs).tray, parts.needs.options.profile),
      m_command(QDir::homePath(), programOf(parts.needs).reeve, parts.needs.environment.value(QStringLiteral("PATH")))
{
    Settings &settings = parts.needs.settings;
    connect(&settings, &Settings::changed, this, &AtHome::follow);
    connect(&settings, &Settings::problemChanged, this, &AtHome::tellProblem);
    m_parts.terminals.setProgram(settings.text(Setting::Terminal));
    connect(&m_parts.actions, &SessionActions::settingsWanted, this, &AtHome::showSettings);
    connect(&m_parts.needs.supervisor, &Supervisor::ready, this, [this] {
        followMoves();
        tellProblem();
    });
}

AtHome::~AtHome() = default;

void AtHome::follow(Setting setting)
{
    if (setting == Setting::Terminal) {
        m_parts.terminals.setProgram(m_parts.needs.settings.text(setting));
    } else if (setting == Setting::Language) {
        const QString before = m_parts.language.code();
        m_parts.language.use(m_parts.needs.settings.text(setting));
        if (m_parts.language.code() != before) {
            // Later: a field of a window may be what has just changed it.
            QMetaObject::invokeMethod(this, &AtHome::languageChanged, Qt::QueuedConnection);
        }
    }
}

// An AppImage or a folder that was moved since the last start.
void AtHome::followMoves()
{
    for (const Result<void> &followed : {m_autostart.follow(), m_command.follow()}) {
        if (!followed) {
            qCWarning(lcLifecycle).noquote() << followed.error().message();
        }
    }
}

void AtHome::tellProblem()
{
    const QString key = QStringLiteral("settings");
    const std::optional<Error> &problem = m_parts.needs.settings.problem();
    if (!problem || m_isLeaving) {
        m_parts.notifications.withdraw(key);
    } else if (!m_window || !m_window->isVisible()) { // else it says so itself
        m_parts.notifications.post({key, tr("The settings cannot be used or kept"), dialogparts::sentences(*problem), {}});
    }
}

void AtHome::showSettings()
{
    if (m_isLeaving) {
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<SettingsWindow>(
            SettingsPage::Parts{m_parts.needs.settings, m_autostart, m_command, {m_parts.language.shipped(), terminalFound()}}, m_parts.recent);
    }
    askLoginPath();
    bringToFront([this] { return dialogparts::raised(*m_window); }, {});
}

void AtHome::welcome(bool hasTray)
{
    const bool isNew = m_parts.recent.isFirstTime(QStringLiteral("welcome"));
    if (!isNew || m_isLeaving || m_parts.needs.supervisor.sessionCount() > 0) {
        return;
    }
    m_welcome = std::make_unique<WelcomeWindow>(WelcomeWindow::Parts{m_autostart, m_command, hasTray});
    connect(m_welcome.get(), &WelcomeWindow::newSessionWanted, &m_parts.actions, &SessionActions::newSession);
    connect(m_welcome.get(), &WelcomeWindow::settingsWanted, this, &AtHome::showSettings);
    askLoginPath();
    bringToFront([this] { return dialogparts::raised(*m_welcome); }, {});
}

// The desktop's PATH often lacks what ~/.profile adds; shells in terminals have it.
void AtHome::askLoginPath()
{
    if (std::exchange(m_knowsPath, true)) {
        return;
    }
    m_parts.needs.loginEnvironment([self = QPointer<AtHome>(this)](const QProcessEnvironment &environment) {
        const QString path = environment.value(QStringLiteral("PATH"));
        if (!self || path.isEmpty()) {
            return;
        }
        self->m_command.setSearchPath(path);
        if (self->m_window) {
            self->m_window->refresh();
        }
        if (self->m_welcome) {
            self->m_welcome->refresh();
        }
    });
}

QString AtHome::terminalFound() const
{
    const Result<QList<TerminalProgram>> found = findTerminals(m_parts.needs.environment);
    return found ? found->constFirst().name : QString();
}

void AtHome::leaving()
{
    m_isLeaving = true;
    for (QWidget *window : {static_cast<QWidget *>(m_window.get()), static_cast<QWidget *>(m_welcome.get())}) {
        if (window) {
            window->hide();
        }
    }
}

} // namespace shellreeve
