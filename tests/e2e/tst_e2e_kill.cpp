// SPDX-License-Identifier: MIT
// `reeve kill` answers when the end is verified, and tells the truth.
#include "e2e/instance.h"
#include "process/signalsender.h"
#include "support/childguard.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftWhenItAnswers_data();
    void nothingIsLeftWhenItAnswers();
    void onlyTheOneThatWasNamed();
    void aWorkspaceAndAll();
    void keptProcessesAreNamedAndSpared();
    void survivorsAreNamed();
    void aProcessLeftByAFailedTestIsFound();
};

void TestE2eKill::nothingIsLeftWhenItAnswers_data()
{
    QTest::addColumn<QString>("tree");
    QTest::addColumn<int>("shots"); ///< how often the tree says READY
    QTest::addColumn<QString>("option");
    const auto row = [](const char *name, const char *tree, const char *option = "--json") {
        QTest::newRow(name) << QString::fromLatin1(tree) << static_cast<int>(QByteArray(tree).count("ready") + QByteArray(tree).count("respawn")) << QString::fromLatin1(option);
    };
    row("one", "ready block");
    row("ignores TERM", "ignore-term ready block");
    row("ignores TERM, now", "ignore-term ready block", "--now");
    row("ignores all", "ignore-all child [ ignore-all ready block ] ready block", "--now");
    row("own groups and sessions", "group [ ready block ] setsid [ ready block ] nohup [ ready block ] ready block");
    row("double forks", "double-fork [ ready block ] double-fork [ ignore-term new-session ready block ] ready block", "--now");
    row("stopped", "child [ ready stopped block ] ready stopped block");
    row("fork storm", "child [ respawn 8 100000 [ sleep 20 ] ] ready block", "--now");
}

void TestE2eKill::nothingIsLeftWhenItAnswers()
{
    QFETCH(QString, tree);
    QFETCH(int, shots);
    QFETCH(QString, option);
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString name = QStringLiteral("victim");
    const QString id = it.createChild(name, tree);
    QVERIFY(!id.isEmpty());
    QVERIFY(waitFor([&] { return it.reeve({QStringLiteral("output"), name}).out.count(QLatin1String("READY")) == shots; }));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    QVERIFY(processes.size() >= size_t(2 + shots));
    const Said said = it.reeve({QStringLiteral("kill"), name, option});
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(said.code, 0);
    QCOMPARE(it.leftFiles(), QStringList());
    QCOMPARE(it.names(), QStringList());
    QCOMPARE(it.createChild(name, QStringLiteral("ready block")).size(), 8); // the name is free at once
    QCOMPARE(it.reeve({QStringLiteral("kill"), id}).code, 3);                // and the old one is nobody
}

void TestE2eKill::onlyTheOneThatWasNamed()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString one = it.createChild(QStringLiteral("one"), QStringLiteral("ready block"));
    const QString two = it.createChild(QStringLiteral("two"), QStringLiteral("child [ ready block ] ready block"));
    QVERIFY(it.waitForOutput(QStringLiteral("two"), QStringLiteral("READY")));
    const std::vector<ProcessRef> others = it.processesOf(two);
    QCOMPARE(it.reeve(words("kill one nosuch")).code, 3);
    QCOMPARE(it.names().size(), 2);
    QCOMPARE(it.reeve(words("kill one")).code, 0);
    QCOMPARE(living(others), others.size());
    QCOMPARE(it.names(), QStringList{QStringLiteral("two")});
}

void TestE2eKill::aWorkspaceAndAll()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString shop = home.home() + QStringLiteral("/shop");
    QVERIFY(QDir().mkpath(shop + QStringLiteral("/.git")) && QDir().mkpath(shop + QStringLiteral("/src")));
    QFile head(shop + QStringLiteral("/.git/HEAD"));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.close();
    QVERIFY(!it.create(QStringLiteral("api"), words("cat"), {QStringLiteral("--cwd"), shop + QStringLiteral("/src")}).isEmpty());
    QVERIFY(!it.create(QStringLiteral("web"), words("cat"), {QStringLiteral("--cwd"), shop}).isEmpty());
    QVERIFY(!it.create(QStringLiteral("else"), words("cat")).isEmpty());
    QVERIFY(!it.create(QStringLiteral("more"), words("cat")).isEmpty());
    QCOMPARE(it.session(QStringLiteral("api")).value(QLatin1String("workspace")).toString(), shop);
    const Said group = it.reeve({QStringLiteral("kill"), QStringLiteral("--workspace"), shop + QStringLiteral("/src"), QStringLiteral("--json")});
    QCOMPARE(group.code, 0);
    QCOMPARE(group.array().size(), 2);
    QCOMPARE(it.names(), (QStringList{QStringLiteral("else"), QStringLiteral("more")}));
    QCOMPARE(it.reeve(words("kill --all --json")).array().size(), 2);
    QCOMPARE(it.names(), QStringList());
    QCOMPARE(it.reeve(words("kill --all")).code, 0);
}

void TestE2eKill::keptProcessesAreNamedAndSpared()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString agent = home.filePath(QStringLiteral("ssh-agent")); // by its name on the keep-list
    QVERIFY(QFile::copy(QStringLiteral(SHELLREEVE_TESTCHILD), agent));
    const QString id = it.createChild(QStringLiteral("dev"), QStringLiteral("setsid [ exec %1 ready block ] ready block").arg(agent));
    QVERIFY(waitFor([&] { return it.reeve(words("output dev")).out.count(QLatin1String("READY")) == 2; }));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    const Said spared = it.reeve(words("kill dev --json"));
    const QJsonObject outcome = spared.array().first().toObject();
    const QJsonArray kept = outcome.value(QLatin1String("kept")).toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().toObject().value(QLatin1String("program")).toString(), QStringLiteral("ssh-agent"));
    QCOMPARE(outcome.value(QLatin1String("survivors")).toArray(), QJsonArray());
    QCOMPARE(it.names(), QStringList{QStringLiteral("dev")}); // stays visible as long as they live
    QCOMPARE(living(processes), size_t(3));                   // the agent and who holds it
    const Said everything = it.reeve(words("kill dev --everything"));
    QCOMPARE(everything.code, 0);
    QCOMPARE(living(processes), size_t(0));
    QCOMPARE(it.names(), QStringList());
    QCOMPARE(it.leftFiles(), QStringList());
}

void TestE2eKill::survivorsAreNamed()
{
    if (::geteuid() != 0) {
        QSKIP("only root can start a process of another user");
    }
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    const QString id = it.createChild(QStringLiteral("mixed"), QStringLiteral("child [ ignore-hup become-nobody ready block ] ready block"));
    QVERIFY(waitFor([&] { return it.reeve(words("output mixed")).out.count(QLatin1String("READY")) == 2; }));
    const std::vector<ProcessRef> processes = it.processesOf(id);
    const Said said = it.reeve(words("kill mixed --now"));
    QCOMPARE(said.code, 5);
    QVERIFY2(said.out.contains(QLatin1String("NOT ended")) && said.out.contains(QLatin1String("survived: testchild")), qUtf8Printable(said.out));
    QVERIFY(living(processes) >= 1);
    QCOMPARE(it.names(), QStringList{QStringLiteral("mixed")}); // neither name nor id is free
    for (const ProcessRef &process : processes) {
        const std::optional<ProcessInfo> info = readProcess(process.pid());
        if (info && info->uid != ::getuid()) {
            QVERIFY(sendSignal(process, SIGKILL) == SignalOutcome::Sent);
        }
    }
    QVERIFY(waitFor([&] { return it.reeve(words("kill mixed")).code != 5; }));
    QVERIFY(waitUntilGone(processes));
    QVERIFY(waitFor([&] { return it.names().isEmpty(); }));
    QCOMPARE(it.leftFiles(), QStringList());
}

// The looks for survivors above would be worth nothing if they found none that is there.
void TestE2eKill::aProcessLeftByAFailedTestIsFound()
{
    std::vector<ProcessRef> processes;
    const TemporaryHome home;
    {
        Instance it(home);
        QVERIFY(it.start());
        const QString id = it.createChild(QStringLiteral("planted"), QStringLiteral("ignore-all ready block"));
        QVERIFY(it.waitForOutput(QStringLiteral("planted"), QStringLiteral("READY")));
        processes = it.processesOf(id);
        QCOMPARE(living(processes), size_t(3));
        QVERIFY(it.leftFiles().size() >= 3);
    }
    QCOMPARE(living(processes), size_t(0)); // the fixture's end took them along
}

QTEST_GUILESS_MAIN(TestE2eKill)
#include "tst_e2e_kill.moc"
