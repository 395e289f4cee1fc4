// SPDX-License-Identifier: MIT
#include "ui/words/portwords.h"

#include <QTest>

using namespace shellreeve;

namespace {

PortRow row(int port, const char *address, qint64 pid = 7, PortKind kind = PortKind::Session)
{
    PortRow one;
    one.port = port;
    one.address = QString::fromLatin1(address);
    one.pid = pid;
    one.kind = kind;
    one.program = QStringLiteral("node");
    one.sessionId = QStringLiteral("aaaaaaaa");
    one.sessionName = QStringLiteral("api");
    return one;
}

} // namespace

class TestPortWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLineAProcess();
    void pages_data();
    void pages();
    void whose();
};

void TestPortWords::oneLineAProcess()
{
    const QList<words::PortLine> lines =
        words::portLines({row(3000, "127.0.0.1"), row(3000, "::1"), row(3000, "0.0.0.0", 8), row(22, "0.0.0.0", 0, PortKind::Foreign), row(22, "::", 0, PortKind::Foreign)});
    QCOMPARE(lines.size(), 4); // whoever cannot be seen may be several
    QCOMPARE(lines.at(0).addresses, (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}));
    QVERIFY(lines.at(0).key() != lines.at(1).key() && lines.at(2).key() != lines.at(3).key());
    QVERIFY(lines.at(0).isOfSession() && !lines.at(2).isOfSession());
}

void TestPortWords::pages_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("copied");
    const auto page = [](const char *addresses, const char *url, const char *copied) {
        QTest::newRow(addresses) << QString::fromLatin1(addresses).split(QLatin1Char(' ')) << QString::fromLatin1(url) << QString::fromLatin1(copied);
    };
    page("127.0.0.1", "http://127.0.0.1:3000/", "127.0.0.1:3000");
    page("0.0.0.0", "http://127.0.0.1:3000/", "127.0.0.1:3000");
    page("::", "http://127.0.0.1:3000/", "127.0.0.1:3000");
    page("::1", "http://[::1]:3000/", "[::1]:3000");
    page("::1 127.0.0.1", "http://127.0.0.1:3000/", "127.0.0.1:3000");
    page("192.0.2.7", "http://192.0.2.7:3000/", "192.0.2.7:3000");
    page("2001:db8::7", "http://[2001:db8::7]:3000/", "[2001:db8::7]:3000");
}

void TestPortWords::pages()
{
    QFETCH(QStringList, addresses);
    QFETCH(QString, page);
    QFETCH(QString, copied);
    const words::PortLine line{row(3000, "127.0.0.1"), addresses};
    QCOMPARE(words::pageOf(line).toString(), page);
    QCOMPARE(words::copyText(line), copied);
}

void TestPortWords::whose()
{
    PortRow one = row(3000, "::");
    QCOMPARE(words::portSessionText(one), QStringLiteral("api"));
    QCOMPARE(words::portKindText(one), QStringLiteral("session"));
    one.kind = PortKind::Leftover;
    one.probable = true;
    one.sessionName.clear();
    QCOMPARE(words::portSessionText(one), QStringLiteral("aaaaaaaa (gone)"));
    QCOMPARE(words::portKindText(one), QStringLiteral("probably a leftover"));
    PortRow theirs = row(22, "::", 0, PortKind::Foreign);
    theirs.uid = 33;
    QCOMPARE(words::portProgramText(theirs), QStringLiteral("user 33"));
    theirs.kind = PortKind::Other;
    QCOMPARE(words::portProgramText(theirs), QStringLiteral("not to be seen"));
}

QTEST_GUILESS_MAIN(TestPortWords)
#include "tst_portwords.moc"
