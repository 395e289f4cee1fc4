// SPDX-License-Identifier: MIT
#include "settings/settingsfile.h"

#include "support/temporaryhome.h"

#include <QDir>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoProblem();
    void isForNobodyElse();
    void whatCannotBeUsedIsSetAside_data();
    void whatCannotBeUsedIsSetAside();
    void linksAreNotFollowed();
    void readsOneSetting();

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

void TestSettingsFile::nothingIsNoProblem()
{
    const TemporaryHome home;
    const SettingsFile file = readSettingsFile(home.filePath(QStringLiteral("no/such.conf")));
    QVERIFY(!file.problem);
    QVERIFY(file.bytes.isEmpty());
}

void TestSettingsFile::isForNobodyElse()
{
    const TemporaryHome home;
    const QString folder = home.configDir() + QStringLiteral("/new");
    const QString path = folder + QStringLiteral("/one.conf");
    QVERIFY(writeSettingsFile(path, "[a]\nb=c\n", {}).ok());
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0600U);
    QCOMPARE(::stat(QFile::encodeName(folder).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0700U);
    QCOMPARE(readSettingsFile(path).bytes, QByteArray("[a]\nb=c\n"));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("one.conf")});
}

void TestSettingsFile::whatCannotBeUsedIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("[a]\nb=\0c\n", 9);
    QTest::newRow("not UTF-8") << QByteArray("[a]\nb=\xfe\xff\n");
    QTest::newRow("huge") << QByteArray(1024 * 1024 + 1, 'x');
}

void TestSettingsFile::whatCannotBeUsedIsSetAside()
{
    QFETCH(QByteArray, bytes);
    const TemporaryHome home;
    const QString path = home.configDir() + QStringLiteral("/one.conf");
    put(path, bytes);
    put(path + QStringLiteral(".bad-1"), "older");
    const SettingsFile file = readSettingsFile(path);
    QVERIFY(file.problem);
    QVERIFY(file.problem->context.contains(path));
    QVERIFY(writeSettingsFile(path, "[a]\n", file).ok());
    QCOMPARE(readSettingsFile(path).bytes, QByteArray("[a]\n"));
    QFile aside(path + QStringLiteral(".bad-2"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
}

void TestSettingsFile::linksAreNotFollowed()
{
    const TemporaryHome home;
    const QString path = home.configDir() + QStringLiteral("/one.conf");
    const QString other = home.configDir() + QStringLiteral("/other");
    put(other, "[a]\nb=c\n");
    QVERIFY(QFile::link(other, path));
    const SettingsFile file = readSettingsFile(path);
    QVERIFY(file.problem);
    QVERIFY(file.bytes.isEmpty());
    QVERIFY(writeSettingsFile(path, "[a]\n", file).ok());
    QVERIFY(!QFileInfo(path).isSymLink());
    QVERIFY(QFileInfo(path + QStringLiteral(".bad-1")).isSymLink());
    QVERIFY(readSettingsFile(other).bytes.contains("b=c"));
}

void TestSettingsFile::readsOneSetting()
{
    const TemporaryHome home;
    const QString path = home.configDir() + QStringLiteral("/one.conf");
    QVERIFY(writeSettingsFile(path, "[general]\ndetachKey=ctrl-b\nquit=never\n", {}).ok());
    const SettingsFile file = readSettingsFile(path);
    QCOMPARE(settingIn(file, Setting::DetachKey), std::optional<QVariant>(QStringLiteral("ctrl-b")));
    QVERIFY(!settingIn(file, Setting::Quit));
    QVERIFY(!settingIn(file, Setting::Language));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
