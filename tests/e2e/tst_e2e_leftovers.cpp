// SPDX-License-Identifier: MIT
// What stays when a command, or the whole supervisor, has gone: leftovers, what is kept, and the lease (A6, B6).
#include "base/clock.h"
#include "e2e/instance.h"
#include "process/signalsender.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eLeftovers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endInTime();
    void keepAProcess();
    void aLeaseEndsWhatNobodyLooksAfter();
    void quittingIsNoVanishing();

private:
    static std::optional<ProcessRef> daemonOf(const Instance &instance, const QString &name)
    {
        std::optional<ProcessRef> daemon;
        (void)waitFor([&] {
            const QJsonArray tree = instance.reeve({QStringLiteral("tree"), name, QStringLiteral("--json")}).array();
            const qint64 shellper = instance.session(name).value(QLatin1String("pid")).toInteger();
            const qint64 child = instance.session(name).value(QLatin1String("childPid")).toInteger();
            for (const QJsonValue row : tree) {
                const qint64 pid = row.toObject().value(QLatin1String("pid")).toInteger();
                if (pid != child && row.toObject().value(QLatin1String("ppid")).toInteger() == shellper) {
                    const Result<ProcessRef> found = ProcessRef::open(static_cast<pid_t>(pid));
                    daemon = found ? std::optional(*found) : std::nullopt;
                }
            }
            return daemon.has_value();
        });
        return daemon;
    }
};

void TestE2eLeftovers::endInTime()
{
    const TemporaryHome home;
    Instance instance(home);
    instance.environment.insert(QStringLiteral("SHELLREEVE_LEFTOVERS_TERMINAL_MS"), QStringLiteral("500"));
    instance.environment.insert(QStringLiteral("SHELLREEVE_LEFTOVERS_MS"), QStringLiteral("3000"));
    QVERIFY(instance.start());
    const QString id = instance.createChild(QStringLiteral("job"), QStringLiteral("double-fork [ ignore-all ready block ] group [ ignore-hup ready block ] sleep 300 exit 0"));
    const std::optional<ProcessRef> daemon = daemonOf(instance, QStringLiteral("job"));
    QVERIFY(daemon);
    QVERIFY(instance.waitForStatus(QStringLiteral("job"), QStringLiteral("exited")));
    const auto leftovers = [&] { return instance.session(QStringLiteral("job")).value(QLatin1String("leftovers")).toArray(); };
    QVERIFY(waitFor([&] { return leftovers().size() == 1; })); // the one on the terminal has ended
    QCOMPARE(leftovers().first().toObject().value(QLatin1String("pid")).toInteger(), qint64(daemon->pid()));
    QVERIFY(fromIsoText(leftovers().first().toObject().value(QLatin1String("endsAt")).toString()).isValid());
    QVERIFY(waitUntilGone({*daemon}));
    QVERIFY(waitFor([&] { return leftovers().isEmpty(); }));
    QCOMPARE(instance.session(QStringLiteral("job")).value(QLatin1String("id")).toString(), id);
}

void TestE2eLeftovers::keepAProcess()
{
    const TemporaryHome home;
    Instance instance(home);
    QVERIFY(instance.start());
    (void)instance.createChild(QStringLiteral("job"), QStringLiteral("double-fork [ block ] block"));
    const std::optional<ProcessRef> daemon = daemonOf(instance, QStringLiteral("job"));
    QVERIFY(daemon);
    const Said kept = instance.reeve({QStringLiteral("keep"), QString::number(daemon->pid())});
    QCOMPARE(kept.code, 0);
    QCOMPARE(kept.out, QStringLiteral("testchild (%1) of job is kept; reeve kill --everything ends it\n").arg(daemon->pid()));
    QCOMPARE(instance.reeve(words("keep 2147483647")).code, 3);
    const QStringList unkeep{QStringLiteral("unkeep"), QString::number(daemon->pid())};
    QCOMPARE(instance.reeve(words("keep --list --json")).array().first().toObject().value(QLatin1String("pid")).toInteger(), qint64(daemon->pid()));
    QVERIFY(instance.reeve(words("keep --list")).out.contains(QLatin1String("testchild")));
    QCOMPARE(instance.reeve(unkeep).out, QStringLiteral("testchild (%1) of job is not kept any more\n").arg(daemon->pid()));
    QCOMPARE(instance.reeve(unkeep).code, 3);
    QVERIFY(instance.reeve(words("keep --list")).out.contains(QLatin1String("Nothing is kept")));
    QCOMPARE(instance.reeve(words("keep")).code, 2);
    QCOMPARE(instance.reeve({QStringLiteral("keep"), QString::number(daemon->pid())}).code, 0);
    instance.crash();
    QVERIFY(instance.start());
    const Said killed = instance.reeve(words("kill job"));
    QVERIFY2(killed.code == 0, qPrintable(killed.out + killed.err));
    QVERIFY((killed.out + killed.err).contains(QString::number(daemon->pid()))); // named
    QVERIFY(daemon->isAlive());
    QCOMPARE(instance.reeve(words("quit --end-sessions")).code, 0); // an automatic end
    QVERIFY(daemon->isAlive());
    QVERIFY(instance.waitForExit() == 0 && instance.start());
    QVERIFY(waitFor([&] { return instance.session(QStringLiteral("job")).value(QLatin1String("leftovers")).toArray().size() == 1; }));
    QCOMPARE(instance.reeve(words("kill --everything job")).code, 0);
    QVERIFY(waitUntilGone({*daemon}));
    QCOMPARE(instance.leftFiles(), QStringList());
}

void TestE2eLeftovers::aLeaseEndsWhatNobodyLooksAfter()
{
    const TemporaryHome home;
    Instance instance(home);
    instance.environment.insert(QStringLiteral("SHELLREEVE_LEASE_SECONDS"), QStringLiteral("2"));
    instance.environment.insert(QStringLiteral("SHELLREEVE_HUSK_SECONDS"), QStringLiteral("1"));
    QVERIFY(instance.start());
    const QString id = instance.createChild(QStringLiteral("job"), QStringLiteral("double-fork [ ignore-all block ] block"));
    QVERIFY(daemonOf(instance, QStringLiteral("job")));
    const std::vector<ProcessRef> all = instance.processesOf(id);
    QVERIFY(instance.session(QStringLiteral("job")).value(QLatin1String("endsAt")).isNull());
    instance.crash();
    QVERIFY(waitFor([&] {
        return living(all) == 0 || fromIsoText(instance.session(QStringLiteral("job")).value(QLatin1String("endsAt")).toString()).isValid();
    }));
    QVERIFY(waitUntilGone(all));
    QVERIFY(instance.start());
    QCOMPARE(instance.session(QStringLiteral("job")).value(QLatin1String("status")).toString(), QStringLiteral("exited"));
}

void TestE2eLeftovers::quittingIsNoVanishing()
{
    const TemporaryHome home;
    Instance instance(home);
    instance.environment.insert(QStringLiteral("SHELLREEVE_LEASE_SECONDS"), QStringLiteral("1"));
    QVERIFY(instance.start());
    const QString id = instance.createChild(QStringLiteral("job"), QStringLiteral("ready block"));
    const std::vector<ProcessRef> all = instance.processesOf(id);
    QCOMPARE(instance.reeve(words("quit")).code, 0);
    QCOMPARE(instance.waitForExit(), 0);
    QVERIFY(instance.session(QStringLiteral("job")).value(QLatin1String("endsAt")).isNull());
    QCOMPARE(living(all), all.size());
}

QTEST_GUILESS_MAIN(TestE2eLeftovers)
#include "tst_e2e_leftovers.moc"
