// SPDX-License-Identifier: MIT
#include "everywindow.h"

#include "../dialogs/samples.h"
#include "sidecar/monitorstatus.h"
#include "supervisor/portends.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/dialogdesk.h"
#include "ui/dialogs/endflow.h"
#include "ui/dialogs/monitordialog.h"
#include "ui/dialogs/newsessiondialog.h"
#include "ui/dialogs/portdialog.h"
#include "ui/dialogs/portflow.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/dialogs/quittext.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/icon/traymenu.h"
#include "ui/leftovers/cleanupmodel.h"
#include "ui/leftovers/cleanuptext.h"
#include "ui/leftovers/leftoverswindow.h"
#include "ui/ports/portmodel.h"
#include "ui/ports/portswindow.h"
#include "ui/sessions/emptyview.h"
#include "ui/sessions/processtreeview.h"
#include "ui/sessions/sessionlistmodel.h"
#include "ui/sessions/sessionswindow.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/settingwords.h"
#include "ui/welcome/welcomewindow.h"
#include "ui/words/sessionwords.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <unistd.h>

namespace shellreeve::testing {

namespace {

using WindowPointer = std::unique_ptr<QWidget>;

QString longName()
{
    return QStringLiteral("agent: move the importer to the new queue, then test it");
}

QString longFolder()
{
    return QStringLiteral("/home/ada/src/a-company-with-a-rather-long-name/shop/services/importer");
}

SessionSnapshot session(int number, SessionStatus status, const QDateTime &now)
{
    const QStringList names{QStringLiteral("api"), longName(), QStringLiteral("db-proxy"), QStringLiteral("docs & <b>more</b>")};
    SessionSnapshot one = sampleSession(QStringLiteral("abcd234%1").arg(number), names.at(number % names.size()),
                                        {QStringLiteral("npm"), QStringLiteral("run"), QStringLiteral("dev"), QStringLiteral("--"), QStringLiteral("--port=3000")});
    one.cwd = one.workspace = longFolder();
    one.status = status;
    one.createdAt = one.startedAt = now.addSecs(-4'000'000 + 900'000LL * number);
    one.lastActivityAt = now.addSecs(-86'000LL * (number + 1));
    one.endsAt = now.addSecs(50'000);
    one.processCount = 128;
    one.cpuPercent = 187.5;
    one.memoryBytes = 11'876'543'210;
    one.viewers = 12;
    one.restarts = 14;
    one.ports = {3000, 5173, 8080, 9229};
    one.guarded = true;
    one.restart = RestartMode::OnFailure;
    one.socketPath = QStringLiteral("/run/user/1000/shellreeve/shellper-%1.sock").arg(one.id);
    one.problem = status == SessionStatus::Unreachable ? QStringLiteral("the shellper does not answer since 12 s") : QString();
    return one;
}

/// One in each state there is.
QList<SessionSnapshot> sessions()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<SessionSnapshot> all;
    int number = 0;
    for (const SessionStatus status : {SessionStatus::Running, SessionStatus::Running, SessionStatus::Starting, SessionStatus::Restarting, SessionStatus::Ending,
                                       SessionStatus::Unreachable, SessionStatus::CrashLoop}) {
        all.append(session(number++, status, now));
    }
    for (const ExitStatus &exit : std::initializer_list<ExitStatus>{Exited{0}, Exited{127}, Signalled{15}, Signalled{34}, UnknownExit{}}) {
        SessionSnapshot finished = session(number++, SessionStatus::Exited, now);
        finished.exit = exit;
        all.append(finished);
    }
    all[1].attention = {Attention::Kind::Message, QStringLiteral("I have a plan: please review it before I go on with the schema"), now};
    all[3].attention = {Attention::Kind::Bell, QString(), now};
    all[8].attention = {Attention::Kind::Failed, QString(), now};
    all.last().interrupted = true;
    return all;
}

QList<endtext::Subject> subjects(int count)
{
    QList<endtext::Subject> all;
    for (int i = 0; i < count; ++i) {
        endtext::Subject one = sampleSubject(i % 2 == 0 ? longName() : QStringLiteral("worker-%1").arg(i), QStringLiteral("node"), 3 + i, {3000, 5173, 8080 + i});
        one.session.command = sessions().first().command;
        one.session.cwd = longFolder();
        one.preview.kept = QStringList{QStringLiteral("tmux: server (4711)"), QStringLiteral("ssh-agent (99)")};
        one.preview.hostsUs = i == 0;
        all.append(one);
    }
    return all;
}

WindowPointer question(const ConsentDialog::Question &asked, bool hasChoices = false)
{
    auto dialog = std::make_unique<ConsentDialog>(asked);
    if (hasChoices) {
        dialog->addChoice(EndFlow::tr("End what is kept too"), QStringLiteral("tmux: server (4711)"));
        dialog->addChoice(EndFlow::tr("At once, without time to save"), QString());
    }
    return dialog;
}

// --- the window of the sessions ---

WindowPointer sessionsWindow(WindowBed &bed)
{
    return std::make_unique<SessionsWindow>(bed.supervisor, bed.actions, bed.recent, bed.paths());
}

QJsonArray processes()
{
    QJsonArray all;
    for (int pid = 4001; pid < 4004; ++pid) {
        all.append(QJsonObject{{QStringLiteral("pid"), pid}, {QStringLiteral("parent"), pid - 1}, {QStringLiteral("program"), QStringLiteral("node")},
                               {QStringLiteral("state"), pid == 4001 ? QStringLiteral("S") : pid == 4002 ? QStringLiteral("Z") : QStringLiteral("D")},
                               {QStringLiteral("command"), QStringLiteral("node server.js --listen 127.0.0.1:3000 --watch")}});
    }
    return all;
}

void fillSessions(QWidget &window)
{
    window.findChild<SessionListModel *>()->update(sessions());
    static_cast<SessionsWindow &>(window).select(QStringLiteral("abcd2341"));
    QTRY_VERIFY(window.findChild<ProcessTreeView *>()->isVisible());
    window.findChild<ProcessTreeView *>()->setProcesses(processes());
}

void fillSessionsAndBars(QWidget &window)
{
    fillSessions(window);
    static_cast<SessionsWindow &>(window).setNotice(SessionsWindow::tr("Sessions") + QStringLiteral(" – ").repeated(60));
}

// --- other windows of the program ---

template<typename Model>
Model *modelOf(QWidget &window)
{
    auto *proxy = qobject_cast<QAbstractProxyModel *>(window.findChild<QTreeView *>()->model());
    return static_cast<Model *>(proxy->sourceModel());
}

QList<CleanupRow> cleanupSamples()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ReconcileReport plan;
    int number = 0;
    for (const auto &[verdict, action] : std::initializer_list<std::pair<Verdict, Action>>{
             {Verdict::Adopt, Action::Adopt}, {Verdict::Reap, Action::MarkExited}, {Verdict::Reap, Action::EndSession}, {Verdict::Reap, Action::EndHusk},
             {Verdict::Reap, Action::EndRemains}, {Verdict::Reap, Action::RemoveTraces}, {Verdict::Unknown, Action::Show}, {Verdict::Foreign, Action::None}}) {
        Finding finding;
        finding.kind = number % 2 == 0 ? FindingKind::Process : FindingKind::Socket;
        finding.pid = 4'194'303 - number++;
        finding.sessionId = QStringLiteral("aaaaaaaa");
        finding.subject = number % 2 == 0 ? QStringLiteral("/run/user/1000/shellreeve/shellper-aaaaaaaa.sock") : QStringLiteral("gradle-daemon-worker");
        finding.verdict = verdict;
        finding.evidence = QStringList{QStringLiteral("nobody listens on it"), QStringLiteral("its lock is free")};
        finding.since = now.addSecs(-360'000);
        finding.action = action;
        plan.findings.append(finding);
    }
    QList<SessionSnapshot> finished{sessions().at(7)};
    finished[0].name = longName();
    for (const char *state : {"ending", "asked", "kept"}) {
        finished[0].leftovers.append(QJsonObject{{QStringLiteral("pid"), 4'194'000 + number++}, {QStringLiteral("program"), QStringLiteral("gradle-daemon")},
                                                 {QStringLiteral("state"), QString::fromLatin1(state)}, {QStringLiteral("reason"), QStringLiteral("left the terminal")},
                                                 {QStringLiteral("since"), now.addSecs(-4000).toString(Qt::ISODateWithMs)},
                                                 {QStringLiteral("endsAt"), now.addSecs(50).toString(Qt::ISODateWithMs)}});
    }
    return cleanupRows(finished, {}, plan, now);
}

void fillLeftovers(QWidget &window)
{
    QTRY_VERIFY(!window.findChild<QProgressBar *>()->isVisible()); // its own look would take the samples away
    modelOf<CleanupModel>(window)->setRows(cleanupSamples(), QDateTime::currentDateTimeUtc());
    auto *inOrder = window.findChild<QCheckBox *>();
    inOrder->toggle(); // which looks at what is to be shown
}

std::vector<PortRow> portSamples()
{
    std::vector<PortRow> rows;
    int port = 65'000;
    for (const auto &[kind, isProbable] : std::initializer_list<std::pair<PortKind, bool>>{
             {PortKind::Session, false}, {PortKind::Session, true}, {PortKind::Leftover, false}, {PortKind::Leftover, true}, {PortKind::Monitor, false},
             {PortKind::Other, false}, {PortKind::Foreign, false}}) {
        PortRow row;
        row.port = port++;
        row.address = QStringLiteral("127.0.0.1");
        row.kind = kind;
        row.probable = isProbable;
        row.pid = kind == PortKind::Foreign ? 0 : 4'194'000 + port;
        row.program = QStringLiteral("gradle-daemon-worker");
        row.uid = 1033;
        row.sessionId = kind == PortKind::Session || kind == PortKind::Leftover ? QStringLiteral("abcd2345") : QString();
        row.sessionName = kind == PortKind::Session ? longName() : QString();
        row.since = QDateTime::currentDateTimeUtc().addSecs(-400'000);
        rows.push_back(row);
        row.address = QStringLiteral("::1");
        rows.push_back(row);
    }
    return rows;
}

bool says(const QWidget &window, const QString &text)
{
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

/// Its first look: what is told before has less text, and what is put in before would be taken away by it.
void awaitPorts(QWidget &window)
{
    QTRY_VERIFY(!says(window, PortsWindow::tr("Looking…")));
}

void fillPorts(QWidget &window)
{
    awaitPorts(window);
    modelOf<PortModel>(window)->setLines(words::portLines(portSamples()), QDateTime::currentDateTimeUtc());
    window.findChild<QCheckBox *>()->setChecked(true);
}

void findPort(QWidget &window)
{
    fillPorts(window);
    window.findChild<QLineEdit *>()->setText(QStringLiteral("65000"));
}

PortEndPreview portPreview(PortKind kind)
{
    PortEndPreview preview;
    preview.port = 65'000;
    preview.row = portSamples().front();
    preview.row.kind = kind;
    preview.holder.pid = 4'194'000;
    preview.wantsConsent = kind == PortKind::Other;
    preview.below = 12;
    preview.ports = QList<int>{3000, 5173, 65'000};
    preview.kept = QStringList{QStringLiteral("tmux: server (4711)")};
    return preview;
}

SubtreePreview processPreview(bool isKept)
{
    SubtreePreview preview;
    preview.top.pid = 4'194'000;
    preview.program = QStringLiteral("gradle-daemon");
    preview.below = 12;
    preview.ports = QList<int>{3000, 5173};
    preview.topIsKept = isKept;
    return preview;
}

WindowPointer settingsWindow(WindowBed &bed)
{
    const SettingsPage::Parts parts{bed.settings, bed.autostart, bed.command,
                                    {{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("zh_CN")}, QStringLiteral("gnome-terminal")}};
    return std::make_unique<SettingsWindow>(parts, bed.recent);
}

std::function<void(QWidget &)> section(int row)
{
    return [row](QWidget &window) {
        const QList<QListWidget *> lists = window.findChildren<QListWidget *>();
        for (QListWidget *list : lists) {
            if (list->count() == settingwords::sections().size()) { // the other one is the keep-list
                list->setCurrentRow(row);
            }
        }
    };
}

void wrongSettings(QWidget &window)
{
    window.findChild<QLineEdit *>()->setText(QStringLiteral("port"));
    auto *page = window.findChild<SettingsPage *>();
    qobject_cast<QLineEdit *>(page->line(Setting::MonitorPort)->buddy())->setText(QStringLiteral("70000"));
}

MonitorStatus monitorStatus(MonitorState state)
{
    MonitorStatus status;
    status.state = state;
    status.port = 4820;
    status.pid = state == MonitorState::Running ? 4711 : 0;
    status.reason = QStringLiteral("the monitor has ended: it was ended by SIGKILL; it was started 6 times");
    if (status.isBlocked()) {
        PortHolder holder;
        holder.pid = 4711;
        holder.uid = 1000;
        holder.program = longFolder() + QStringLiteral("/.local/share/shellreeve/helpers/0123456789abcdef0123456789abcdef/shellreeve-monitor");
        holder.address = QStringLiteral("127.0.0.1");
        holder.startedAt = sampleTime.addSecs(-7'200);
        if (state == MonitorState::BlockedLive) {
            holder.process = ProcessRef::open(::getpid()).value();
            holder.profile = QStringLiteral("work");
            holder.answer = WellKnown();
            holder.answer->version = QStringLiteral("0.1.0");
            holder.answer->sessions = 12;
        } else if (state == MonitorState::BlockedSession) {
            holder.sessionName = longName();
        }
        status.holder = holder;
    }
    return status;
}

SampleWindow monitor(const char *name, MonitorState state)
{
    return {name, [state](WindowBed &) { return std::make_unique<MonitorDialog>(monitorText(monitorStatus(state), sampleTime)); }, {}};
}

// --- dialogs that are made on the way ---

/// What a flow tells in a window of its own.
WindowPointer told(WindowBed &bed, const std::function<void(EndFlow &)> &tell)
{
    auto *desk = new DialogDesk([] { return nullptr; }, &bed.supervisor);
    tell(*new EndFlow(bed.supervisor, *desk, desk));
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto at = std::find_if(all.begin(), all.end(), [](QWidget *one) { return one->isVisible() && qobject_cast<QDialog *>(one); });
    return WindowPointer(at == all.end() ? nullptr : *at);
}

QList<SessionOutcome> survivors()
{
    QList<SessionOutcome> outcomes;
    for (const char *reason : {"permission denied", "uninterruptible sleep"}) {
        SessionOutcome outcome;
        outcome.name = longName();
        outcome.outcome.survivors = {{4'194'000, QStringLiteral("gradle-daemon-worker"), QString::fromLatin1(reason)}};
        outcomes.append(outcome);
    }
    return outcomes;
}

WindowPointer newSession(const QString &command, const QString &folder, const QString &name, const QString &environment)
{
    NewSessionDialog::Choices choices;
    choices.commands = QStringList{QStringLiteral("npm run dev"), QStringLiteral("docker compose --file deploy/compose.yml --profile everything up --build api web")};
    choices.suggestions = QStringList{QStringLiteral("/bin/bash"), QStringLiteral("claude")};
    choices.folders = QStringList{QDir::homePath(), longFolder()};
    choices.taken = QStringList{QStringLiteral("api")};
    choices.home = QDir::homePath();
    choices.shell = QStringLiteral("/bin/bash");
    choices.searchPath = QStringLiteral("/usr/bin:/bin");
    auto dialog = std::make_unique<NewSessionDialog>(choices);
    const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
    boxes.at(0)->setEditText(command);
    boxes.at(1)->setEditText(folder);
    const QList<QLineEdit *> lines = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (!qobject_cast<QComboBox *>(line->parentWidget())) {
            line->setText(name);
        }
    }
    dialog->findChild<QPlainTextEdit *>()->setPlainText(environment);
    return dialog;
}

/// The menu of the icon, as a window of its own.
class MenuHolder : public QWidget
{
public:
    MenuHolder()
    {
        const QList<SessionSnapshot> all = sessions();
        MenuPlan plan = menuPlan(all, {QStringLiteral("the sessions of another build cannot be read: ") + longFolder()}, true, QDateTime::currentDateTimeUtc());
        plan = withPorts(withMonitor(plan, monitorStatus(MonitorState::BlockedForeign)), portSamples());
        m_menu.apply(plan);
        m_menu.menu().setParent(this, m_menu.menu().windowFlags());
    }
    ~MenuHolder() override { m_menu.menu().setParent(nullptr, m_menu.menu().windowFlags()); }

private:
    TrayMenu m_menu;
};

std::vector<SampleWindow> windows()
{
    const auto sole = [](auto make) { return [make](WindowBed &) -> WindowPointer { return make(); }; };
    std::vector<SampleWindow> all{
        {"sessions", &sessionsWindow, &fillSessions},
        {"sessions with notices", &sessionsWindow, &fillSessionsAndBars},
        {"sessions, looking", &sessionsWindow, {}},
        {"sessions, none", &sessionsWindow, [](QWidget &window) { window.findChild<EmptyView *>()->setReason(EmptyView::Reason::NoSessions); }},
        {"sessions, none fits", &sessionsWindow, [](QWidget &window) { window.findChild<EmptyView *>()->setReason(EmptyView::Reason::NothingFits, longName()); }},
        {"leftovers", [](WindowBed &bed) { return std::make_unique<LeftoversWindow>(bed.supervisor, bed.actions, bed.recent); }, &fillLeftovers},
        {"leftovers, none", [](WindowBed &bed) { return std::make_unique<LeftoversWindow>(bed.supervisor, bed.actions, bed.recent); }, {}},
        {"ports", [](WindowBed &bed) { return std::make_unique<PortsWindow>(bed.supervisor, bed.actions, bed.recent); }, &fillPorts},
        {"ports, found", [](WindowBed &bed) { return std::make_unique<PortsWindow>(bed.supervisor, bed.actions, bed.recent); }, &findPort},
        {"ports, none", [](WindowBed &bed) { return std::make_unique<PortsWindow>(bed.supervisor, bed.actions, bed.recent); }, &awaitPorts},
        {"settings, something wrong", &settingsWindow, &wrongSettings},
        {"welcome", [](WindowBed &bed) { return std::make_unique<WelcomeWindow>(WelcomeWindow::Parts{bed.autostart, bed.command, true}); }, {}},
        {"welcome, no tray", [](WindowBed &bed) { return std::make_unique<WelcomeWindow>(WelcomeWindow::Parts{bed.autostart, bed.command, false}); }, {}},
        {"about", [](WindowBed &bed) { return std::make_unique<AboutDialog>(bed.paths(), QStringLiteral("work")); }, {}},
        {"end one", sole([] { return question(endtext::endQuestion(subjects(1)), true); }), {}},
        {"end many", sole([] { return question(endtext::endQuestion(subjects(12)), true); }), {}},
        {"restart one", sole([] { return question(endtext::restartQuestion(subjects(1))); }), {}},
        {"restart many", sole([] { return question(endtext::restartQuestion(subjects(3))); }), {}},
        {"forget", sole([] { return question(endtext::forgetQuestion(sessions().mid(7))); }), {}},
        {"quit and end all", sole([] { return question(endtext::quitQuestion(subjects(12), std::chrono::hours(48))); }), {}},
        {"quit", sole([] { return question(quittext::keepQuestion(sessions().first(5), std::chrono::hours(48))); }), {}},
        {"end a process", sole([] { return question(endtext::processQuestion(processPreview(false), longName())); }), {}},
        {"end a kept process", sole([] { return question(endtext::processQuestion(processPreview(true), longName())); }), {}},
        {"end what holds a port", sole([] { return question(portQuestion(portPreview(PortKind::Session)), true); }), {}},
        {"end what holds another's port", sole([] { return question(portQuestion(portPreview(PortKind::Other))); }), {}},
        {"clean up", sole([] { return question(cleanuptext::question(cleanupSamples(), 2)); }), {}},
        monitor("monitor, another's", MonitorState::BlockedLive),
        monitor("monitor, a session's", MonitorState::BlockedSession),
        monitor("monitor, a stranger's", MonitorState::BlockedForeign),
        monitor("monitor, given up", MonitorState::Degraded),
        monitor("monitor, running", MonitorState::Running),
        {"port of the monitor", sole([] { return std::make_unique<PortDialog>(4821, [](int port) { return port != 4821; }); }), {}},
        {"survivors", [](WindowBed &bed) { return told(bed, [](EndFlow &flow) { flow.tell(survivors(), {}); }); }, {}},
        {"cannot end", [](WindowBed &bed) {
             return told(bed, [](EndFlow &flow) { flow.tell({}, {{ErrorCode::TimedOut, QStringLiteral("the shellper of the session did not answer"), {}, 0}}); });
         }, {}},
        {"no terminal", sole([] {
             ReportDialog::Report report;
             report.title = SessionActions::tr("No terminal");
             report.heading = SessionActions::tr("No terminal program could be opened");
             report.text = SessionActions::tr("In a terminal of your choice, this shows the session:");
             report.command = longFolder() + QStringLiteral("/build/release/bin/reeve attach abcd2345");
             return std::make_unique<ReportDialog>(report);
         }), {}},
        {"ending", sole([] {
             auto dialog = std::make_unique<ProgressDialog>(EndFlow::tr("Ending sessions"), EndFlow::tr("Ending sessions"));
             dialog->setProgress(7, 12, endtext::sessions(12));
             return dialog;
         }), {}},
        {"rename", sole([] { return std::make_unique<RenameDialog>(longName(), QStringList{QStringLiteral("web")}); }), {}},
        {"new session", sole([] { return newSession({}, {}, {}, {}); }), {}},
        {"new session, all wrong", sole([] { return newSession(QStringLiteral("sh -c 'x"), QStringLiteral("/no/such/folder"), QStringLiteral("api"), QStringLiteral("what")); }), {}},
        {"new session, failed", sole([] {
             WindowPointer dialog = newSession(QStringLiteral("npm run dev | tee log"), {}, {}, {});
             static_cast<NewSessionDialog &>(*dialog).setFailure({ErrorCode::Refused, QStringLiteral("cannot write down the new session, so it was not started"),
                                                                  QStringLiteral("make room, or make the folder writable, and try again"), 28});
             return dialog;
         }), {}},
        {"menu of the icon", sole([] { return std::make_unique<MenuHolder>(); }), {}},
    };
    const QList<const char *> pages{"settings, general", "settings, sessions", "settings, leftovers", "settings, notifications", "settings, monitor", "settings, advanced"};
    for (int row = 0; row < pages.size(); ++row) {
        all.push_back({pages.at(row), &settingsWindow, section(row)});
    }
    return all;
}

} // namespace

WindowBed::WindowBed()
    : supervisor(Supervisor::Options{paths(), Tunables{}, QString(), QStringLiteral("/nonexistent"), Clock::system(), {}}),
      terminals(TerminalLauncher::Options{home.environment(), [] { return QStringLiteral("/nonexistent/reeve"); }, QString()}), recent(home.filePath(QStringLiteral("window.conf"))),
      settings(home.filePath(QStringLiteral("window.conf"))),
      actions(SessionActions::Parts{supervisor, terminals, recent, settings, paths(), QString(), [] { return nullptr; }, {}}),
      autostart(home.environment(), QStringLiteral("/usr/bin/shellreeve"), QString()), command(home.home(), home.filePath(QStringLiteral("reeve")), QStringLiteral("/nowhere"))
{
    home.applyToThisProcess();
    supervisor.blockSignals(true); // it knows no sessions, and would say so
}

RuntimePaths WindowBed::paths() const
{
    return RuntimePaths::from(PathInputs::fromEnvironment(home.environment(), QString())).value();
}

const std::vector<SampleWindow> &everyWindow()
{
    static const std::vector<SampleWindow> all = windows();
    return all;
}

std::unique_ptr<QWidget> openSample(WindowBed &bed, const SampleWindow &sample)
{
    std::unique_ptr<QWidget> window = sample.make(bed);
    if (window) {
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        if (sample.fill) {
            sample.fill(*window);
        }
        QCoreApplication::sendPostedEvents();
    }
    return window;
}

} // namespace shellreeve::testing
