// SPDX-License-Identifier: MIT
#include "monitor/monitortoken.h"
#include "support/temporaryhome.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;

class TestMonitorToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceAndKept();
    void isReplacedWhereItIsNone_data();
    void isReplacedWhereItIsNone();
    void isNeverReadThroughALink();
    void saysWhyThereIsNone();
};

namespace {

void plant(const QString &path, const QByteArray &content, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode : 0;
}

} // namespace

void TestMonitorToken::isMadeOnceAndKept()
{
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("monitor.token"));
    QCOMPARE(readMonitorToken(path).error().code, ErrorCode::NotFound);
    const Result<QByteArray> token = obtainMonitorToken(path);
    QVERIFY(token.ok());
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{64}$")).match(QString::fromLatin1(*token)).hasMatch());
    QCOMPARE(modeOf(path), mode_t(S_IFREG | 0600));
    QCOMPARE(*obtainMonitorToken(path), *token);
    QCOMPARE(*readMonitorToken(path), *token);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *token); // a script may paste the file into a header
}

void TestMonitorToken::isReplacedWhereItIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    const QByteArray good(64, 'a');
    QTest::newRow("others may read it") << good << 0644;
    QTest::newRow("the group may write it") << good << 0620;
    QTest::newRow("empty") << QByteArray() << 0600;
    QTest::newRow("too short") << good.left(63) << 0600;
    QTest::newRow("too long") << good + 'a' << 0600;
    QTest::newRow("not hex") << QByteArray(64, 'g') << 0600;
    QTest::newRow("a line end inside") << good.left(32) + '\n' + good.left(31) << 0600;
    QTest::newRow("huge") << QByteArray(100'000, 'a') << 0600;
}

void TestMonitorToken::isReplacedWhereItIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("monitor.token"));
    plant(path, content, static_cast<mode_t>(mode));
    QVERIFY(!readMonitorToken(path).ok());
    const Result<QByteArray> token = obtainMonitorToken(path);
    QVERIFY(token.ok());
    QVERIFY(*token != content);
    QCOMPARE(modeOf(path), mode_t(S_IFREG | 0600));
    QCOMPARE(*readMonitorToken(path), *token);
}

void TestMonitorToken::isNeverReadThroughALink()
{
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("monitor.token"));
    const QString elsewhere = home.filePath(QStringLiteral("elsewhere"));
    const QByteArray planted(64, 'a');
    plant(elsewhere, planted, 0600);
    QVERIFY(QFile::link(elsewhere, path));
    const Result<QByteArray> token = obtainMonitorToken(path);
    QVERIFY(token.ok());
    QVERIFY(*token != planted);
    QCOMPARE(modeOf(path), mode_t(S_IFREG | 0600));
    QCOMPARE(*readMonitorToken(elsewhere), planted);
}

void TestMonitorToken::saysWhyThereIsNone()
{
    const TemporaryHome home;
    const QString path = home.filePath(QStringLiteral("monitor.token"));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/inside"))); // cannot be replaced by a file
    const Result<QByteArray> token = obtainMonitorToken(path);
    QVERIFY(!token.ok());
    QVERIFY2(token.error().message().contains(path), qPrintable(token.error().message()));
    QCOMPARE(QDir(home.path()).entryList({QStringLiteral("monitor.token.*")}, QDir::AllEntries | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestMonitorToken)
#include "tst_monitortoken.moc"
