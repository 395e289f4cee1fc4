// SPDX-License-Identifier: MIT
// A person's terminal lent to the shellper: here a pseudo terminal of the test's own.
#include "integration/shellperfixture.h"

#include "pty/pty.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void carriesOutputAndTyping();
    void replaysWithoutQueries();
    void liveOutputIsUntouched();
    void detaches_data();
    void detaches();
    void detachingCanBeSwitchedOff();
    void leavesTheLendersDescriptorAlone();
    void tellsTheExitAfterTheOutput();
    void noticesThatTheTerminalIsGone();
    void aTerminalThatShowsNothingHoldsNobodyUp();
    void refusesWhatIsNoTerminal_data();
    void refusesWhatIsNoTerminal();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    void start(const QString &script);
    /// Sends TERMINAL with a descriptor; what the shellper answered.
    QJsonObject lend(WireClient &client, int fd, const QJsonObject &options = {});
    [[nodiscard]] QByteArray seenUntil(const QByteArray &text) { return readUntil(m_screen->master(), text); }

    std::optional<ShellperUnderTest> m_shellper;
    std::optional<Pty> m_screen; ///< the master is the person, the slave is lent
    std::optional<WireClient> m_client;
};

void TestShellperTerminal::init()
{
    m_shellper.emplace();
    Result<Pty> pty = Pty::open(80, 24);
    QVERIFY(pty.ok());
    m_screen.emplace(std::move(*pty));
    termios raw = {};
    QCOMPARE(::tcgetattr(m_screen->slave(), &raw), 0); // as `reeve attach` sets its terminal
    ::cfmakeraw(&raw);
    QCOMPARE(::tcsetattr(m_screen->slave(), TCSANOW, &raw), 0);
}

void TestShellperTerminal::cleanup()
{
    m_client.reset();
    m_screen.reset();
    m_shellper.reset();
}

void TestShellperTerminal::start(const QString &script)
{
    it().setScript(script);
    QVERIFY2(it().start(), it().complaint.constData());
    QJsonObject hello = asTerminal();
    hello.insert(QStringLiteral("output"), false);
    hello.insert(QStringLiteral("replayBytes"), 0);
    m_client.emplace(it().socketPath(), hello);
    QVERIFY(m_client->await(FrameType::Replay));
}

QJsonObject TestShellperTerminal::lend(WireClient &client, int fd, const QJsonObject &options)
{
    const QByteArray frame = encodeFrame(FrameType::Terminal, encodeJson(options));
    if (sendWithDescriptor(client.fd(), frame.constData(), static_cast<size_t>(frame.size()), fd) != frame.size()) {
        return {};
    }
    return client.awaitJson(FrameType::Terminal);
}

void TestShellperTerminal::carriesOutputAndTyping()
{
    start(QStringLiteral("stty raw -echo; echo READY; exec cat"));
    QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
    QVERIFY(seenUntil("READY\n").contains("READY\n"));
    QVERIFY(writeAll(m_screen->master(), "typed\x03\x04\x1b[A", 10));
    QCOMPARE(seenUntil("\x1b[A"), QByteArray("typed\x03\x04\x1b[A"));
    const Result<Welcome> welcome = Welcome::decode(WireClient(it().socketPath(), asTower()).next()->payload);
    QCOMPARE(welcome->session.value(QStringLiteral("viewers")).toInt(), 1);
    QCOMPARE(m_client->output(), QByteArray()); // it does not come twice
}

void TestShellperTerminal::replaysWithoutQueries()
{
    start(QStringLiteral("stty raw -echo; printf 'a\\033[6nb\\033[31mc\\033]11;?\\007d\\005e\\302\\233cf\\033[>0qg'; echo READY; exec sleep 300"));
    QVERIFY(WireClient(it().socketPath(), asTerminal()).outputUntil("READY").contains("\x1b[6n")); // clients get all
    QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
    QCOMPARE(seenUntil("READY\n"), QByteArray("ab\x1b[31mcdefgREADY\n"));
}

void TestShellperTerminal::liveOutputIsUntouched()
{
    start(QStringLiteral("stty raw -echo; echo READY; read -r x; printf 'a\\033[6nb'; echo; exec sleep 300"));
    QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
    QVERIFY(seenUntil("READY\n").contains("READY\n"));
    QVERIFY(writeAll(m_screen->master(), "\n", 1));
    QCOMPARE(seenUntil("b\n"), QByteArray("a\x1b[6nb\n")); // a question of now: the person's terminal answers it
}

void TestShellperTerminal::detaches_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("the standard key") << QJsonObject() << QByteArray("before\x1c" "after");
    QTest::newRow("the standard key as kitty sends it") << QJsonObject() << QByteArray("before\x1b[92;5uafter");
    QTest::newRow("another key") << QJsonObject{{QStringLiteral("detachKey"), 1}} << QByteArray("before\x01" "after");
}

void TestShellperTerminal::detaches()
{
    QFETCH(QJsonObject, options);
    QFETCH(QByteArray, typed);
    start(QStringLiteral("stty raw -echo; echo READY; exec cat"));
    WireClient viewer(it().socketPath(), asTerminal());
    QVERIFY(lend(*m_client, m_screen->slave(), options).value(QStringLiteral("taken")).toBool());
    QVERIFY(seenUntil("READY\n").contains("READY\n"));
    QVERIFY(writeAll(m_screen->master(), typed.constData(), static_cast<unsigned long>(typed.size())));
    QVERIFY(m_client->await(FrameType::Detached));
    QVERIFY(viewer.outputUntil("before").contains("before"));
    QVERIFY(viewer.type("|end"));
    QVERIFY(viewer.outputUntil("|end").endsWith("before|end")); // nothing of the key, nothing behind it
    // What is typed from now on is the lender's to read again.
    QVERIFY(writeAll(m_screen->master(), "mine", 4));
    QCOMPARE(readUntil(m_screen->slave(), "mine"), QByteArray("mine"));
    QVERIFY(lend(*m_client, m_screen->slave(), options).value(QStringLiteral("taken")).toBool()); // and lent once more
}

void TestShellperTerminal::detachingCanBeSwitchedOff()
{
    start(QStringLiteral("stty raw -echo; echo READY; exec cat"));
    QVERIFY(lend(*m_client, m_screen->slave(), {{QStringLiteral("detachKey"), 0}}).value(QStringLiteral("taken")).toBool());
    QVERIFY(seenUntil("READY\n").contains("READY\n"));
    QVERIFY(writeAll(m_screen->master(), "a\x1c" "b", 3));
    QCOMPARE(seenUntil("b"), QByteArray("a\x1c" "b"));
}

void TestShellperTerminal::leavesTheLendersDescriptorAlone()
{
    start(QStringLiteral("stty raw -echo; echo READY; exec cat"));
    const int flags = ::fcntl(m_screen->slave(), F_GETFL);
    termios before = {};
    QCOMPARE(::tcgetattr(m_screen->slave(), &before), 0);
    QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
    QVERIFY(seenUntil("READY\n").contains("READY\n"));
    QCOMPARE(::fcntl(m_screen->slave(), F_GETFL), flags);
    QVERIFY((flags & O_NONBLOCK) == 0);
    termios after = {};
    QCOMPARE(::tcgetattr(m_screen->slave(), &after), 0);
    QCOMPARE(after.c_lflag, before.c_lflag);
    QCOMPARE(after.c_iflag, before.c_iflag);
    QVERIFY(!QFileInfo(QStringLiteral("/proc/%1/fd/0").arg(it().shellper->pid())).symLinkTarget().startsWith(QStringLiteral("/dev/pts")));
    QCOMPARE(readProcess(it().shellper->pid())->ttyNr, 0); // not its controlling terminal
}

void TestShellperTerminal::tellsTheExitAfterTheOutput()
{
    start(QStringLiteral("stty raw -echo; echo READY; read -r x; seq 1 20000; echo the end; exit 6"));
    QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
    QVERIFY(seenUntil("READY\n").contains("READY\n"));
    QVERIFY(writeAll(m_screen->master(), "\n", 1));
    const QByteArray seen = seenUntil("the end\n");
    QVERIFY(seen.startsWith("1\n2\n3\n"));
    QVERIFY(seen.contains("\n20000\nthe end\n"));
    QVERIFY(m_client->awaitExit() == ExitStatus(Exited{6}));
}

void TestShellperTerminal::noticesThatTheTerminalIsGone()
{
    start(QStringLiteral("stty raw -echo; echo READY; exec cat"));
    QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
    QVERIFY(seenUntil("READY\n").contains("READY\n"));
    m_screen.reset(); // the window was closed
    QVERIFY(m_client->isClosed());
    WireClient other(it().socketPath(), asTower());
    QCOMPARE(Welcome::decode(other.next()->payload)->session.value(QStringLiteral("viewers")).toInt(), 0);
    QVERIFY(other.pingPong());
}

void TestShellperTerminal::aTerminalThatShowsNothingHoldsNobodyUp()
{
    it().config.insert(QStringLiteral("scrollbackBytes"), 256 * 1024);
    start(QStringLiteral("stty raw -echo; echo READY; read -r x; seq -f %015.0f 1 500000; read -r x; echo the end; exec sleep 300"));
    QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
    WireClient viewer(it().socketPath(), asTerminal());
    QVERIFY(viewer.type("\n"));
    QVERIFY(viewer.outputUntil("000000000500000\n").contains("000000000500000\n")); // while the other's screen stands still
    QVERIFY(viewer.type("\n"));
    const QByteArray seen = seenUntil("the end\n");
    QVERIFY(seen.endsWith("000000000500000\nthe end\n"));
    QVERIFY(seen.size() < 4 * 1024 * 1024); // what was overwritten meanwhile is passed over
    const qsizetype anew = seen.lastIndexOf("\x1b[2J\x1b[H");
    QVERIFY(anew > 0);
    const QByteArray lines = seen.mid(anew + 7);
    QCOMPARE(lines.size() % 16, qsizetype{8}); // whole lines, and "the end\n"
}

void TestShellperTerminal::refusesWhatIsNoTerminal_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("a pipe") << QStringLiteral("pipe");
    QTest::newRow("no descriptor") << QStringLiteral("none");
    QTest::newRow("a second terminal") << QStringLiteral("second");
}

void TestShellperTerminal::refusesWhatIsNoTerminal()
{
    QFETCH(QString, what);
    start(QStringLiteral("stty raw -echo; echo READY; exec cat"));
    const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const Pipe pipe = makePipe();
    QJsonObject answer;
    if (what == QLatin1String("second")) {
        QVERIFY(lend(*m_client, m_screen->slave()).value(QStringLiteral("taken")).toBool());
        answer = lend(*m_client, m_screen->slave());
    } else if (what == QLatin1String("none")) {
        QVERIFY(m_client->send(FrameType::Terminal, QJsonObject()));
        answer = m_client->awaitJson(FrameType::Terminal);
    } else {
        answer = lend(*m_client, what == QLatin1String("file") ? null.get() : pipe.writeEnd.get());
    }
    QCOMPARE(answer.value(QStringLiteral("taken")), QJsonValue(false));
    QVERIFY(!answer.value(QStringLiteral("reason")).toString().isEmpty());
    QVERIFY(m_client->pingPong()); // nothing else happens
}

QTEST_GUILESS_MAIN(TestShellperTerminal)
#include "tst_shellperterminal.moc"
