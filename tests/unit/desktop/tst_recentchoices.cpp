// SPDX-License-Identifier: MIT
#include "desktop/recentchoices.h"

#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using shellreeve::testing::TemporaryHome;
using shellreeve::testing::waitFor;

class TestRecentChoices : public QObject
{
    Q_OBJECT

    static QString settings(const TemporaryHome &home) { return home.filePath(QStringLiteral("c/shellreeve/shellreeve-x.conf")); }
    static QString file(const TemporaryHome &home) { return home.filePath(QStringLiteral("c/shellreeve/shellreeve-x.recent")); }

private Q_SLOTS:
    void remembersAcrossRuns()
    {
        const TemporaryHome home;
        {
            RecentChoices choices(settings(home));
            QVERIFY(choices.commands().isEmpty());
            QVERIFY(choices.windowState(QStringLiteral("sessions")).isEmpty());
            choices.addCommand(QStringLiteral("  npm run dev "));
            choices.addFolder(home.home());
            choices.setWindowState(QStringLiteral("sessions"), QByteArray("\0\xff\n", 3));
            QVERIFY(choices.isFirstTime(QStringLiteral("quit")));
            QVERIFY(!choices.isFirstTime(QStringLiteral("quit")));
        }
        RecentChoices again(settings(home));
        QCOMPARE(again.commands(), QStringList{QStringLiteral("npm run dev")});
        QCOMPARE(again.folders(), QStringList{home.home()});
        QCOMPARE(again.windowState(QStringLiteral("sessions")), QByteArray("\0\xff\n", 3));
        QVERIFY(!again.isFirstTime(QStringLiteral("quit")));
        QVERIFY(again.isFirstTime(QStringLiteral("tray")));
    }

    void isForNobodyElse()
    {
        const TemporaryHome home;
        RecentChoices(settings(home)).addCommand(QStringLiteral("curl -H 'token: x'"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(file(home)).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(QFileInfo(file(home)).path()).permissions() & others, QFile::Permissions());
    }

    void newestFirstAndNoMoreThanTwenty()
    {
        const TemporaryHome home;
        RecentChoices choices(settings(home));
        for (int i = 0; i < 30; ++i) {
            choices.addCommand(QStringLiteral("command %1").arg(i));
        }
        choices.addCommand(QStringLiteral("command 25"));
        choices.addCommand(QString());
        QCOMPARE(choices.commands().size(), RecentChoices::longestList);
        QCOMPARE(choices.commands().constFirst(), QStringLiteral("command 25"));
        QCOMPARE(choices.commands().at(1), QStringLiteral("command 29"));
        QCOMPARE(choices.commands().count(QStringLiteral("command 25")), 1);
    }

    void foldersThatAreGoneAreNotOffered()
    {
        const TemporaryHome home;
        RecentChoices choices(settings(home));
        const QString folder = home.filePath(QStringLiteral("work"));
        QVERIFY(QDir().mkdir(folder));
        choices.addFolder(home.home());
        choices.addFolder(folder);
        QCOMPARE(choices.folders(), (QStringList{folder, home.home()}));
        QVERIFY(QDir().rmdir(folder));
        QVERIFY(waitFor([&] { return choices.folders() == QStringList{home.home()}; }));
        QVERIFY(QDir().mkdir(folder)); // a disk that comes again
        QVERIFY(waitFor([&] { return choices.folders().size() == 2; }));
    }

    void damageCostsTheMemoryOnly_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"commands\":[\"a");
        QTest::newRow("other types") << QByteArray("{\"commands\":7,\"folders\":{\"a\":1},\"windows\":[1],\"told\":\"x\"}");
        QTest::newRow("other values") << QByteArray("{\"commands\":[1,null,[],\"\"],\"windows\":{\"w\":{}}}");
        QTest::newRow("no object") << QByteArray("[[[[[[[[[[[[[[");
        QTest::newRow("binary") << QByteArray("\0\1\2\xff\xfe", 5);
    }

    void damageCostsTheMemoryOnly()
    {
        QFETCH(QByteArray, content);
        const TemporaryHome home;
        QVERIFY(QDir().mkpath(QFileInfo(file(home)).path()));
        QFile damaged(file(home));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(content) == content.size());
        damaged.close();
        RecentChoices choices(settings(home));
        QVERIFY(choices.commands().isEmpty());
        choices.addCommand(QStringLiteral("bash"));
        QCOMPARE(RecentChoices(settings(home)).commands(), QStringList{QStringLiteral("bash")});
    }

    void worksWhereNothingCanBeWritten()
    {
        const TemporaryHome home;
        QFile inTheWay(home.filePath(QStringLiteral("c/shellreeve")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be: fails for root too
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        RecentChoices choices(settings(home));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("What was chosen is not remembered: .*")));
        choices.addCommand(QStringLiteral("bash"));
        choices.addCommand(QStringLiteral("zsh")); // complains once
        QCOMPARE(choices.commands().constFirst(), QStringLiteral("zsh"));
    }

    void aLinkInTheWayIsNotFollowed()
    {
        const TemporaryHome home;
        const QString stranger = home.filePath(QStringLiteral("stranger"));
        QFile target(stranger);
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write("{\"commands\":[\"evil\"]}") > 0);
        target.close();
        QVERIFY(QDir().mkpath(QFileInfo(file(home)).path()));
        QVERIFY(QFile::link(stranger, file(home)));
        RecentChoices choices(settings(home));
        QVERIFY(choices.commands().isEmpty());
        choices.addCommand(QStringLiteral("bash"));
        QVERIFY(target.open(QIODevice::ReadOnly));
        QCOMPARE(target.readAll(), QByteArray("{\"commands\":[\"evil\"]}"));
    }

    void hugeTextsAreNotKept()
    {
        const TemporaryHome home;
        RecentChoices choices(settings(home));
        choices.addCommand(QString(100'000, QLatin1Char('x')));
        QVERIFY(choices.commands().isEmpty());
        choices.addCommand(QString(5000, QLatin1Char('x')));
        QCOMPARE(choices.commands().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecentChoices)
#include "tst_recentchoices.moc"
