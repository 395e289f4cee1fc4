// SPDX-License-Identifier: MIT
// What goes through `reeve attach`, in both directions.
#include "e2e/instance.h"
#include "e2e/terminal.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// Says `ready`, and the word at every one of these signals. Waits without being asked anything.
QStringList atSignal(const char *signal, const char *action)
{
    return {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
            QStringLiteral("trap '%1' %2; echo ready; sleep 300 & while :; do wait; done").arg(QLatin1String(action), QLatin1String(signal))};
}

} // namespace

class TestE2eAttach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByteGoesThrough();
    void coloursAndTheirReplay();
    void muchOutputArrivesWhole();
    void sizeFollows();
    void controlC();
    void pastedLinesStayOnePaste();
    void fullScreenPrograms();
    void newWithAttach();
    void fromAPipe();
    void replayAsksTheTerminalNothing();
};

void TestE2eAttach::everyByteGoesThrough()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.createChild(QStringLiteral("echo"), QStringLiteral("echo")).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("echo")));
    QVERIFY(terminal.shows("READY ")); // raw from here on
    terminal.forget();
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte != 0x1c) { // the detach key
            bytes += static_cast<char>(byte);
        }
    }
    bytes += "grüße \xf0\x9f\x90\x9a \x1b[A\x1bOP\x1b[1;5C done";
    terminal.type(bytes);
    QVERIFY(terminal.shows("done"));
    QCOMPARE(terminal.output().mid(terminal.output().indexOf('\0')), bytes);
}

void TestE2eAttach::coloursAndTheirReplay()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QByteArray painted = "\x1b[1;38;2;1;2;3mtrue\x1b[0m \x1b[31;48;5;200mindexed\x1b[m \x1b]0;title\x07 ünï";
    it.environment.insert(QStringLiteral("PAINT"), QString::fromUtf8(painted));
    QVERIFY(!it.create(QStringLiteral("painter"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                    QStringLiteral("read x; printf '%s<end>' \"$PAINT\"; exec cat")}).isEmpty());
    Terminal live;
    QVERIFY(live.attach(it, QStringLiteral("painter")));
    live.type("\r");
    QVERIFY(live.shows(painted + "<end>"));
    Terminal late;
    QVERIFY(late.attach(it, QStringLiteral("painter")));
    QVERIFY(late.shows(painted + "<end>"));
}

void TestE2eAttach::muchOutputArrivesWhole()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("much"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                 QStringLiteral("read x; seq 1 20000; echo over; exec cat")}).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("much")));
    terminal.forget();
    terminal.type("\r");
    QVERIFY(terminal.shows("over\r\n"));
    QByteArray expected;
    for (int number = 1; number <= 20000; ++number) {
        expected += QByteArray::number(number) + "\r\n";
    }
    expected += "over\r\n";
    QVERIFY(terminal.output().endsWith(expected)); // nothing lost, nothing twice
}

void TestE2eAttach::sizeFollows()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("size"), atSignal("WINCH", "stty size")).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("size"), QStringLiteral("ready")));
    Terminal terminal(91, 29);
    QVERIFY(terminal.attach(it, QStringLiteral("size")));
    QVERIFY(terminal.shows("29 91"));
    terminal.resize(133, 47);
    QVERIFY(terminal.shows("47 133"));
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("size")).value(QLatin1String("cols")).toInt() == 133; }));
    QCOMPARE(it.session(QStringLiteral("size")).value(QLatin1String("rows")).toInt(), 47);
}

void TestE2eAttach::controlC()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("int"), atSignal("INT", "echo interrupted")).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("int")));
    QVERIFY(terminal.shows("ready"));
    terminal.type("\x03");
    QVERIFY(terminal.shows("interrupted"));
    QCOMPARE(terminal.process().state(), QProcess::Running); // it was not for reeve
    QVERIFY(terminal.isRaw());
}

void TestE2eAttach::pastedLinesStayOnePaste()
{
    if (!QFileInfo::exists(QStringLiteral("/bin/bash"))) {
        QSKIP("no bash");
    }
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("shell"), words("/bin/bash --norc --noprofile -i"), {}).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("shell"), QStringLiteral("bash-")));
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("shell")));
    QVERIFY(terminal.shows("\x1b[?2004h")); // the shell asks for it; so does our terminal learn of it
    terminal.type("\x1b[200~echo first$((1+1))\necho second$((2+2))\x1b[201~");
    QVERIFY(terminal.shows("echo second$((2+2))"));
    QVERIFY(!terminal.output().contains("first2")); // nothing runs before Enter
    terminal.type("\r");
    QVERIFY(terminal.shows("second4"));
    QVERIFY(terminal.output().contains("first2"));
}

void TestE2eAttach::fullScreenPrograms()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("full"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                 QStringLiteral("printf '\\033[?1049h\\033[?1000h\\033[2J\\033[5;10Hmenu'; stty raw -echo; exec cat")})
                 .isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("full")));
    QVERIFY(terminal.shows("\x1b[?1049h\x1b[?1000h\x1b[2J\x1b[5;10Hmenu"));
    terminal.type("\x1b[M !!"); // a mouse click
    QVERIFY(terminal.shows("menu\x1b[M !!"));
}

void TestE2eAttach::newWithAttach()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    Terminal terminal(101, 31);
    terminal.start(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), words("new --attach --name fresh -- /bin/sh -c") + QStringList{QStringLiteral("stty size; exec cat")},
                   it.environment);
    QVERIFY(terminal.shows("31 101")); // born with our size
    QVERIFY(terminal.output().contains("[attached to fresh; leave with Ctrl-\\]"));
    QVERIFY(waitFor([&] { return terminal.isRaw(); }));
    terminal.type("hello\r");
    QVERIFY(terminal.shows("hello\r\nhello\r\n"));
}

void TestE2eAttach::fromAPipe()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!it.createChild(QStringLiteral("echo"), QStringLiteral("echo")).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("echo"), QStringLiteral("READY")));
    QProcess attach;
    attach.setProcessEnvironment(it.environment);
    attach.start(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), words("attach echo"));
    attach.write("piped in, \x1c is text here\n");
    attach.closeWriteChannel();
    QVERIFY(attach.waitForFinished(static_cast<int>(hangDeadline.count())));
    QCOMPARE(attach.exitCode(), 0);
    QVERIFY(waitFor([&] { return it.reeve(words("output echo --raw")).out.contains(QLatin1String("piped in, \x1c is text here\n")); }));
    QCOMPARE(it.session(QStringLiteral("echo")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
}

void TestE2eAttach::replayAsksTheTerminalNothing()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QList<QByteArray> queries = {"\x1b[c", "\x1b[>c", "\x1b[=c", "\x1b[>q", "\x1b[5n", "\x1b[6n", "\x1b[?6n", "\x1b[?2004$p",
                                       "\x1b]10;?\x07", "\x1b]11;?\x1b\\", "\x1b]4;1;?\x07", "\x1bP+q544e\x1b\\", "\x1bP$qm\x1b\\",
                                       "\x1b[18t", "\x1b[21t", "\x1b[?u", "\x05", "\x1bZ"};
    QByteArray text;
    for (const QByteArray &query : queries) {
        text += query + '.';
    }
    it.environment.insert(QStringLiteral("QUERIES"), QString::fromLatin1(text));
    QVERIFY(!it.create(QStringLiteral("asks"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                 QStringLiteral("printf '%s\\033[32mend' \"$QUERIES\"; exec cat")}).isEmpty());
    QVERIFY(it.waitForOutput(QStringLiteral("asks"), QStringLiteral("end")));
    QVERIFY(it.reeve(words("output asks --raw")).out.contains(QString::fromLatin1(text))); // a file gets the truth

    Terminal attached;
    QVERIFY(attached.attach(it, QStringLiteral("asks")));
    QVERIFY(attached.shows("\x1b[32mend"));
    Terminal raw;
    raw.start(QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"), words("output asks --raw"), it.environment);
    QCOMPARE(raw.waitForExit(), 0);
    for (Terminal *terminal : {&attached, &raw}) {
        QVERIFY(terminal->output().contains(QByteArray(queries.size(), '.') + "\x1b[32mend"));
        for (const QByteArray &query : queries) {
            QVERIFY2(!terminal->output().contains(query), query.toPercentEncoding().constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestE2eAttach)
#include "tst_e2e_attach.moc"
