// SPDX-License-Identifier: MIT
// What counts, who says so, and how the file is kept.
#include "settings/settings.h"

#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

QVariant number(qlonglong value)
{
    return value;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

// As an editor does: into the file itself.
void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool told(const QSignalSpy &spy, Setting setting)
{
    return std::any_of(spy.begin(), spy.end(), [setting](const QList<QVariant> &call) { return call.first().value<Setting>() == setting; });
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaultsAndNoFile();
    void whatBeatsWhat_data();
    void whatBeatsWhat();
    void theEnvironmentIsAWish();
    void setWritesAndTells();
    void theDefaultIsNotWritten();
    void theModeMovesADefault();
    void tunables();
    void unknownKeysAndCommentsStay();
    void badValuesAreToldAndStay();
    void aDamagedFileIsSetAside();
    void whatCannotBeWrittenCountsAllTheSame();
    void othersChangesAreNoticed();
    void othersChangesAreNotLost();
    void aFileThatComesLaterIsNoticed();

private:
    std::unique_ptr<TemporaryHome> m_home;
    QString m_file;
};

void TestSettings::init()
{
    m_home = std::make_unique<TemporaryHome>();
    m_file = m_home->configDir() + QStringLiteral("/shellreeve.conf");
}

void TestSettings::defaultsAndNoFile()
{
    const Settings settings(m_file);
    for (const SettingRow &row : settingRows()) {
        QCOMPARE(settings.value(row.setting), row.standard);
        QVERIFY(settings.isStandard(row.setting));
        QVERIFY(settings.overruledBy(row.setting).isEmpty());
    }
    QVERIFY(!settings.problem());
    QVERIFY(settings.complaints().isEmpty());
    QVERIFY(!QFileInfo::exists(m_file));
}

void TestSettings::whatBeatsWhat_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<int>("option"); // -1: none
    QTest::addColumn<qlonglong>("counts");
    QTest::addColumn<qlonglong>("chosen");
    QTest::addColumn<QString>("by");
    const QString variable = QStringLiteral("SHELLREEVE_MONITOR_PORT");
    const QString option = QStringLiteral("--monitor-port");
    const QByteArray file = "[monitor]\nport=1111\n";
    QTest::newRow("default") << QByteArray() << QString() << -1 << 4'820LL << 4'820LL << QString();
    QTest::newRow("file") << file << QString() << -1 << 1'111LL << 1'111LL << QString();
    QTest::newRow("environment") << file << QStringLiteral("2222") << -1 << 2'222LL << 1'111LL << variable;
    QTest::newRow("environment, no file") << QByteArray() << QStringLiteral("2222") << -1 << 2'222LL << 4'820LL << variable;
    QTest::newRow("empty variable") << file << QStringLiteral("") << -1 << 1'111LL << 1'111LL << QString();
    QTest::newRow("bad variable") << file << QStringLiteral("many") << -1 << 1'111LL << 1'111LL << QString();
    QTest::newRow("option") << file << QStringLiteral("2222") << 3'333 << 3'333LL << 1'111LL << option;
    QTest::newRow("off by option") << file << QString() << 0 << 0LL << 1'111LL << option;
}

void TestSettings::whatBeatsWhat()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, variable);
    QFETCH(int, option);
    if (!file.isEmpty()) {
        put(m_file, file);
    }
    QProcessEnvironment environment;
    if (!variable.isNull()) {
        environment.insert(QStringLiteral("SHELLREEVE_MONITOR_PORT"), variable);
    }
    Settings::Overrules overrules = Settings::overrulesFrom(environment, nullptr);
    if (option >= 0) {
        overrules.insert(Setting::MonitorPort, {rowOf(Setting::MonitorPort).option, number(option)});
    }
    Settings settings(m_file, overrules);
    QTEST(settings.number(Setting::MonitorPort), "counts");
    QTEST(settings.chosen(Setting::MonitorPort).toLongLong(), "chosen");
    QTEST(settings.overruledBy(Setting::MonitorPort), "by");
    // What is overruled can be set all the same: for the next time.
    const QVariant counts = settings.value(Setting::MonitorPort);
    settings.set(Setting::MonitorPort, number(5'555));
    QCOMPARE(settings.chosen(Setting::MonitorPort), number(5'555));
    QCOMPARE(settings.value(Setting::MonitorPort), settings.overruledBy(Setting::MonitorPort).isEmpty() ? number(5'555) : counts);
}

void TestSettings::theEnvironmentIsAWish()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SHELLREEVE_MODE"), QStringLiteral("fast"));
    environment.insert(QStringLiteral("SHELLREEVE_RETRY_ATTEMPTS"), QStringLiteral("101"));
    environment.insert(QStringLiteral("SHELLREEVE_HUSK_SECONDS"), QStringLiteral("5"));
    QStringList complaints;
    const Settings settings(m_file, Settings::overrulesFrom(environment, &complaints));
    QCOMPARE(settings.number(Setting::RetryAttempts), 3);
    QCOMPARE(settings.number(Setting::Husk), 5);
    complaints.sort();
    QCOMPARE(complaints, (QStringList{QStringLiteral("SHELLREEVE_MODE=fast is not default, development or production; using default"),
                                      QStringLiteral("SHELLREEVE_RETRY_ATTEMPTS=101 is not a whole number from 0 to 100; using 3")}));
}

void TestSettings::setWritesAndTells()
{
    {
        Settings settings(m_file);
        QSignalSpy spy(&settings, &Settings::changed);
        settings.set(Setting::Leftovers, QStringLiteral("ask"));
        settings.set(Setting::KeepList, QStringList{QStringLiteral("tmux")});
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0).first().value<Setting>(), Setting::Leftovers);
        QCOMPARE(spy.at(1).first().value<Setting>(), Setting::KeepList);
        settings.set(Setting::Leftovers, QStringLiteral("ask"));
        QCOMPARE(spy.size(), 2); // no news
    }
    QCOMPARE(contentOf(m_file), QByteArray("[leftovers]\npolicy=ask\nkeepList=[\"tmux\"]\n"));
    const Settings again(m_file);
    QCOMPARE(again.text(Setting::Leftovers), QStringLiteral("ask"));
    QCOMPARE(again.list(Setting::KeepList), QStringList{QStringLiteral("tmux")});
}

void TestSettings::theDefaultIsNotWritten()
{
    Settings settings(m_file);
    settings.set(Setting::Husk, number(60));
    QVERIFY(!QFileInfo::exists(m_file));
    settings.set(Setting::Husk, number(5));
    QVERIFY(!settings.isStandard(Setting::Husk));
    settings.restore(Setting::Husk);
    QVERIFY(settings.isStandard(Setting::Husk));
    QCOMPARE(contentOf(m_file), QByteArray("[finished]\n"));
}

void TestSettings::theModeMovesADefault()
{
    Settings settings(m_file);
    QSignalSpy spy(&settings, &Settings::changed);
    settings.set(Setting::Mode, QStringLiteral("production"));
    QVERIFY(told(spy, Setting::GracefulTimeout));
    QCOMPARE(settings.number(Setting::GracefulTimeout), 15'000);
    settings.set(Setting::GracefulTimeout, number(7'000));
    settings.set(Setting::Mode, QStringLiteral("development"));
    QCOMPARE(settings.number(Setting::GracefulTimeout), 7'000);
    QCOMPARE(settings.standard(Setting::GracefulTimeout), number(5'000));
    settings.restore(Setting::GracefulTimeout);
    QCOMPARE(settings.number(Setting::GracefulTimeout), 5'000);
}

void TestSettings::tunables()
{
    Settings settings(m_file);
    QCOMPARE(settings.tunables(), Tunables());
    for (const SettingRow &row : settingRows()) {
        if (row.kind == SettingKind::Number) {
            settings.set(row.setting, number(row.most));
        }
    }
    settings.set(Setting::Mode, QStringLiteral("production"));
    const Tunables tunables = settings.tunables();
    QCOMPARE(tunables.mode, RunMode::Production);
    for (const TunableNumber &one : tunableNumbers()) {
        QCOMPARE(one.get(tunables), one.most);
    }
}

void TestSettings::unknownKeysAndCommentsStay()
{
    put(m_file, "# mine\n[future]\nkey=value\n\n[finished]\nhuskSeconds=5 \nnew=1\n");
    Settings settings(m_file);
    QVERIFY(settings.complaints().isEmpty());
    settings.set(Setting::Husk, number(6));
    settings.set(Setting::Quit, QStringLiteral("ask"));
    QCOMPARE(contentOf(m_file), QByteArray("# mine\n[future]\nkey=value\n\n[finished]\nhuskSeconds=6\nnew=1\n\n[general]\nquit=ask\n"));
}

void TestSettings::badValuesAreToldAndStay()
{
    put(m_file, "[finished]\nhuskSeconds=soon\n[monitor]\nport=1234\nnonsense\n");
    Settings settings(m_file);
    QVERIFY(!settings.problem());
    QCOMPARE(settings.number(Setting::Husk), 60);
    QCOMPARE(settings.number(Setting::MonitorPort), 1'234);
    QCOMPARE(settings.unusable(Setting::Husk), QStringLiteral("soon"));
    QCOMPARE(settings.complaints(), (QStringList{QStringLiteral("finished/huskSeconds=soon is not a whole number from 0 to 1000000; using 60"),
                                                 QStringLiteral("line 5 is neither a section nor a setting")}));
    settings.set(Setting::Quit, QStringLiteral("ask"));
    QVERIFY(contentOf(m_file).contains("huskSeconds=soon\n"));
    QVERIFY(contentOf(m_file).contains("nonsense\n"));
    settings.set(Setting::Husk, number(9));
    QVERIFY(!contentOf(m_file).contains("soon"));
    QVERIFY(settings.unusable(Setting::Husk).isEmpty());
}

void TestSettings::aDamagedFileIsSetAside()
{
    put(m_file, QByteArray("\0\xff\0", 3));
    Settings settings(m_file);
    QVERIFY(settings.problem());
    QCOMPARE(settings.number(Setting::Husk), 60);
    QSignalSpy spy(&settings, &Settings::problemChanged);
    settings.set(Setting::Husk, number(9));
    QCOMPARE(spy.size(), 1);
    QVERIFY(!settings.problem());
    QCOMPARE(contentOf(m_file), QByteArray("[finished]\nhuskSeconds=9\n"));
    QCOMPARE(contentOf(m_file + QStringLiteral(".bad-1")), QByteArray("\0\xff\0", 3));
}

void TestSettings::whatCannotBeWrittenCountsAllTheSame()
{
    const QString folder = m_home->configDir() + QStringLiteral("/in the way");
    put(folder, "a file where the directory should be");
    Settings settings(folder + QStringLiteral("/shellreeve.conf"));
    QSignalSpy problems(&settings, &Settings::problemChanged);
    QSignalSpy changes(&settings, &Settings::changed);
    settings.set(Setting::Husk, number(9));
    settings.set(Setting::Quit, QStringLiteral("ask"));
    QCOMPARE(problems.size(), 1);
    QVERIFY(settings.problem());
    QCOMPARE(settings.number(Setting::Husk), 9);
    QCOMPARE(changes.size(), 2);
    QVERIFY(QFile::remove(folder));
    settings.retry();
    QVERIFY(!settings.problem());
    QCOMPARE(problems.size(), 2);
    QCOMPARE(changes.size(), 2);
    const QByteArray written = contentOf(folder + QStringLiteral("/shellreeve.conf"));
    QVERIFY(written.contains("huskSeconds=9\n"));
    QVERIFY(written.contains("quit=ask\n"));
}

void TestSettings::othersChangesAreNoticed()
{
    put(m_file, "[finished]\nhuskSeconds=5\n");
    Settings settings(m_file);
    QSignalSpy spy(&settings, &Settings::changed);
    put(m_file, "[finished]\nhuskSeconds=6\n"); // into the file
    QVERIFY(waitFor([&] { return settings.number(Setting::Husk) == 6; }));
    QVERIFY(told(spy, Setting::Husk));
    Settings other(m_file); // in its place
    other.set(Setting::Husk, number(7));
    QVERIFY(waitFor([&] { return settings.number(Setting::Husk) == 7; }));
    put(m_file, "[finished]\nhuskSeconds=8\n"); // the new one is watched too
    QVERIFY(waitFor([&] { return settings.number(Setting::Husk) == 8 && other.number(Setting::Husk) == 8; }));
    QVERIFY(QFile::remove(m_file));
    QVERIFY(waitFor([&] { return settings.number(Setting::Husk) == 60; }));
}

void TestSettings::othersChangesAreNotLost()
{
    Settings settings(m_file);
    Settings other(m_file);
    other.set(Setting::Husk, number(7));
    settings.set(Setting::Quit, QStringLiteral("ask")); // before it can have noticed
    QCOMPARE(settings.number(Setting::Husk), 7);
    const Settings third(m_file);
    QCOMPARE(third.number(Setting::Husk), 7);
    QCOMPARE(third.text(Setting::Quit), QStringLiteral("ask"));
}

void TestSettings::aFileThatComesLaterIsNoticed()
{
    const QString folder = m_home->configDir() + QStringLiteral("/a/b");
    const QString path = folder + QStringLiteral("/shellreeve.conf");
    Settings settings(path);
    QVERIFY(QDir().mkpath(folder));
    put(path, "[finished]\nhuskSeconds=6\n");
    QVERIFY(waitFor([&] { return settings.number(Setting::Husk) == 6; }));
    put(path, "[finished]\nhuskSeconds=7\n");
    QVERIFY(waitFor([&] { return settings.number(Setting::Husk) == 7; }));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
