// SPDX-License-Identifier: MIT
#include "reconcile/socketscan.h"

#include "support/temporaryhome.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SocketScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileNames_data();
    void fileNames();
    void findsSocketsOnly();
    void oneDirectoryUnderTwoNamesCountsOnce();
    void missingDirectoryHoldsNone();
};

void tst_SocketScan::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("ours") << QStringLiteral("shellper-abcdefgh.sock") << QStringLiteral("abcdefgh");
    QTest::newRow("another id") << QStringLiteral("shellper-x.sock") << QStringLiteral("x");
    QTest::newRow("no id") << QStringLiteral("shellper-.sock") << QString();
    QTest::newRow("control") << QStringLiteral("control.sock") << QString();
    QTest::newRow("prefix only") << QStringLiteral("shellper-abcdefgh") << QString();
    QTest::newRow("companion") << QStringLiteral("shellper-abcdefgh.sock.lock") << QString();
    QTest::newRow("upper case") << QStringLiteral("SHELLPER-abcdefgh.sock") << QString();
}

void tst_SocketScan::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(socketFileId(name).value_or(QString()), id);
}

void tst_SocketScan::findsSocketsOnly()
{
    const TemporaryHome home;
    const QString dir = home.socketDir();
    const auto socket = listenOnPrivateSocket(dir + QStringLiteral("/shellper-aaaaaaaa.sock"), 1);
    QVERIFY(socket.ok());
    QVERIFY(listenOnPrivateSocket(dir + QStringLiteral("/control.sock"), 1).ok());
    QFile file(dir + QStringLiteral("/shellper-bbbbbbbb.sock"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir().mkdir(dir + QStringLiteral("/shellper-cccccccc.sock")));
    QVERIFY(QFile::link(dir + QStringLiteral("/shellper-aaaaaaaa.sock"), dir + QStringLiteral("/shellper-dddddddd.sock")));
    const QList<FoundSocket> found = scanSockets({dir});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, QStringLiteral("aaaaaaaa"));
    QVERIFY(found.first().file == socket->file);
    QVERIFY(!ownSocketAt(dir + QStringLiteral("/shellper-dddddddd.sock")));
}

void tst_SocketScan::oneDirectoryUnderTwoNamesCountsOnce()
{
    const TemporaryHome home;
    QVERIFY(listenOnPrivateSocket(home.socketDir() + QStringLiteral("/shellper-aaaaaaaa.sock"), 1).ok());
    QVERIFY(QFile::link(home.socketDir(), home.filePath(QStringLiteral("l"))));
    QCOMPARE(scanSockets({home.socketDir(), home.filePath(QStringLiteral("l")), home.socketDir()}).size(), 1);
}

void tst_SocketScan::missingDirectoryHoldsNone()
{
    QVERIFY(scanSockets({QStringLiteral("/nonexistent")}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SocketScan)
#include "tst_socketscan.moc"
