// SPDX-License-Identifier: MIT
#include "base/shellquote.h"

#include <QProcess>
#include <QTest>

using namespace shellreeve;

class TestShellQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPlainWordsBare()
    {
        QCOMPARE(shellLine({QStringLiteral("/opt/reeve"), QStringLiteral("attach"), QStringLiteral("--key=ü"), QStringLiteral("abcd2345")}),
                 QStringLiteral("/opt/reeve attach --key=ü abcd2345"));
    }

    void aCommandIsNoAssignment()
    {
        QCOMPARE(shellLine({QStringLiteral("a=b"), QStringLiteral("a=b")}), QStringLiteral("'a=b' a=b"));
    }

    void aShellReadsItBack_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"", " ", "a b", "it's", "''", "$HOME", "`id`", "$(id)", "~", "~root", "*", "a\\b", "\"", "a\nb", "-n", "!!", "#x", "a=b", "=ls", "--a=b", ";", "ünïcödé", "\xf0\x9f\x98\x80"}) {
            QTest::newRow(word) << QString::fromUtf8(word);
        }
    }

    void aShellReadsItBack()
    {
        QFETCH(QString, word);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf '[%s]' ") + shellLine({word, word})});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), QStringLiteral("[%1][%1]").arg(word));
    }
};

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
