// SPDX-License-Identifier: MIT
#include "pty/loginenvironment.h"
#include "support/temporaryhome.h"
#include "support/waitfor.h"

#include <QTest>

#include <sys/stat.h>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestLoginEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void parses_data();
    void parses();
    void asksTheShell();
    void fallsBack_data();
    void fallsBack();
    void knowsAShell();

private:
    [[nodiscard]] QString shell(const QByteArray &script) const;
    std::optional<EnvironmentMap> ask(const QString &shell, Milliseconds limit = hangDeadline);

    std::optional<TemporaryHome> m_home;
    const EnvironmentMap m_otherwise{{QStringLiteral("OTHER"), QStringLiteral("wise")}};
    int m_answers = 0;
};

void TestLoginEnvironment::parses_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<EnvironmentMap>("expected");
    const auto text = [](const char *bytes) { return QString::fromUtf8(bytes); };
    QTest::newRow("empty") << QByteArray() << EnvironmentMap();
    QTest::newRow("two") << QByteArray("A=1\0B=2\0", 8) << EnvironmentMap{{text("A"), text("1")}, {text("B"), text("2")}};
    QTest::newRow("no end") << QByteArray("A=1") << EnvironmentMap{{text("A"), text("1")}};
    QTest::newRow("empty value, equals in value") << QByteArray("A=\0B=x=y\0", 9)
                                                  << EnvironmentMap{{text("A"), text("")}, {text("B"), text("x=y")}};
    QTest::newRow("lines in a value") << QByteArray("F=() {\n a\n}\0", 12) << EnvironmentMap{{text("F"), text("() {\n a\n}")}};
    QTest::newRow("no name, no equals") << QByteArray("=1\0junk\0A=1\0", 12) << EnvironmentMap{{text("A"), text("1")}};
    QTest::newRow("utf-8") << QByteArray("Ä=ö") << EnvironmentMap{{text("Ä"), text("ö")}};
}

void TestLoginEnvironment::parses()
{
    QFETCH(QByteArray, block);
    QFETCH(EnvironmentMap, expected);
    QCOMPARE(parseEnvironmentBlock(block), expected);
}

QString TestLoginEnvironment::shell(const QByteArray &script) const
{
    QFile file(m_home->filePath(QStringLiteral("shell")));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0) {
        return {};
    }
    file.close();
    ::chmod(QFile::encodeName(file.fileName()).constData(), 0755);
    return file.fileName();
}

std::optional<EnvironmentMap> TestLoginEnvironment::ask(const QString &shell, Milliseconds limit)
{
    m_answers = 0;
    std::optional<EnvironmentMap> answer;
    LoginEnvironment login;
    login.ask(shell, m_otherwise, [&](const EnvironmentMap &environment) {
        ++m_answers;
        answer = environment;
    }, limit);
    if (!waitFor([&] { return answer.has_value(); })) {
        return std::nullopt;
    }
    return answer;
}

void TestLoginEnvironment::asksTheShell()
{
    // Prints on its way, as start-up files do; takes "-l -c SCRIPT".
    const auto answer = ask(shell("echo welcome; test \"$1 $2\" = '-l -c' || exit 1\nexport FROM_PROFILE='a\nb'\nexec /bin/sh -c \"$3\"\n"));
    QVERIFY(answer);
    QCOMPARE(answer->value(QStringLiteral("FROM_PROFILE")), QStringLiteral("a\nb"));
    QVERIFY(!answer->contains(QStringLiteral("OTHER")));
    QVERIFY(!answer->contains(QStringLiteral("welcome")));
    QCOMPARE(m_answers, 1);
}

void TestLoginEnvironment::fallsBack_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("says nothing") << QByteArray("exit 0\n");
    QTest::newRow("fails after talking") << QByteArray("echo A=1; exit 1\n");
    QTest::newRow("killed in the middle") << QByteArray("echo __shellreeve_environment__; echo A=1; kill -9 $$\n");
    QTest::newRow("hangs") << QByteArray("exec sleep 300\n");
    QTest::newRow("hangs and ignores TERM") << QByteArray("trap '' TERM\nexec sleep 300\n");
    QTest::newRow("no such shell") << QByteArray();
}

void TestLoginEnvironment::fallsBack()
{
    QFETCH(QByteArray, script);
    const QString path = script.isEmpty() ? QStringLiteral("/no/such/shell") : shell(script);
    const bool hangs = script.contains("sleep");
    const auto answer = ask(path, hangs ? Milliseconds(300) : hangDeadline);
    QVERIFY(answer);
    QCOMPARE(*answer, m_otherwise);
    QCOMPARE(m_answers, 1);
}

void TestLoginEnvironment::knowsAShell()
{
    QVERIFY(LoginEnvironment::loginShell().startsWith(QLatin1Char('/')));
}

QTEST_GUILESS_MAIN(TestLoginEnvironment)
#include "tst_loginenvironment.moc"
