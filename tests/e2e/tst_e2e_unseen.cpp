// SPDX-License-Identifier: MIT
// Where the program cannot see processes: what lives stays alive and is shown, nothing is started that could not be ended, and
// it is said. Runs where a mount namespace can be had.
#include "e2e/instance.h"
#include "support/waitfor.h"

#include <QTest>

#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eUnseen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can hide /proc from a program");
        }
    }
    void unknownStaysUnknownInWords();
};

void TestE2eUnseen::unknownStaysUnknownInWords()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.createChild(QStringLiteral("job"), QStringLiteral("child [ ready block ] ready block"));
    QVERIFY(waitFor([&] { return it.processesOf(id).size() == 4; }));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    it.crash();
    it.inWorld = QStringList{QStringLiteral(SHELLREEVE_TESTWORLD), QStringLiteral("noproc")};
    QVERIFY(it.start());
    const QJsonObject status = it.reeve(words("status --json")).object();
    QVERIFY(status.value(QLatin1String("problems")).toArray().first().toString().contains(QStringLiteral("/proc")));
    QCOMPARE(it.session(QStringLiteral("job")).value(QLatin1String("status")).toString(), QStringLiteral("running"));
    const Said refused = it.reeve(words("new -- cat"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("cannot be looked at")), qPrintable(refused.err));
    const Said looked = it.reeve(words("gc"));
    QVERIFY2(looked.code != 0 || (looked.out + looked.err).contains(QStringLiteral("/proc")), qPrintable(looked.out + looked.err));
    QCOMPARE(living(processes), processes.size());
    // Its shellper sees what it needs.
    QCOMPARE(it.reeve(words("kill job")).code, 0);
    QVERIFY(waitUntilGone(processes));
    QVERIFY(waitFor([&] { return it.names().isEmpty(); }));
    QCOMPARE(it.leftFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestE2eUnseen)
#include "tst_e2e_unseen.moc"
