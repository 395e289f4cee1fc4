// SPDX-License-Identifier: MIT
#include "session/sessionname.h"

#include <QTest>

using namespace shellreeve;

class TestSessionName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("kept"); // empty: refused
        QTest::newRow("plain") << QStringLiteral("api") << QStringLiteral("api");
        QTest::newRow("trimmed") << QStringLiteral("  web server \n") << QStringLiteral("web server");
        QTest::newRow("any script") << QStringLiteral("サーバー 1") << QStringLiteral("サーバー 1");
        QTest::newRow("64") << QString(64, QLatin1Char('x')) << QString(64, QLatin1Char('x'));
        QTest::newRow("64 outside the first plane") << QStringLiteral("🚀").repeated(64) << QStringLiteral("🚀").repeated(64);
        QTest::newRow("65") << QString(65, QLatin1Char('x')) << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blanks") << QStringLiteral(" \t ") << QString();
        QTest::newRow("slash") << QStringLiteral("a/b") << QString();
        QTest::newRow("line break") << QStringLiteral("a\nb") << QString();
        QTest::newRow("escape sequence") << QStringLiteral("a\x1b[31m") << QString();
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(QChar::Null) << QString();
        QTest::newRow("right-to-left override") << QStringLiteral("a\u202egpj") << QString();
        QTest::newRow("half a character") << QStringLiteral("a") + QChar(0xD83D) << QString();
    }
    void checks()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, kept);
        const Result<QString> name = checkedSessionName(wanted);
        QCOMPARE(name.ok(), !kept.isEmpty());
        if (name) {
            QCOMPARE(*name, kept);
        } else {
            QCOMPARE(name.error().code, ErrorCode::InvalidArgument);
            QVERIFY(!name.error().context.isEmpty() && !name.error().advice.isEmpty());
        }
    }

    void refusesATakenOne()
    {
        const QStringList taken{QStringLiteral("api"), QStringLiteral("web")};
        const Result<QString> name = freeSessionName(QStringLiteral(" api "), taken);
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::Ambiguous);
        QCOMPARE(*freeSessionName(QStringLiteral("API"), taken), QStringLiteral("API"));
        QCOMPARE(freeSessionName(QString(), taken).error().code, ErrorCode::InvalidArgument);
    }

    void namesAfterTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("name");
        const QString longName(80, QLatin1Char('x'));
        QTest::newRow("a name") << QStringLiteral("npm") << QStringList() << QStringLiteral("npm");
        QTest::newRow("a path") << QStringLiteral("/usr/bin/npm") << QStringList() << QStringLiteral("npm");
        QTest::newRow("second") << QStringLiteral("npm") << QStringList{QStringLiteral("npm")} << QStringLiteral("npm-2");
        QTest::newRow("first gap") << QStringLiteral("npm")
                                   << QStringList{QStringLiteral("npm"), QStringLiteral("npm-2"), QStringLiteral("npm-4")}
                                   << QStringLiteral("npm-3");
        QTest::newRow("a login shell") << QStringLiteral("-bash") << QStringList() << QStringLiteral("bash");
        QTest::newRow("nothing printable") << QStringLiteral("/tmp/\x01\x02") << QStringList() << QStringLiteral("session");
        QTest::newRow("a directory's slash") << QStringLiteral("/tmp/") << QStringList() << QStringLiteral("session");
        QTest::newRow("too long") << longName << QStringList() << longName.left(64);
        QTest::newRow("too long, second") << longName << QStringList{longName.left(64)}
                                          << longName.left(62) + QStringLiteral("-2");
    }
    void namesAfterTheProgram()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, taken);
        const QString name = autoSessionName(program, taken);
        QTEST(name, "name");
        QVERIFY(checkedSessionName(name).ok());
    }
};

QTEST_GUILESS_MAIN(TestSessionName)
#include "tst_sessionname.moc"
