// SPDX-License-Identifier: MIT
// Leftovers and orphans, from the menu and in their window, as a screen reader and a keyboard meet them.
#include "e2e/desktop/desktopinstance.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString button = QStringLiteral("push button");
const QString title = QStringLiteral("Leftovers and orphans");
const QString leftovers = QStringLiteral("Leftovers");
const QString told = QStringLiteral("job left a process behind");

bool shows(const Accessible &window, const QString &text)
{
    return waitFor([&] { return DesktopInstance::wordsOf(window).contains(text); });
}

/// A finished session that left one process, which waits for an answer or ends after a minute: that process.
std::optional<ProcessRef> leaveBehind(DesktopInstance &on, const char *policy = "ask")
{
    const QString child = QStringLiteral("double-fork [ block ] exit 0");
    if (on.it.create(QStringLiteral("job"), QStringList{QStringLiteral(SHELLREEVE_TESTCHILD)} + child.split(QLatin1Char(' ')),
                     {QStringLiteral("--leftovers"), QString::fromLatin1(policy)}).isEmpty()) {
        return std::nullopt;
    }
    qint64 pid = 0;
    (void)waitFor([&] {
        const QJsonArray all = on.it.session(QStringLiteral("job")).value(QLatin1String("leftovers")).toArray();
        pid = all.first().toObject().value(QLatin1String("pid")).toInteger();
        return pid > 0;
    });
    const Result<ProcessRef> left = ProcessRef::open(static_cast<pid_t>(pid));
    return left ? std::optional(*left) : std::nullopt;
}

QString leaveSocket(const DesktopInstance &on)
{
    const QString path = on.it.paths().sessionSocket(QStringLiteral("aaaaaaaa"));
    const UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::copy(name.begin(), name.end(), address.sun_path);
    return ::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? path : QString();
}

QString lineOf(const ProcessRef &process)
{
    return QStringLiteral("testchild (%1)").arg(process.pid());
}

} // namespace

class TestE2eLeftoversWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuEndsAndKeeps();
    void theKeyboardDoesItAll();
    void aCleanUpDoesWhatIsShown();
    void aReportLeavesTheKeyboardToOthers();
    void aNotificationEndsThem();
    void aNotificationKeepsThem();
    void aNotificationAboutNothingGoes();
};

void TestE2eLeftoversWindow::theMenuEndsAndKeeps()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(on.menu().open().at({leftovers, QStringLiteral("Nothing is left behind")}).isValid());
    const std::optional<ProcessRef> left = leaveBehind(on);
    QVERIFY(left);
    const auto entry = [&](const char *deed) { return on.menu().openBelow({leftovers, lineOf(*left)}).child(QString::fromUtf8(deed)); };
    QVERIFY(waitFor([&] { return entry("Keep").isValid() && entry("Keep").isEnabled(); }));
    QVERIFY(on.menu().choose({leftovers, lineOf(*left), QStringLiteral("Keep")}));
    QVERIFY(waitFor([&] { return entry("Stop keeping").isEnabled(); }));
    QVERIFY(on.it.reeve(words("keep --list")).out.contains(QString::number(left->pid())));
    QVERIFY(on.menu().choose({leftovers, lineOf(*left), QStringLiteral("Stop keeping")}));
    QVERIFY(waitFor([&] { return entry("Keep").isEnabled(); }));
    QVERIFY(on.menu().choose({leftovers, lineOf(*left), QStringLiteral("End")}));
    QVERIFY(waitUntilGone({*left}));
    QVERIFY(waitFor([&] { return on.menu().open().at({leftovers, QStringLiteral("Nothing is left behind")}).isValid(); }));
}

void TestE2eLeftoversWindow::theKeyboardDoesItAll()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    const std::optional<ProcessRef> left = leaveBehind(on);
    QVERIFY(left);
    QVERIFY(on.menu().choose({leftovers, title}));
    const Accessible window = on.desktop.waitForWindow(title);
    QVERIFY(shows(window, lineOf(*left)));
    QVERIFY(waitFor([&] { return on.desktop.display.ask(words("getactivewindow getwindowname")).startsWith(title); }));
    QVERIFY(on.desktop.display.tell(words("key Home")));
    QVERIFY(waitFor([&] { return window.find(button, QStringLiteral("Keep")).isEnabled(); }));
    QVERIFY(on.desktop.display.tell(words("key alt+k")));
    QVERIFY(shows(window, QStringLiteral("Kept process")));
    QVERIFY(waitFor([&] { return window.find(button, QStringLiteral("Stop keeping")).isEnabled(); }));
    QVERIFY(on.desktop.display.tell(words("key alt+t")));
    QVERIFY(waitFor([&] { return window.find(button, QStringLiteral("Keep")).isEnabled(); }));
    QVERIFY(on.desktop.display.tell(words("key Delete")));
    QVERIFY(waitUntilGone({*left}));
    QVERIFY(shows(window, QStringLiteral("ended")));
    QVERIFY(on.closeWindow(title, QStringLiteral("Escape")));
}

void TestE2eLeftoversWindow::aCleanUpDoesWhatIsShown()
{
    DesktopInstance on;
    QVERIFY(on.start());
    QVERIFY(on.menu().choose({leftovers, title}));
    const Accessible window = on.desktop.waitForWindow(title);
    QVERIFY(waitFor([&] { return window.find(button, QStringLiteral("Look again")).isEnabled(); }));
    const QString path = leaveSocket(on);
    QVERIFY(!path.isEmpty());
    // The program notices it by itself soon; whoever comes first, what became of it is told or it is gone.
    QVERIFY(window.waitFor(button, QStringLiteral("Look again")).press());
    if (waitFor([&] { return window.find(button, QStringLiteral("Clean up")).isEnabled() || !QFileInfo::exists(path); }) && QFileInfo::exists(path)
        && window.find(button, QStringLiteral("Clean up")).press()) {
        const Accessible question = on.desktop.waitForWindow(QStringLiteral("Clean up"));
        if (question.isValid()) {
            (void)question.waitFor(button, QStringLiteral("Clean up 1 thing")).press();
        }
    }
    QVERIFY(waitFor([&] { return !QFileInfo::exists(path); }));
}

void TestE2eLeftoversWindow::aReportLeavesTheKeyboardToOthers()
{
    DesktopInstance on;
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    // Takes longer than a moment to end, so that its progress comes by itself.
    const QString script = QStringLiteral("trap '' TERM HUP; echo up; exec sleep 300");
    QVERIFY(!on.it.create(QStringLiteral("job"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script}).isEmpty());
    QVERIFY(on.it.waitForOutput(QStringLiteral("job"), QStringLiteral("up")));
    QVERIFY(on.menu().choose({QStringLiteral("job"), QStringLiteral("End…")}));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End session"));
    QVERIFY(question.isValid());
    // Another program's window, with the keyboard.
    QVERIFY(on.desktop.display.run(QStringLiteral("xev"), {QStringLiteral("-event"), QStringLiteral("button")}, on.it.environment));
    const auto active = [&] { return on.desktop.display.ask(words("getactivewindow getwindowname")); };
    QVERIFY(waitFor([&] {
        const QString id = on.desktop.display.ask(words("search --onlyvisible --name ^Event")).section(QLatin1Char('\n'), 0, 0);
        return !id.isEmpty() && on.desktop.display.activate(id) && active() == QLatin1String("Event Tester");
    }));
    QVERIFY(question.waitFor(button, QStringLiteral("End sleep")).press());
    QVERIFY(waitFor([&] { return on.desktop.hasWindow(QStringLiteral("Ending sessions")); }));
    QCOMPARE(active(), QStringLiteral("Event Tester"));
    QVERIFY(waitFor([&] { return on.it.names().isEmpty(); }));
    QCOMPARE(active(), QStringLiteral("Event Tester"));
}

void TestE2eLeftoversWindow::aNotificationEndsThem()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const std::optional<ProcessRef> left = leaveBehind(on, "end");
    QVERIFY(left);
    const NotificationDaemon::Shown *shown = on.desktop.notifications.waitFor(told);
    QVERIFY(shown);
    QVERIFY(shown->body.startsWith(lineOf(*left)));
    QVERIFY(shown->body.contains(QStringLiteral("It ends in ")));
    on.desktop.notifications.press(*shown, QStringLiteral("End now"));
    QVERIFY(waitUntilGone({*left}));
    QVERIFY(waitFor([&] { return on.it.session(QStringLiteral("job")).value(QLatin1String("leftovers")).toArray().isEmpty(); }));
    QCOMPARE(on.it.session(QStringLiteral("job")).value(QLatin1String("status")).toString(), QStringLiteral("exited"));
    QCOMPARE(on.desktop.notifications.countOf(told), 1);
}

void TestE2eLeftoversWindow::aNotificationKeepsThem()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const std::optional<ProcessRef> left = leaveBehind(on);
    QVERIFY(left);
    const NotificationDaemon::Shown *shown = on.desktop.notifications.waitFor(told);
    QVERIFY(shown);
    on.desktop.notifications.press(*shown, QStringLiteral("Keep"));
    QVERIFY(waitFor([&] { return on.it.reeve(words("keep --list")).out.contains(QString::number(left->pid())); }));
    QCOMPARE(on.desktop.notifications.countOf(told), 1); // what is kept is no question any more
    on.it.crash();
    QVERIFY(on.start());
    QVERIFY(left->isAlive());
    QCOMPARE(on.desktop.notifications.countOf(told), 1);
    QCOMPARE(on.it.reeve(words("kill --everything job")).code, 0);
}

void TestE2eLeftoversWindow::aNotificationAboutNothingGoes()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const std::optional<ProcessRef> left = leaveBehind(on);
    QVERIFY(left);
    const NotificationDaemon::Shown *shown = on.desktop.notifications.waitFor(told);
    QVERIFY(shown && !shown->closed);
    sendSignal(*left, SIGKILL);
    QVERIFY(waitFor([&] { return on.desktop.notifications.waitFor(told)->closed; }));
}

QTEST_GUILESS_MAIN(TestE2eLeftoversWindow)
#include "tst_e2e_leftoverswindow.moc"
