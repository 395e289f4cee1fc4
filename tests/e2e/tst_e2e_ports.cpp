// SPDX-License-Identifier: MIT
// Ports of sessions: in the shell, in the tray's menu and in their window, as a screen reader and a keyboard meet them.
#include "e2e/desktop/desktopinstance.h"
#include "process/listeners.h"
#include "process/signalsender.h"
#include "support/heldport.h"
#include "support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

const QString button = QStringLiteral("push button");
const QString title = QStringLiteral("Ports");

bool isFree(int port)
{
    const Result<std::vector<Listener>> all = readListeners();
    return all && std::none_of(all->begin(), all->end(), [port](const Listener &listener) { return listener.port == port; });
}

/// A session "web" whose command has a server below it: that server's port; 0: there is none.
int serve(DesktopInstance &on)
{
    const QString child = QStringLiteral("child [ listen 0 block ] block");
    if (on.it.create(QStringLiteral("web"), QStringList{QStringLiteral(SHELLREEVE_TESTCHILD)} + child.split(QLatin1Char(' '))).isEmpty()) {
        return 0;
    }
    int port = 0;
    (void)waitFor([&] {
        port = on.it.session(QStringLiteral("web")).value(QLatin1String("ports")).toArray().first().toInt();
        return port > 0;
    });
    return port;
}

QString lineOf(int port)
{
    return QStringLiteral("%1 web – testchild").arg(port);
}

/// The desktop's way to open a page: it notes what it is asked for.
bool installOpener(DesktopInstance &on)
{
    const QString folder = on.home.path() + QStringLiteral("/opener");
    QFile program(folder + QStringLiteral("/xdg-open"));
    if (!QDir().mkpath(folder) || !program.open(QIODevice::WriteOnly)) {
        return false;
    }
    program.write("#!/bin/sh\nprintf '%s %s\\n' \"$1\" \"${SHELLREEVE_SESSION-none}\" >>" + QFile::encodeName(folder) + "/opened\n");
    program.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    on.it.environment.insert(QStringLiteral("PATH"), folder + QLatin1Char(':') + on.it.environment.value(QStringLiteral("PATH")));
    on.it.environment.insert(QStringLiteral("SHELLREEVE_SESSION"), QStringLiteral("abcdefgh.0123"));
    return true;
}

/// The program on a desktop with windows and a browser, and a session that serves: its port, or 0.
int startAndServe(DesktopInstance &on)
{
    return installOpener(on) && on.desktop.display.runWindowManager(on.it.environment) && on.start() ? serve(on) : 0;
}

bool waitForOpened(const DesktopInstance &on, const QString &line)
{
    return waitFor([&] {
        QFile file(on.home.path() + QStringLiteral("/opener/opened"));
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(line);
    });
}

bool keys(const DesktopInstance &on, const char *names)
{
    return on.desktop.display.tell(QStringList{QStringLiteral("key")} + words(names));
}

bool waitForActive(const DesktopInstance &on, const QString &window)
{
    return waitFor([&] { return on.desktop.display.ask(words("getactivewindow getwindowname")).startsWith(window); });
}

/// What the clipboard holds, pasted into a window's filter with the keyboard; it is empty again then.
QString pastedInto(const DesktopInstance &on, const Accessible &window, const QString &filter)
{
    const Accessible field = window.find(QStringLiteral("text"), filter);
    QString pasted;
    if (keys(on, "ctrl+f") && waitFor([&] { return field.isFocused(); }) && keys(on, "ctrl+v")
        && waitFor([&] { return !(pasted = field.text()).isEmpty(); }) && keys(on, "ctrl+a BackSpace")) {
        (void)waitFor([&] { return field.text().isEmpty(); });
    }
    return pasted;
}

} // namespace

class TestE2ePorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShellTells();
    void theMenuOpensAndEnds();
    void theWindowDoesItAll();
    void theWindowByKeyboard();
    void theDetailsOfASessionOfferIt();
    void nothingIsEndedThatHasLetGo();
};

void TestE2ePorts::theShellTells()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const int port = serve(on);
    QVERIFY(port > 0);
    const QString number = QString::number(port);
    const auto table = on.it.reeve(words("ports"));
    QCOMPARE(table.code, 0);
    QVERIFY2(table.out.contains(number) && table.out.contains(QStringLiteral("web")), qPrintable(table.out));
    const QString id = on.it.session(QStringLiteral("web")).value(QLatin1String("id")).toString();
    const QJsonArray rows = QJsonDocument::fromJson(on.it.reeve(words("ports --json")).out.toUtf8()).array();
    const auto row = std::find_if(rows.begin(), rows.end(), [port](const QJsonValue &one) { return one.toObject().value(QLatin1String("port")).toInt() == port; });
    QVERIFY(row != rows.end());
    QCOMPARE(row->toObject().value(QLatin1String("sessionId")).toString(), id);
    QCOMPARE(row->toObject().value(QLatin1String("kind")).toString(), QStringLiteral("session"));
    const auto taken = on.it.reeve({QStringLiteral("ports"), number});
    QCOMPARE(taken.code, 0);
    QVERIFY2(taken.out.startsWith(QStringLiteral("Port %1 is taken by testchild (").arg(port)) && taken.out.contains(QStringLiteral("of the session web, listening on 127.0.0.1")), qPrintable(taken.out));
    HeldPort foreign(QStringLiteral("::1"));
    const auto other = on.it.reeve({QStringLiteral("ports"), QString::number(foreign.port)});
    QVERIFY2(other.out.contains(QStringLiteral("testchild (%1), which belongs to no session, listening on ::1").arg(foreign.child.root())), qPrintable(other.out));
    foreign.child.end();
    const auto free = on.it.reeve({QStringLiteral("ports"), QString::number(foreign.port)});
    QCOMPARE(free.code, 0);
    QCOMPARE(free.out.trimmed(), QStringLiteral("Port %1 is free.").arg(foreign.port));
    QCOMPARE(on.it.reeve(words("ports web")).code, 2);
}

void TestE2ePorts::theMenuOpensAndEnds()
{
    DesktopInstance on;
    QVERIFY(installOpener(on));
    QVERIFY(on.start());
    QVERIFY(waitFor([&] { return on.menu().openBelow({title}).child(QStringLiteral("No session listens on a port")).isValid(); }));
    const int port = serve(on);
    QVERIFY(port > 0);
    HeldPort foreign;
    QVERIFY(waitFor([&] { return on.menu().open().at({title, lineOf(port)}).isValid() || on.menu().layout().at({title, lineOf(port)}).isValid(); }));
    QVERIFY(!on.menu().layout().at({title, QString::number(foreign.port)}).isValid()); // not the whole machine
    QVERIFY(waitFor([&] { return on.menu().choose({title, lineOf(port), QStringLiteral("Open in browser")}); }));
    QVERIFY(waitForOpened(on, QStringLiteral("http://127.0.0.1:%1/ none").arg(port))); // with nothing of an outer session
    QVERIFY(waitFor([&] { return on.menu().choose({title, lineOf(port), QStringLiteral("End what holds it…")}); }));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End what holds port %1").arg(port));
    QVERIFY(question.isValid());
    const QString said = DesktopInstance::wordsOf(question);
    QVERIFY2(said.contains(QStringLiteral("The session “web” stays as it is.")), qPrintable(said));
    QVERIFY(!isFree(port));
    QVERIFY(question.waitFor(button, QStringLiteral("End testchild")).press());
    QVERIFY(waitFor([&] { return isFree(port); }));
    QCOMPARE(on.it.session(QStringLiteral("web")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    QVERIFY(foreign.process().isAlive());
}

void TestE2ePorts::theWindowDoesItAll()
{
    DesktopInstance on;
    QVERIFY(installOpener(on));
    QVERIFY(on.desktop.display.runWindowManager(on.it.environment));
    QVERIFY(on.start());
    QVERIFY(waitFor([&] { return on.menu().choose({title, QStringLiteral("All ports…")}); }));
    const Accessible window = on.desktop.waitForWindow(title);
    QVERIFY(window.isValid());
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QStringLiteral("No session listens on a port")); }));
    const int port = serve(on);
    QVERIFY(port > 0);
    QVERIFY2(waitFor([&] { return window.find(button, QStringLiteral("Open in browser")).isEnabled(); }), qPrintable(window.outline()));
    QVERIFY(waitFor([&] { return on.desktop.display.ask(words("getactivewindow getwindowname")).startsWith(title); }));
    HeldPort foreign;
    const Accessible find = window.find(QStringLiteral("text"), QStringLiteral("Find"));
    QVERIFY2(find.isValid(), qPrintable(window.outline()));
    QVERIFY(find.setText(QString::number(foreign.port)));
    QVERIFY2(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QStringLiteral("Port %1 is taken by testchild (%2), another program.").arg(foreign.port).arg(foreign.child.root())); }),
             qPrintable(DesktopInstance::wordsOf(window)));
    QVERIFY(find.setText(QString()));
    const Accessible table = window.find(QString(), title);
    QVERIFY(table.isValid());
    QVERIFY(on.desktop.display.tell(words("key Tab"))); // to the box
    window.waitFor(QString(), title).focus();
    QVERIFY(window.find(button, QStringLiteral("Open in browser")).press());
    QVERIFY(waitForOpened(on, QStringLiteral("http://127.0.0.1:%1/ none").arg(port)));
    QVERIFY(window.find(button, QStringLiteral("End what holds it")).press());
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End what holds port %1").arg(port));
    QVERIFY(question.isValid());
    QVERIFY(question.waitFor(button, QStringLiteral("End testchild")).press());
    QVERIFY(waitFor([&] { return isFree(port); }));
    QVERIFY(waitFor([&] { return DesktopInstance::wordsOf(window).contains(QStringLiteral("No session listens on a port")); }));
    QVERIFY(on.closeWindow(title, QStringLiteral("Escape")));
}

void TestE2ePorts::theWindowByKeyboard()
{
    DesktopInstance on;
    const int port = startAndServe(on);
    QVERIFY(port > 0);
    QVERIFY(waitFor([&] { return on.menu().choose({title, QStringLiteral("All ports…")}); }));
    const Accessible window = on.desktop.waitForWindow(title);
    QVERIFY(window.isValid());
    QVERIFY2(waitFor([&] { return window.find(button, QStringLiteral("Open in browser")).isEnabled(); }), qPrintable(window.outline()));
    QVERIFY(waitForActive(on, title));
    QVERIFY(keys(on, "Return"));
    QVERIFY(waitForOpened(on, QStringLiteral("http://127.0.0.1:%1/ none").arg(port)));
    QVERIFY(keys(on, "ctrl+c"));
    QCOMPARE(pastedInto(on, window, QStringLiteral("Find")), QStringLiteral("127.0.0.1:%1").arg(port));
    QVERIFY2(waitFor([&] { return window.find(button, QStringLiteral("Open in browser")).isEnabled(); }), qPrintable(window.outline()));
    QVERIFY(keys(on, "Tab Tab")); // past the box, to the list
    const QString asked = QStringLiteral("End what holds port %1").arg(port);
    QVERIFY(keys(on, "Delete"));
    QVERIFY(on.desktop.waitForWindow(asked).isValid());
    QVERIFY(waitForActive(on, asked));
    QVERIFY(keys(on, "Return")); // the safe way is the default
    QVERIFY(on.desktop.waitForNoWindow(asked));
    QVERIFY(!isFree(port));
    QVERIFY(waitForActive(on, title));
    QVERIFY(keys(on, "Delete"));
    const Accessible end = on.desktop.waitForWindow(asked).waitFor(button, QStringLiteral("End testchild"));
    QVERIFY(waitForActive(on, asked));
    end.focus();
    QVERIFY(waitFor([&] { return end.isFocused(); }));
    QVERIFY(keys(on, "space"));
    QVERIFY(waitFor([&] { return isFree(port); }));
    QCOMPARE(on.it.session(QStringLiteral("web")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

void TestE2ePorts::theDetailsOfASessionOfferIt()
{
    DesktopInstance on;
    const int port = startAndServe(on);
    QVERIFY(port > 0);
    const QString sessions = QStringLiteral("Sessions");
    const Accessible window = on.openWindow();
    QVERIFY(window.isValid());
    QVERIFY(waitForActive(on, sessions));
    QVERIFY(on.click(window.waitFor(QString(), QStringLiteral("web"))));
    const QString ports = QStringLiteral("Open or end: Ports");
    // A popup is no child of the program for screen readers, so the display is asked whether it is there.
    const auto windows = [&] { return on.desktop.display.ask(words("search --onlyvisible --class shellreeve")).split(QLatin1Char('\n')).size(); };
    const auto choose = [&](const char *keysInMenu) {
        const Accessible offer = window.waitFor(button, ports);
        offer.focus();
        if (!waitFor([&] { return offer.isFocused(); })) {
            return false;
        }
        const qsizetype before = windows();
        return keys(on, "space") && waitFor([&] { return windows() > before; }) && keys(on, keysInMenu);
    };
    QVERIFY2(window.waitFor(button, ports).isValid(), qPrintable(window.outline()));
    QVERIFY(choose("Return"));
    QVERIFY(waitForOpened(on, QStringLiteral("http://127.0.0.1:%1/ none").arg(port)));
    QVERIFY(choose("Down Return"));
    QCOMPARE(pastedInto(on, window, QStringLiteral("Filter")), QStringLiteral("127.0.0.1:%1").arg(port));
    QVERIFY(on.click(window.waitFor(QString(), QStringLiteral("web"))));
    QVERIFY(choose("Down Down Return"));
    const Accessible question = on.desktop.waitForWindow(QStringLiteral("End what holds port %1").arg(port));
    QVERIFY(question.isValid());
    QVERIFY(DesktopInstance::wordsOf(question).contains(QStringLiteral("The session “web” stays as it is.")));
    QVERIFY(question.waitFor(button, QStringLiteral("End testchild")).press());
    QVERIFY(waitFor([&] { return isFree(port); }));
    QVERIFY(waitFor([&] { return !window.find(button, ports).isValid(); })); // and the line goes with it
    QCOMPARE(on.it.session(QStringLiteral("web")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

// Whoever holds the port when the answer comes was not asked about.
void TestE2ePorts::nothingIsEndedThatHasLetGo()
{
    DesktopInstance on;
    QVERIFY(on.start());
    const int port = serve(on);
    QVERIFY(port > 0);
    QVERIFY(waitFor([&] { return on.menu().choose({title, lineOf(port), QStringLiteral("End what holds it…")}); }));
    const QString asked = QStringLiteral("End what holds port %1").arg(port);
    QVERIFY(on.desktop.waitForWindow(asked).isValid());
    const QJsonArray rows = QJsonDocument::fromJson(on.it.reeve(words("ports --json")).out.toUtf8()).array();
    const auto row = std::find_if(rows.begin(), rows.end(), [port](const QJsonValue &one) { return one.toObject().value(QLatin1String("port")).toInt() == port; });
    QVERIFY(row != rows.end());
    const Result<ProcessRef> holder = ProcessRef::open(static_cast<pid_t>(row->toObject().value(QLatin1String("pid")).toInteger()));
    QVERIFY(holder.ok() && sendSignal(*holder, SIGKILL) == SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return !holder->isAlive(); }));
    ChildGuard heir(QStringLiteral("listen %1 block").arg(port).split(QLatin1Char(' ')), ChildGuard::Under::Test);
    QVERIFY(heir.waitFor(1, QStringLiteral("LISTENING")).size() == 1);
    QVERIFY(waitFor([&] { return !on.desktop.hasWindow(asked); })); // the question goes with what it was about
    QVERIFY(!isFree(port));
    QCOMPARE(on.it.session(QStringLiteral("web")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

QTEST_GUILESS_MAIN(TestE2ePorts)
#include "tst_e2e_ports.moc"
