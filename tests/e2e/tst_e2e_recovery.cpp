// SPDX-License-Identifier: MIT
// Creations that a crash cut in two, and places that vanish under a running session.
#include "e2e/instance.h"
#include "e2e/terminal.h"
#include "support/waitfor.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void crashInTheMiddleOfCreations_data();
    void crashInTheMiddleOfCreations();
    void endSessionsInTheMiddleOfCreations();
    void socketRemoved();
    void socketDirectoryRemoved();
};

void TestE2eRecovery::crashInTheMiddleOfCreations_data()
{
    QTest::addColumn<int>("answered"); ///< how many of 20 are told of when the crash comes
    QTest::newRow("at once") << 0;
    QTest::newRow("after one") << 1;
    QTest::newRow("after five") << 5;
}

void TestE2eRecovery::crashInTheMiddleOfCreations()
{
    QFETCH(int, answered);
    const TemporaryHome home;
    Instance it(home);
    it.environment.insert(QStringLiteral("SHELLREEVE_HUSK_SECONDS"), QStringLiteral("3")); // of one that nobody claims
    QVERIFY(it.start());
    std::vector<std::unique_ptr<QProcess>> creations;
    for (int number = 0; number < 20; ++number) {
        creations.push_back(it.startReeve({QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("n%1").arg(number),
                                           QStringLiteral("--"), QStringLiteral("cat")}));
    }
    const auto done = [&] {
        return std::count_if(creations.begin(), creations.end(),
                             [](const auto &creation) { return creation->state() == QProcess::NotRunning; });
    };
    QVERIFY(waitFor([&] { return answered == 0 ? !it.leftFiles().isEmpty() : done() >= answered; }));
    it.crash();
    QStringList promised;
    for (const auto &creation : creations) {
        QVERIFY(creation->waitForFinished(static_cast<int>(hangDeadline.count())) || creation->state() == QProcess::NotRunning);
        if (creation->exitCode() == 0) {
            promised << QString::fromUtf8(creation->readAllStandardOutput()).trimmed();
        }
    }
    QVERIFY(it.start());
    QSet<QString> listed;
    const auto everythingIsListed = [&] {
        listed.clear();
        const QJsonArray sessions = it.reeve(words("list --json")).array();
        for (const QJsonValue session : sessions) {
            if (session.toObject().value(QLatin1String("status")) != QJsonValue(QStringLiteral("running"))) {
                return false; // what is half done is being ended
            }
            listed.insert(session.toObject().value(QLatin1String("id")).toString());
        }
        const QStringList files = it.leftFiles();
        return std::all_of(files.begin(), files.end(), [&](const QString &file) {
            return listed.contains(file.startsWith(QLatin1String("shellper-")) ? file.mid(9, 8) : file.left(8));
        });
    };
    QVERIFY2(waitFor(everythingIsListed), qPrintable(it.leftFiles().join(QLatin1Char(' '))));
    for (const QString &id : std::as_const(promised)) {
        QVERIFY2(listed.contains(id), qPrintable(id)); // who was told an id has a session
    }
    for (const QString &id : std::as_const(listed)) {
        QCOMPARE(living(it.processesOf(id)), size_t(3));
    }
    QCOMPARE(it.reeve(words("quit --end-sessions")).code, 0);
    QVERIFY(waitFor([&] { return it.leftFiles().isEmpty(); }));
}

void TestE2eRecovery::endSessionsInTheMiddleOfCreations()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    std::vector<std::unique_ptr<QProcess>> creations;
    for (int number = 0; number < 10; ++number) {
        creations.push_back(it.startReeve({QStringLiteral("new"), QStringLiteral("--"), QStringLiteral("cat")}));
    }
    QVERIFY(waitFor([&] { return !it.leftFiles().isEmpty(); }));
    QCOMPARE(it.reeve(words("quit --end-sessions")).code, 0);
    QCOMPARE(it.leftFiles(), QStringList());
    for (const auto &creation : creations) {
        QVERIFY(creation->waitForFinished(static_cast<int>(hangDeadline.count())) || creation->state() == QProcess::NotRunning);
    }
    QCOMPARE(it.waitForExit(), 0);
}

void TestE2eRecovery::socketRemoved()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("talk")));
    const QString socket = it.paths().sessionSocket(id);
    QVERIFY(QFile::remove(socket));
    terminal.type("still attached\r");
    QVERIFY(terminal.shows("still attached\r\nstill attached\r\n"));
    QVERIFY(waitForFile(socket)); // bound again
    QVERIFY(it.waitForOutput(QStringLiteral("talk"), QStringLiteral("still attached")));
    it.crash();
    QVERIFY(it.start());
    QCOMPARE(it.session(QStringLiteral("talk")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    QCOMPARE(it.reeve(words("kill talk")).code, 0);
    QCOMPARE(it.leftFiles(), QStringList());
}

void TestE2eRecovery::socketDirectoryRemoved()
{
    const TemporaryHome home;
    Instance it(home);
    it.environment.remove(QStringLiteral("SHELLPER_SOCKET_DIR")); // so that the records are elsewhere
    QVERIFY(it.start());
    const QString id = it.create(QStringLiteral("talk"), words("cat"));
    QVERIFY(!id.isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("talk")));
    QVERIFY(QDir(it.paths().socketDir).removeRecursively()); // a logout clears $XDG_RUNTIME_DIR like that
    terminal.type("still attached\r");
    QVERIFY(terminal.shows("still attached\r\nstill attached\r\n"));
    // The shellper listens elsewhere, and is found there.
    QVERIFY(it.waitForOutput(QStringLiteral("talk"), QStringLiteral("still attached")));
    QCOMPARE(it.session(QStringLiteral("talk")).value(QLatin1String("id")).toString(), id);
    it.crash();
    QVERIFY(it.start());
    QCOMPARE(it.names(), QStringList{QStringLiteral("talk")});
    QCOMPARE(it.session(QStringLiteral("talk")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    QVERIFY(processes.size() >= 3);
    QCOMPARE(it.reeve(words("kill talk")).code, 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(it.leftFiles(), QStringList());
    QVERIFY(QDir(it.paths().fallbackSocketDir).entryList({QStringLiteral("shellper-*")}, QDir::System).isEmpty());
}

QTEST_GUILESS_MAIN(TestE2eRecovery)
#include "tst_e2e_recovery.moc"
