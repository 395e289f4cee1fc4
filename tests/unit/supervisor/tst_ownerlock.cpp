// SPDX-License-Identifier: MIT
#include "supervisor/ownerlock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace shellreeve;

class tst_OwnerLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileLivesWithTheObject();
    void describesThisProcess();
    void freeLocksOfOthersGo();
    void directoryThatIsNotThere();
};

void tst_OwnerLock::fileLivesWithTheObject()
{
    const QTemporaryDir dir;
    {
        const auto lock = OwnerLock::take(dir.path());
        QVERIFY(lock.ok());
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("owner-*.lock")}).size(), 1);
    }
    QVERIFY(QDir(dir.path()).entryList({QStringLiteral("owner-*.lock")}).isEmpty());
}

void tst_OwnerLock::describesThisProcess()
{
    const QTemporaryDir dir;
    const auto lock = OwnerLock::take(dir.path());
    QVERIFY(lock.ok());
    const QJsonObject owner = (*lock)->describe(QStringLiteral("work"));
    QCOMPARE(owner.value(QLatin1String("pid")).toInteger(), static_cast<qint64>(::getpid()));
    QCOMPARE(owner.value(QLatin1String("profile")).toString(), QStringLiteral("work"));
    QVERIFY(owner.value(QLatin1String("lock")).toString().startsWith(dir.path() + QStringLiteral("/owner-")));
}

void tst_OwnerLock::freeLocksOfOthersGo()
{
    const QTemporaryDir dir;
    QFile left(dir.filePath(QStringLiteral("owner-00000000000000000000000000000000.lock")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QFile other(dir.filePath(QStringLiteral("instance.lock")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    const auto lock = OwnerLock::take(dir.path());
    QVERIFY(lock.ok());
    QVERIFY(!left.exists());
    QVERIFY(other.exists());
}

void tst_OwnerLock::directoryThatIsNotThere()
{
    QVERIFY(!OwnerLock::take(QStringLiteral("/nonexistent/directory")).ok());
}

QTEST_GUILESS_MAIN(tst_OwnerLock)
#include "tst_ownerlock.moc"
