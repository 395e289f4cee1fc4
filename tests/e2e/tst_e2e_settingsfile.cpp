// SPDX-License-Identifier: MIT
// The settings file as a user edits it, before a start and while everything runs.
#include "e2e/instance.h"
#include "e2e/terminal.h"
#include "process/processtable.h"
#include "support/waitfor.h"

#include <QDir>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eSettingsFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsFromTheStart();
    void anEditReachesLivingSessions();
    void theEnvironmentBeatsIt();
    void aDamagedOneStopsNothing();
    void namesTheDetachKey();

private:
    static void write(const Instance &it, const QByteArray &text)
    {
        const QString path = it.paths().settingsFile;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QString leave(Instance &it, const char *name)
    {
        return it.create(QString::fromLatin1(name), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("nohup setsid -f sleep 600; exit 0")});
    }
    static bool waitForLeftover(const Instance &it, const char *name, const char *state)
    {
        return waitFor([&] {
            const QJsonArray left = it.session(QString::fromLatin1(name)).value(QLatin1String("leftovers")).toArray();
            return left.size() == 1 && left.first().toObject().value(QLatin1String("state")).toString() == QLatin1String(state);
        });
    }
};

void TestE2eSettingsFile::holdsFromTheStart()
{
    const TemporaryHome home;
    Instance it(home);
    write(it, "[leftovers]\npolicy=ask\n[ending]\nmode=development\n");
    QVERIFY(it.start());
    QVERIFY(!leave(it, "one").isEmpty());
    QVERIFY(waitForLeftover(it, "one", "asked"));
    // A policy of its own beats it.
    QVERIFY(!it.create(QStringLiteral("two"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("nohup setsid -f sleep 600; exit 0")},
                       {QStringLiteral("--leftovers"), QStringLiteral("keep")}).isEmpty());
    QVERIFY(waitForLeftover(it, "two", "kept"));
}

void TestE2eSettingsFile::anEditReachesLivingSessions()
{
    const TemporaryHome home;
    Instance it(home);
    QVERIFY(it.start());
    QVERIFY(!leave(it, "one").isEmpty());
    QVERIFY(waitForLeftover(it, "one", "ending"));
    QVERIFY(!it.create(QStringLiteral("spares"), {QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                                  QStringLiteral("nohup setsid -f sleep 600; exec tail -f /dev/null")}).isEmpty());
    write(it, "[leftovers]\nkeepList=[\"sleep\"]\n"); // there was none: its folder comes with it
    QVERIFY(waitForLeftover(it, "one", "kept"));
    const Said killed = it.reeve({QStringLiteral("kill"), QStringLiteral("spares"), QStringLiteral("--json")});
    QCOMPARE(killed.code, 0);
    QVERIFY2(killed.out.contains(QLatin1String("sleep")), qUtf8Printable(killed.out));
    QVERIFY(waitForLeftover(it, "spares", "kept"));
    QCOMPARE(it.reeve({QStringLiteral("kill"), QStringLiteral("spares"), QStringLiteral("--everything")}).code, 0);
    write(it, "[leftovers]\npolicy=ask\n"); // the default list again, and another policy
    QVERIFY(waitForLeftover(it, "one", "asked"));
}

void TestE2eSettingsFile::theEnvironmentBeatsIt()
{
    const TemporaryHome home;
    Instance it(home);
    write(it, "[finished]\nhuskSeconds=3600\n[sessions]\nleaseSeconds=nonsense\n");
    it.environment.insert(QStringLiteral("SHELLREEVE_HUSK_SECONDS"), QStringLiteral("0"));
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("short"), {QStringLiteral("/bin/true")}).isEmpty());
    QVERIFY(waitFor([&] { return it.session(QStringLiteral("short")).value(QLatin1String("pid")).isNull(); }));
    QVERIFY(it.log().contains(QLatin1String("sessions/leaseSeconds=nonsense is not a whole number")));
}

void TestE2eSettingsFile::aDamagedOneStopsNothing()
{
    const TemporaryHome home;
    Instance it(home);
    write(it, QByteArray("\0\0\xff", 3));
    QVERIFY(it.start());
    QVERIFY(it.log().contains(QLatin1String("is damaged")));
    QVERIFY(!leave(it, "one").isEmpty());
    QVERIFY(waitForLeftover(it, "one", "ending")); // the default
    write(it, "[leftovers]\npolicy=ask\n");
    QVERIFY(waitForLeftover(it, "one", "asked"));
}

void TestE2eSettingsFile::namesTheDetachKey()
{
    const TemporaryHome home;
    Instance it(home);
    write(it, "[general]\ndetachKey=ctrl-b\n");
    QVERIFY(it.start());
    QVERIFY(!it.create(QStringLiteral("cat"), {QStringLiteral("/bin/cat")}).isEmpty());
    Terminal terminal;
    QVERIFY(terminal.attach(it, QStringLiteral("cat")));
    QVERIFY(terminal.output().contains("Ctrl-B"));
    terminal.type("\x02");
    QCOMPARE(terminal.waitForExit(), 0);
    it.environment.insert(QStringLiteral("SHELLREEVE_DETACH_KEY"), QStringLiteral("ctrl-e"));
    Terminal other;
    QVERIFY(other.attach(it, QStringLiteral("cat")));
    QVERIFY(other.output().contains("Ctrl-E"));
}

QTEST_GUILESS_MAIN(TestE2eSettingsFile)
#include "tst_e2e_settingsfile.moc"
