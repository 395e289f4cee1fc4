// SPDX-License-Identifier: MIT
// The socket's path taken away from under a living shellper.
#include "integration/shellperfixture.h"

#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestShellperSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shellper.reset(); }

    void bindsARemovedSocketAgain_data();
    void bindsARemovedSocketAgain();
    void bindsAgainAsOftenAsItMust();
    void bindsAgainWhenTheDirectoryIsRemoved();
    void goesToTheFallbackWhenTheDirectoryIsGoneForGood();
    void leavesAnotherOnesSocketAlone();
    void removesTheSocketItBoundLast();
    void theGuardianRemovesTheSocketBoundLast();

private:
    [[nodiscard]] ShellperUnderTest &it() { return *m_shellper; }
    [[nodiscard]] bool answers(const QString &path)
    {
        return waitFor([&] { return connectUnixSocket(path).ok(); })
            && WireClient(path, asTerminal()).await(FrameType::Replay).has_value();
    }
    [[nodiscard]] QString fallbackPath() { return it().home.filePath(QStringLiteral("f/shellper-abcdefgh.sock")); }

    std::optional<ShellperUnderTest> m_shellper;
};

void TestShellperSocket::init()
{
    m_shellper.emplace();
    it().setWords(QStringLiteral("echo"));
    it().config.insert(QStringLiteral("stateDir"), it().home.filePath(QStringLiteral("state")));
}

void TestShellperSocket::bindsARemovedSocketAgain_data()
{
    QTest::addColumn<bool>("renamed");
    QTest::newRow("unlinked") << false;
    QTest::newRow("renamed") << true;
}

void TestShellperSocket::bindsARemovedSocketAgain()
{
    QFETCH(bool, renamed);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.outputUntil("READY").contains("READY"));
    const std::optional<SocketFile> before = socketFileAt(it().socketPath());
    QVERIFY(renamed ? QFile::rename(it().socketPath(), it().home.filePath(QStringLiteral("away"))) : QFile::remove(it().socketPath()));
    QVERIFY(answers(it().socketPath()));
    const std::optional<SocketFile> after = socketFileAt(it().socketPath());
    QVERIFY(after && (!renamed || after != before)); // a file system may give the same number again
    struct stat info = {};
    QCOMPARE(::lstat(QFile::encodeName(it().socketPath()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0600});
    QVERIFY(tower.type("never left"));
    QVERIFY(tower.outputUntil("never left").contains("never left")); // who is connected notices nothing
    const Result<SelfRecord> record = SelfRecord::read(it().home.filePath(QStringLiteral("state/sessions/abcdefgh.self.json")));
    QVERIFY(record.ok());
    QVERIFY(record->socketFile == *after);
}

void TestShellperSocket::bindsAgainAsOftenAsItMust()
{
    QVERIFY2(it().start(), it().complaint.constData());
    for (int round = 0; round < 4; ++round) {
        QVERIFY(QFile::remove(it().socketPath()));
        QVERIFY(answers(it().socketPath()));
    }
}

void TestShellperSocket::bindsAgainWhenTheDirectoryIsRemoved()
{
    QVERIFY2(it().start(), it().complaint.constData());
    QVERIFY(QDir(it().home.socketDir()).removeRecursively());
    QVERIFY(answers(it().socketPath()));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(it().home.socketDir()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, mode_t{0700});
    QVERIFY(QFile::remove(it().socketPath())); // and watches there again
    QVERIFY(answers(it().socketPath()));
}

void TestShellperSocket::goesToTheFallbackWhenTheDirectoryIsGoneForGood()
{
    const QString folder = it().home.filePath(QStringLiteral("a/b"));
    QVERIFY(QDir().mkpath(folder));
    for (const char *path : {"a", "a/b"}) {
        QCOMPARE(::chmod(QFile::encodeName(it().home.filePath(QString::fromLatin1(path))).constData(), 0700), 0);
    }
    const QString path = folder + QStringLiteral("/shellper-abcdefgh.sock");
    it().config.insert(QStringLiteral("socketPath"), path);
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient tower(path, asTower());
    QVERIFY(tower.outputUntil("READY").contains("READY"));
    QVERIFY(QDir(it().home.filePath(QStringLiteral("a"))).removeRecursively());
    QVERIFY(answers(fallbackPath()));
    QJsonObject event;
    do {
        event = tower.awaitJson(FrameType::Event);
    } while (!event.isEmpty() && !event.contains(QStringLiteral("socketPath")));
    QCOMPARE(event.value(QStringLiteral("socketPath")).toString(), fallbackPath());
    // Killed now: the guardian finds the socket where it went.
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(fallbackPath()));
}

void TestShellperSocket::leavesAnotherOnesSocketAlone()
{
    QVERIFY2(it().start(), it().complaint.constData());
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.await(FrameType::Replay));
    QVERIFY(QFile::rename(it().socketPath(), it().home.filePath(QStringLiteral("away"))));
    const Result<ListeningSocket> other = listenOnPrivateSocket(it().socketPath(), 5); // within the 200 ms of settling, or refused
    if (!other.ok()) {
        QSKIP("the shellper was quicker");
    }
    QVERIFY(waitFor([&] { return connectUnixSocket(fallbackPath()).ok(); })); // the place is taken
    QVERIFY(socketFileAt(it().socketPath()) == other->file);
    QVERIFY(tower.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 100}}));
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(socketFileAt(it().socketPath()) == other->file); // also not unlinked by name at the end
    QVERIFY(!QFileInfo::exists(fallbackPath()));
}

void TestShellperSocket::removesTheSocketItBoundLast()
{
    QVERIFY2(it().start(), it().complaint.constData());
    QVERIFY(QFile::remove(it().socketPath()));
    QVERIFY(answers(it().socketPath()));
    WireClient tower(it().socketPath(), asTower());
    QVERIFY(tower.send(FrameType::Terminate, QJsonObject{{QStringLiteral("graceMs"), 100}}));
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(it().socketPath()));
}

void TestShellperSocket::theGuardianRemovesTheSocketBoundLast()
{
    QVERIFY2(it().start(), it().complaint.constData());
    QVERIFY(QFile::remove(it().socketPath()));
    QVERIFY(answers(it().socketPath()));
    QCOMPARE(sendSignal(*it().shellper, SIGKILL), SignalOutcome::Sent);
    QVERIFY2(it().isGone(), it().complaint.constData());
    QVERIFY(!QFileInfo::exists(it().socketPath()));
}

QTEST_GUILESS_MAIN(TestShellperSocket)
#include "tst_shellpersocket.moc"
