// SPDX-License-Identifier: MIT
// A desktop that the environment names, but that nobody answers for.
#include "e2e/instance.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestE2eDeadDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRunsWithoutWindows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("X11") << QStringLiteral("DISPLAY") << QStringLiteral(":9871");
        QTest::newRow("Wayland") << QStringLiteral("WAYLAND_DISPLAY") << QStringLiteral("wayland-9871");
        QTest::newRow("a platform that was asked for") << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("xcb");
        QTest::newRow("a platform that there is not") << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("nonsense");
    }

    void itRunsWithoutWindows()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const TemporaryHome home;
        Instance it(home);
        it.environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        it.environment.insert(name, value);
        QVERIFY(it.start({QStringLiteral("--background")}));
        QVERIFY(!it.create(QStringLiteral("api"), words("cat")).isEmpty());
        QVERIFY(it.waitForStatus(QStringLiteral("api"), QStringLiteral("running")));
        QCOMPARE(it.runTray({QStringLiteral("--background")}).code, 0); // a second start hands over as ever
    }
};

QTEST_GUILESS_MAIN(TestE2eDeadDisplay)
#include "tst_e2e_deaddisplay.moc"
