// SPDX-License-Identifier: MIT
#include "tray/desktopfront.h"

#include "base/logging.h"
#include "desktop/applicationid.h"
#include "desktop/bringtofront.h"
#include "process/cgroup.h"
#include "settings/settings.h"
#include "sidecar/monitorsidecar.h"
#include "tray/logoutnotice.h"
#include "tray/readablehints.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/icon/trayimages.h"
#include "ui/words/joining.h"

#include <QApplication>
#include <QEvent>
#include <QSessionManager>

namespace shellreeve {

namespace {

QString reminderKey()
{
    return QStringLiteral("presence");
}

void mendPalette()
{
    if (const std::optional<QPalette> mended = readableHints(QGuiApplication::palette())) {
        QApplication::setPalette(*mended);
    }
}

} // namespace

DesktopFront::DesktopFront(Needs needs)
    : m_needs(std::move(needs))
    , m_language(m_needs.settings.text(Setting::Language))
    , m_recent(m_needs.paths.settingsFile)
    , m_terminals({m_needs.environment, m_needs.reeve, m_needs.options.profile})
    , m_icon(m_menu, m_needs.environment.value(QStringLiteral("XDG_CURRENT_DESKTOP")))
    , m_presence(m_needs.options.background ? Presence::Start::Background : Presence::Start::Foreground)
    , m_actions(actionParts())
    , m_home({m_needs, m_language, m_actions, m_terminals, m_notifications, m_recent})
    , m_notifier(notifierParts())
    , m_leftoversNotifier({m_needs.supervisor, m_notifications})
    , m_monitorNotifier(m_needs.supervisor.monitor(), m_notifications)
    , m_feed(m_needs.supervisor, m_menu, m_icon)
{
    QGuiApplication::setDesktopFileName(applicationId());
    QApplication::setWindowIcon(programImage());
    qApp->installEventFilter(this);
    mendPalette();
    connectMenu();
    connectPresence();
    connectNotifications();
    connectEnd();
    connectHome();
    connect(&m_actions, &SessionActions::detailsWanted, this, [this](const QString &id) { showSession(id); });
    connect(&m_actions, &SessionActions::leftoversWanted, this, [this] { showLeftovers(); });
    connect(&m_actions, &SessionActions::portsWanted, this, &DesktopFront::showPorts);
    connect(&m_actions, &SessionActions::dashboardWanted, this, &DesktopFront::openDashboard);
    connect(&m_monitorNotifier, &MonitorNotifier::wanted, &m_actions, &SessionActions::showMonitor);
    connect(&m_actions, &SessionActions::leftRunning, this, &DesktopFront::sayLeftRunning);
    connect(&m_actions, &SessionActions::created, this, [this](const QString &id) {
        if (m_window && m_window->isVisible()) {
            m_window->select(id);
        }
    });
    m_availability.watch();
    if (m_needs.options.show) {
        showWindow();
    }
}

DesktopFront::~DesktopFront() = default;

SessionActions::Parts DesktopFront::actionParts()
{
    return {m_needs.supervisor,
            m_terminals,
            m_recent,
            m_needs.settings,
            m_needs.paths,
            m_needs.options.profile,
            [this]() -> QWidget * { return m_window && m_window->isVisible() ? m_window.get() : nullptr; },
            [this] { m_needs.leave(QStringLiteral("the menu")); }};
}

void DesktopFront::connectMenu()
{
    connect(&m_menu, &TrayMenu::deed, this, qOverload<SessionDeed, const QString &>(&DesktopFront::perform));
    connect(&m_menu, &TrayMenu::leftoverDeed, this, qOverload<LeftoverDeed, const QString &, qint64>(&DesktopFront::perform));
    connect(&m_menu, &TrayMenu::leftoversRequested, this, [this] { showLeftovers(); });
    connect(&m_menu, &TrayMenu::portDeed, &m_actions, &SessionActions::actOnPort);
    connect(&m_menu, &TrayMenu::portsRequested, this, &DesktopFront::showPorts);
    connect(&m_menu, &TrayMenu::startAgainRequested, &m_actions, &SessionActions::startAgain);
    connect(&m_menu, &TrayMenu::newSessionRequested, &m_actions, &SessionActions::newSession);
    connect(&m_menu, &TrayMenu::dashboardRequested, this, &DesktopFront::openDashboard);
    connect(&m_menu, &TrayMenu::monitorRequested, &m_actions, &SessionActions::showMonitor);
    connect(&m_menu, &TrayMenu::settingsRequested, &m_home, &AtHome::showSettings);
    connect(&m_menu, &TrayMenu::aboutRequested, &m_actions, &SessionActions::showAbout);
    connect(&m_menu, &TrayMenu::quitRequested, &m_actions, &SessionActions::quit);
    connect(&m_menu, &TrayMenu::windowRequested, this, [this] { showWindow(); });
    connect(&m_icon, &TrayIcon::activated, this, [this] { showWindow(); });
    connect(&m_icon, &TrayIcon::balloonActivated, this, [this] { showWindow(); });
}

void DesktopFront::connectPresence()
{
    connect(&m_availability, &TrayAvailability::changed, this, &DesktopFront::onTray);
    connect(&m_presence, &Presence::windowWanted, this, [this] { showWindow(); });
    connect(&m_presence, &Presence::reminderWanted, this, &DesktopFront::remind);
    connect(&m_presence, &Presence::iconChanged, this, [this](Presence::Icon icon) {
        m_shownIcon = icon;
        if (m_window) {
            m_window->setNotice(noticeFor(icon));
        }
        if (icon == Presence::Icon::Shown) {
            m_notifications.withdraw(reminderKey());
        }
    });
    connect(&m_notifications, &Notifications::activated, this, [this](const QString &key, const QString &, const QString &token) {
        if (key == reminderKey()) {
            showWindow(token);
        }
    });
}

void DesktopFront::connectNotifications()
{
    connect(&m_actions, &SessionActions::acted, &m_notifier, &SessionNotifier::act);
    connect(&m_notifier, &SessionNotifier::viewWanted, &m_actions, [this](const QString &id, const QString &token) {
        m_terminals.permit(token);
        m_actions.view(id);
    });
    connect(&m_notifier, &SessionNotifier::restartWanted, &m_actions, [this](const QString &id) { m_actions.restart({id}); });
    connect(&m_notifier, &SessionNotifier::startAgainWanted, &m_actions, [this](const QStringList &ids) { m_actions.startAgain(ids); });
    connect(&m_notifier, &SessionNotifier::windowWanted, this, &DesktopFront::showWindow);
    connect(&m_leftoversNotifier, &LeftoversNotifier::endWanted, &m_actions, &SessionActions::endLeftovers);
    connect(&m_leftoversNotifier, &LeftoversNotifier::keepWanted, &m_actions, &SessionActions::keepLeftovers);
    connect(&m_leftoversNotifier, &LeftoversNotifier::windowWanted, this, &DesktopFront::showLeftovers);
    connect(&m_notifications, &Notifications::fallback, this, [this](const Notice &notice) {
        if (m_icon.showBalloon(notice.title, notice.body)) {
            return;
        }
        if (notice.key == reminderKey() && !m_window) {
            showWindow(); // no icon and no way to say so: the window has to, though the start was one in the background
        } else {
            qCInfo(lcLifecycle).noquote() << notice.title << "-" << notice.body;
        }
    });
}

void DesktopFront::connectEnd()
{
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        manager.setRestartHint(QSessionManager::RestartNever); // an autostart entry starts it, or the user
        // Not left yet: it may only be saved, or called off by another program. The end itself comes as QEvent::Quit.
        sayWhatEndsWithTheDesktop();
    });
    // Not before there are sessions to say goodbye to: the start has better things to do.
    connect(&m_needs.supervisor, &Supervisor::ready, this, [this] {
        m_machineEnd = std::make_unique<MachineEnd>();
        connect(m_machineEnd.get(), &MachineEnd::isNear, this, [this] { leaveWithTheDesktop(QStringLiteral("the machine goes down")); });
    });
}

void DesktopFront::sayLeftRunning(int sessions, const QString &howLong)
{
    const QString title = sessions == 1 ? tr("1 session goes on without Shellreeve") : tr("%n sessions go on without Shellreeve", nullptr, sessions);
    qCInfo(lcLifecycle).noquote() << title << "-" << howLong; // whether anybody shows notifications is not known before we have gone
    if (m_needs.supervisor.leasedCount() > 0 || m_recent.isFirstTime(QStringLiteral("quit-keeps-sessions"))) {
        const QString next = tr("The next start shows what is still running, and so does “reeve list”.");
        m_notifications.post({QStringLiteral("left-running"), title, howLong + QLatin1Char('\n') + next, {}, Notice::Urgency::Normal, true});
    }
}

// Told, not asked: a logout waits for nobody.
void DesktopFront::sayWhatEndsWithTheDesktop()
{
    const LogoutRules rules = m_machineEnd ? m_machineEnd->logoutRules() : LogoutRules();
    if (const std::optional<Notice> notice = logoutNotice(m_needs.supervisor.snapshots(), rules, &readCgroup)) {
        qCInfo(lcLifecycle).noquote() << notice->title << "-" << QString(notice->body).replace(QLatin1Char('\n'), QLatin1String(", "));
        m_notifications.post(*notice);
    }
}

// Sessions are kept, and nothing is asked that could hold it up.
void DesktopFront::leaveWithTheDesktop(const QString &why)
{
    if (!m_isLeaving) {
        m_needs.leave(why);
    }
}

void DesktopFront::perform(SessionDeed deed, const QString &id)
{
    switch (deed) {
    case SessionDeed::View:
        m_actions.view(id);
        break;
    case SessionDeed::Restart:
        m_actions.restart({id});
        break;
    case SessionDeed::End:
        m_actions.end({id});
        break;
    case SessionDeed::Rename:
        m_actions.rename(id);
        break;
    case SessionDeed::ShowInWindow:
        showSession(id);
        break;
    case SessionDeed::StartAgain:
        m_actions.startAgain({id});
        break;
    case SessionDeed::Forget:
        m_actions.forget({id});
        break;
    }
}

void DesktopFront::perform(LeftoverDeed deed, const QString &sessionId, qint64 pid)
{
    switch (deed) {
    case LeftoverDeed::End:
        m_actions.endLeftover(sessionId, pid);
        break;
    case LeftoverDeed::Keep:
        m_actions.keepProcess(sessionId, pid);
        break;
    case LeftoverDeed::StopKeeping:
        m_actions.stopKeeping(sessionId, pid);
        break;
    }
}

void DesktopFront::onTray(TrayAvailability::Tray tray)
{
    if (m_isLeaving) {
        return;
    }
    m_isTrayKnown = true;
    if (tray == TrayAvailability::Tray::None) {
        m_icon.vanish();
        qCInfo(lcLifecycle) << "This desktop has no tray; the window stands in for the icon";
        m_presence.setIcon(Presence::Icon::NoTray);
    } else if (m_icon.appear(tray)) {
        m_presence.setIcon(Presence::Icon::Shown);
    } else {
        qCWarning(lcLifecycle) << "There is a tray now, but of another kind than before; only a restart brings the icon back";
        m_presence.setIcon(Presence::Icon::OtherTray);
    }
    greet();
}

QString DesktopFront::noticeFor(Presence::Icon icon) const
{
    switch (icon) {
    case Presence::Icon::Shown:
        return {};
    case Presence::Icon::OtherTray:
        return tr("The desktop's tray has changed. To get the icon back, quit Shellreeve and start it again; sessions go on.");
    case Presence::Icon::NoTray:
        break;
    }
    const QString rest = tr("This window stands in for the icon, which comes by itself when there is a tray. When you close the "
                            "window, everything goes on; start Shellreeve again to get it back.");
    if (!m_availability.hasBus()) {
        return words::asParagraph({tr("There is no tray for icons, and no session bus to find one."), rest});
    }
    const QString desktop = m_needs.environment.value(QStringLiteral("XDG_CURRENT_DESKTOP")).toUpper();
    const bool isGnome = desktop.split(QLatin1Char(':')).contains(QLatin1String("GNOME"));
    const QString why = isGnome ? tr("GNOME shows tray icons only with an extension, AppIndicator for one.")
                                : tr("This desktop has no tray for icons.");
    return words::asParagraph({why, rest});
}

void DesktopFront::remind()
{
    if (m_isLeaving) {
        return;
    }
    const QString show = tr("Show sessions");
    m_notifications.post({reminderKey(), tr("Shellreeve runs without an icon"),
                          tr("There is no tray on this desktop. Start Shellreeve again whenever you want to see your sessions."),
                          {{QStringLiteral("default"), show}, {QStringLiteral("show"), show}}});
}

SessionsWindow &DesktopFront::window()
{
    if (!m_window) {
        m_window = std::make_unique<SessionsWindow>(m_needs.supervisor, m_actions, m_recent, m_needs.paths);
        m_window->setNotice(noticeFor(m_shownIcon));
        connect(m_window.get(), &SessionsWindow::closed, &m_presence, &Presence::windowClosed);
    }
    return *m_window;
}

void DesktopFront::showWindow(const QString &activationToken)
{
    if (m_isLeaving) {
        return;
    }
    bringToFront([this] { return dialogparts::raised(window()); }, activationToken);
    m_presence.windowShown();
}

void DesktopFront::showLeftovers(const QString &activationToken)
{
    if (m_isLeaving) {
        return;
    }
    bringToFront([this] { return dialogparts::raised(leftovers()); }, activationToken);
}

void DesktopFront::showPorts()
{
    if (!m_isLeaving) {
        bringToFront([this] { return dialogparts::raised(ports()); }, {});
    }
}

LeftoversWindow &DesktopFront::leftovers()
{
    if (!m_leftovers) {
        m_leftovers = std::make_unique<LeftoversWindow>(m_needs.supervisor, m_actions, m_recent);
    }
    return *m_leftovers;
}

void DesktopFront::showSession(const QString &id, const QString &activationToken)
{
    showWindow(activationToken);
    window().select(id);
}

void DesktopFront::show(const QStringList &arguments, const QString &activationToken)
{
    const Result<StartOptions> options = StartOptions::from(QStringList{QStringLiteral("shellreeve")} + arguments, {});
    // What is started in the background, by the login for one, wants nobody's attention.
    const bool isQuiet = options && (options->background || options->headless) && !options->show;
    if (!isQuiet) {
        showWindow(activationToken);
    }
}

void DesktopFront::leaving()
{
    m_isLeaving = true;
    m_actions.leaving();
    m_home.leaving();
    m_notifier.leave();
    m_leftoversNotifier.leave();
    m_monitorNotifier.leave();
    m_icon.vanish();
    if (m_window) {
        m_window->hide();
    }
    if (m_leftovers) {
        m_leftovers->hide();
    }
}

// The desktop asks the program to quit: its session ends; Cmd-Q.
bool DesktopFront::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit && !m_isLeaving) {
        leaveWithTheDesktop(QStringLiteral("the desktop"));
        event->accept();
        return true;
    }
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        // Later: Qt is still at work on the change.
        QMetaObject::invokeMethod(this, [] { mendPalette(); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shellreeve
