// SPDX-License-Identifier: MIT
#include "base/signalname.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;

class TestSignalName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("name");
        QTest::newRow("TERM") << SIGTERM << QStringLiteral("SIGTERM");
        QTest::newRow("KILL") << SIGKILL << QStringLiteral("SIGKILL");
        QTest::newRow("HUP") << SIGHUP << QStringLiteral("SIGHUP");
        QTest::newRow("real time") << 42 << QString();
        QTest::newRow("none") << 0 << QString();
    }
    void namesIt()
    {
        QFETCH(int, signal);
        QTEST(signalName(signal), "name");
    }
};

QTEST_GUILESS_MAIN(TestSignalName)
#include "tst_signalname.moc"
