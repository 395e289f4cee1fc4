// SPDX-License-Identifier: MIT
#include "http/requesttarget.h"

#include <QTest>

using namespace shellreeve;

class TestRequestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void refuses_data();
    void refuses();
    void queryValues();
    void decodes_data();
    void decodes();
};

void TestRequestTarget::takesApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QStringList>("segments");
    QTest::newRow("root") << QByteArray("/") << QByteArray() << QStringList();
    QTest::newRow("path") << QByteArray("/api/terminals") << QByteArray() << QStringList{QStringLiteral("api"), QStringLiteral("terminals")};
    QTest::newRow("slash at the end") << QByteArray("/api/") << QByteArray() << QStringList{QStringLiteral("api"), QString()};
    QTest::newRow("two slashes") << QByteArray("//evil/x") << QByteArray() << QStringList{QString(), QStringLiteral("evil"), QStringLiteral("x")};
    QTest::newRow("an escaped slash stays inside") << QByteArray("/api/workspaces/%2Fhome%2fx")
                                                   << QByteArray()
                                                   << QStringList{QStringLiteral("api"), QStringLiteral("workspaces"), QStringLiteral("/home/x")};
    QTest::newRow("UTF-8") << QByteArray("/%C3%A4") << QByteArray() << QStringList{QString::fromUtf8("ä")};
    QTest::newRow("decoded once") << QByteArray("/%2541") << QByteArray() << QStringList{QStringLiteral("%41")};
    QTest::newRow("plus is plus") << QByteArray("/a+b") << QByteArray() << QStringList{QStringLiteral("a+b")};
    QTest::newRow("dots are names") << QByteArray("/../etc") << QByteArray() << QStringList{QStringLiteral(".."), QStringLiteral("etc")};
    QTest::newRow("absolute") << QByteArray("http://127.0.0.1:4820/health") << QByteArray("127.0.0.1:4820") << QStringList{QStringLiteral("health")};
    QTest::newRow("absolute, of another") << QByteArray("HTTP://evil.example/health") << QByteArray("evil.example") << QStringList{QStringLiteral("health")};
    QTest::newRow("absolute without path") << QByteArray("http://localhost:1") << QByteArray("localhost:1") << QStringList();
    QTest::newRow("absolute with a query only") << QByteArray("http://localhost:1?a=b") << QByteArray("localhost:1") << QStringList();
    QTest::newRow("user before the host is part of the authority") << QByteArray("http://127.0.0.1:4820@evil/x") << QByteArray("127.0.0.1:4820@evil")
                                                                   << QStringList{QStringLiteral("x")};
}

void TestRequestTarget::takesApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, authority);
    QFETCH(QStringList, segments);
    const Result<RequestTarget> target = RequestTarget::parse(text);
    QVERIFY(target.ok());
    QVERIFY(!target->isServer);
    QCOMPARE(target->authority, authority);
    QCOMPARE(target->segments, segments);
}

void TestRequestTarget::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no path") << QByteArray("api/terminals");
    QTest::newRow("authority form") << QByteArray("127.0.0.1:4820");
    QTest::newRow("https") << QByteArray("https://127.0.0.1:4820/");
    QTest::newRow("no host") << QByteArray("http:///health");
    QTest::newRow("a blank") << QByteArray("/api terminals");
    QTest::newRow("a fragment") << QByteArray("/api#x");
    QTest::newRow("a backslash") << QByteArray("/api\\x");
    QTest::newRow("a zero byte") << QByteArray("/api\0x", 6);
    QTest::newRow("a raw control") << QByteArray("/api\x7f");
    QTest::newRow("raw UTF-8") << QByteArray("/\xc3\xa4");
    QTest::newRow("cut escape") << QByteArray("/a%2");
    QTest::newRow("no hex") << QByteArray("/a%zz");
    QTest::newRow("escaped zero") << QByteArray("/a%00");
    QTest::newRow("escaped line end") << QByteArray("/a%0d%0aX");
    QTest::newRow("escaped DEL") << QByteArray("/a%7f");
    QTest::newRow("not UTF-8") << QByteArray("/%ff");
    QTest::newRow("overlong UTF-8") << QByteArray("/%c0%af");
    QTest::newRow("half a character") << QByteArray("/%c3/%a4");
    QTest::newRow("surrogate") << QByteArray("/%ed%a0%80");
    QTest::newRow("broken query") << QByteArray("/a?b=%");
    QTest::newRow("broken name in the query") << QByteArray("/a?%=b");
}

void TestRequestTarget::refuses()
{
    QFETCH(QByteArray, text);
    const Result<RequestTarget> target = RequestTarget::parse(text);
    QVERIFY(!target.ok());
    QCOMPARE(target.error().code, ErrorCode::InvalidArgument);
}

void TestRequestTarget::queryValues()
{
    QVERIFY(RequestTarget::parse("*")->isServer);
    const RequestTarget target = *RequestTarget::parse("/a?x=1&y=%20&x=2&flag&z=a%3Db&&e=");
    QVERIFY(!target.queryValue(QLatin1String("x"))); // twice: which one was meant?
    QCOMPARE(target.queryValue(QLatin1String("y")), QStringLiteral(" "));
    QCOMPARE(target.queryValue(QLatin1String("flag")), QString());
    QCOMPARE(target.queryValue(QLatin1String("z")), QStringLiteral("a=b"));
    QCOMPARE(target.queryValue(QLatin1String("e")), QString());
    QVERIFY(!target.queryValue(QLatin1String("none")));
    QCOMPARE(target.query.size(), 6);
}

void TestRequestTarget::decodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("nothing") << QByteArray("") << QStringLiteral("");
    QTest::newRow("plain") << QByteArray("abc") << QStringLiteral("abc");
    QTest::newRow("at the end") << QByteArray("a%41") << QStringLiteral("aA");
    QTest::newRow("both cases") << QByteArray("%2f%2F") << QStringLiteral("//");
    QTest::newRow("four bytes") << QByteArray("%F0%9F%98%80") << QString::fromUtf8("\xF0\x9F\x98\x80");
}

void TestRequestTarget::decodes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, decoded);
    QCOMPARE(percentDecoded(text).value(), decoded);
}

QTEST_GUILESS_MAIN(TestRequestTarget)
#include "tst_requesttarget.moc"
