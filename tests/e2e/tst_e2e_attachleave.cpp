// SPDX-License-Identifier: MIT
// Whatever ends `reeve attach`: the terminal is as before, the session goes on.
#include "e2e/instance.h"
#include "e2e/terminal.h"
#include "process/signalsender.h"
#include "support/childguard.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// Switches everything on that a program can leave behind, then copies.
const QStringList meddler{QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                          QStringLiteral("printf '\\033[?1049h\\033[?2004h\\033[?25l\\033[?1h\\033[?1000h\\033[?1003h\\033[?1006h\\033[?1004h"
                                         "\\033=on'; exec cat")};

/// Every mode that `meddler` switched was last set to `off`.
void compareModesAreBack(const QByteArray &output)
{
    for (const char *mode : {"1049", "2004", "1000", "1003", "1006", "1004", "1"}) {
        const auto on = output.lastIndexOf(QByteArray("\x1b[?") + mode + 'h');
        const auto off = output.lastIndexOf(QByteArray("\x1b[?") + mode + 'l');
        QVERIFY2(on >= 0 && off > on, mode);
    }
    QVERIFY(output.lastIndexOf("\x1b[?25h") > output.lastIndexOf("\x1b[?25l")); // the cursor
    QVERIFY(output.lastIndexOf("\x1b>") > output.lastIndexOf("\x1b="));         // the keypad
}

} // namespace

class TestE2eAttachLeave : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terminalIsAsBefore_data();
    void terminalIsAsBefore();
    void endOfTheSessionIsTold_data();
    void endOfTheSessionIsTold();
    void anotherDetachKey();
    void windowClosed();
    void killedByForce();
    void shellperStoppedForAWhile();

private:
    void leave(const QString &way, Instance &it, Terminal &terminal);
};

void TestE2eAttachLeave::terminalIsAsBefore_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("key") << QStringLiteral("key") << 0 << QByteArray("[detached from full]") << true;
    QTest::newRow("TERM") << QStringLiteral("TERM") << 1 << QByteArray("[detached from full by SIGTERM]") << true;
    QTest::newRow("HUP") << QStringLiteral("HUP") << 1 << QByteArray("[detached from full by SIGHUP]") << true;
    QTest::newRow("end of the session") << QStringLiteral("end") << 0 << QByteArray("[full ended by ") << false;
    QTest::newRow("shellper killed") << QStringLiteral("shellper") << 1 << QByteArray("[full is gone: its shellper has ended]") << false;
}

void TestE2eAttachLeave::terminalIsAsBefore()
{
    QFETCH(QString, way);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    QFETCH(bool, goesOn);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("full"), meddler).isEmpty());
    Terminal terminal;
    const termios before = terminal.modes();
    QVERIFY(terminal.attach(it, QStringLiteral("full")));
    QVERIFY(terminal.shows("\x1b=on"));
    QVERIFY(!sameModes(terminal.modes(), before));
    leave(way, it, terminal);
    QCOMPARE(terminal.waitForExit(), code);
    QVERIFY2(terminal.output().contains(words), terminal.output().toPercentEncoding(" []").constData());
    QVERIFY(sameModes(terminal.modes(), before));
    compareModesAreBack(terminal.output());
    QCOMPARE(it.session(QStringLiteral("full")).value(QLatin1String("status")).toString() == QLatin1String("running"), goesOn);
}

void TestE2eAttachLeave::leave(const QString &way, Instance &it, Terminal &terminal)
{
    const ProcessRef attach = ProcessRef::open(static_cast<pid_t>(terminal.process().processId())).value();
    const auto pid = static_cast<pid_t>(it.session(QStringLiteral("full")).value(QLatin1String("pid")).toInteger());
    if (way == QLatin1String("key")) {
        terminal.type("\x1c");
    } else if (way == QLatin1String("TERM")) {
        QVERIFY(sendSignal(attach, SIGTERM) == SignalOutcome::Sent);
    } else if (way == QLatin1String("HUP")) {
        QVERIFY(sendSignal(attach, SIGHUP) == SignalOutcome::Sent);
    } else if (way == QLatin1String("end")) {
        QCOMPARE(it.reeve({QStringLiteral("kill"), QStringLiteral("full")}).code, 0);
    } else {
        QVERIFY(sendSignal(ProcessRef::open(pid).value(), SIGKILL) == SignalOutcome::Sent);
    }
}

void TestE2eAttachLeave::endOfTheSessionIsTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("exit 0") << QStringLiteral("ready exit-after-line 0") << QByteArray("[short exited with 0]");
    QTest::newRow("exit 3") << QStringLiteral("ready exit-after-line 3") << QByteArray("[short exited with 3]");
    QTest::newRow("over before") << QStringLiteral("ready exit 4") << QByteArray("[short exited with 4]");
}

void TestE2eAttachLeave::endOfTheSessionIsTold()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, told);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.createChild(QStringLiteral("short"), words).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("short"), QStringLiteral("READY")));
    Terminal terminal;
    terminal.start(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), {QStringLiteral("attach"), QStringLiteral("short")}, it.environment);
    QVERIFY(terminal.shows("READY"));
    if (words.contains(QLatin1String("line"))) { // else the terminal is its owner's again, who would echo it into what is told
        terminal.type("\r");
    }
    QCOMPARE(terminal.waitForExit(), 0);
    QVERIFY2(terminal.output().contains(told), terminal.output().constData());
}

void TestE2eAttachLeave::anotherDetachKey()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.createChild(QStringLiteral("echo"), QStringLiteral("echo")).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("echo"), {QStringLiteral("--detach-key"), QStringLiteral("ctrl-b")}));
    QVERIFY(terminal.output().contains("leave with Ctrl-B"));
    QVERIFY(terminal.shows("READY "));
    terminal.type("a\x1cz");
    QVERIFY(terminal.shows("a\x1cz")); // a key like any other now
    terminal.type("\x02");
    QCOMPARE(terminal.waitForExit(), 0);
}

void TestE2eAttachLeave::windowClosed()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("talk"), words("cat")).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("talk")));
    terminal.close();
    QVERIFY(waitFor([&] { return terminal.process().state() == QProcess::NotRunning; }));
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("talk")).value(QLatin1String("viewers")).toInt() == 0; }));
    QCOMPARE(it.session(QStringLiteral("talk")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    Terminal again;
    QVERIFY(again.attach(it, QStringLiteral("talk")));
    again.type("still here\r");
    QVERIFY(again.shows("still here\r\nstill here\r\n"));
}

void TestE2eAttachLeave::killedByForce()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("talk"), words("cat")).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("talk")));
    terminal.type("before\r");
    QVERIFY(terminal.shows("before\r\nbefore\r\n"));
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("talk")).value(QLatin1String("viewers")).toInt() == 1; }));
    terminal.process().kill();
    QCOMPARE(terminal.waitForExit(), -1);
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("talk")).value(QLatin1String("viewers")).toInt() == 0; }));
    terminal.type("for nobody\r"); // whoever sits there now types into a shell, not into the session
    Terminal again;
    QVERIFY(again.attach(it, QStringLiteral("talk")));
    again.type("after\r");
    QVERIFY(again.shows("after\r\nafter\r\n"));
    QVERIFY(again.output().contains("before\r\nbefore\r\n"));
    QVERIFY(!again.output().contains("nobody"));
}

void TestE2eAttachLeave::shellperStoppedForAWhile()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("talk"), words("cat")).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("talk")));
    const auto pid = static_cast<pid_t>(it.session(QStringLiteral("talk")).value(QLatin1String("pid")).toInteger());
    QVERIFY(sendSignal(ProcessRef::open(pid).value(), SIGSTOP) == SignalOutcome::Sent);
    terminal.type("meanwhile\r");
    QVERIFY(sendSignal(ProcessRef::open(pid).value(), SIGCONT) == SignalOutcome::Sent);
    QVERIFY(terminal.shows("meanwhile\r\nmeanwhile\r\n")); // late, not lost
}

QTEST_GUILESS_MAIN(TestE2eAttachLeave)
#include "tst_e2e_attachleave.moc"
