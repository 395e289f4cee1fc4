// SPDX-License-Identifier: MIT
#include "http/httpmessage.h"

#include <QTest>

using namespace shellreeve;

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeaders();
    void knowsPhrases();
    void protects();
    void writesALastResponse();
};

void TestHttpMessage::findsHeaders()
{
    RequestHead head;
    head.headers = {{"Host", "a"}, {"X-A", "1"}, {"x-a", "2"}};
    QCOMPARE(head.value("host"), QByteArray("a"));
    QCOMPARE(head.values("X-A"), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(head.value("X-B"), QByteArray());
    QVERIFY(head.values("X-").isEmpty());
}

void TestHttpMessage::knowsPhrases()
{
    QCOMPARE(reasonPhrase(200), QByteArray("OK"));
    QCOMPARE(reasonPhrase(431), QByteArray("Request Header Fields Too Large"));
    QVERIFY(reasonPhrase(299).isEmpty());
}

void TestHttpMessage::protects()
{
    QMap<QByteArray, QByteArray> headers;
    for (const HttpHeader &header : protectiveHeaders()) {
        QVERIFY(!headers.contains(header.name));
        QVERIFY(!header.name.startsWith("Access-Control"));
        headers.insert(header.name, header.value);
    }
    QCOMPARE(headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(headers.value("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(headers.value("Cross-Origin-Resource-Policy"), QByteArray("same-origin"));
    QCOMPARE(headers.value("Cross-Origin-Opener-Policy"), QByteArray("same-origin"));
    QCOMPARE(headers.value("Referrer-Policy"), QByteArray("no-referrer"));
    const QByteArray policy = headers.value("Content-Security-Policy");
    for (const char *part : {"default-src 'none'", "frame-ancestors 'none'", "script-src 'self'", "form-action 'none'", "base-uri 'none'"}) {
        QVERIFY2(policy.contains(part), part);
    }
    QVERIFY(!policy.contains("unsafe"));
}

void TestHttpMessage::writesALastResponse()
{
    const QByteArray text = lastResponseText({408, "text/plain", "late\n", {{"X-A", "b"}}, true});
    QVERIFY(text.startsWith("HTTP/1.1 408 Request Timeout\r\n"));
    QVERIFY(text.endsWith("\r\n\r\nlate\n"));
    for (const char *line : {"\r\nX-A: b\r\n", "\r\nContent-Type: text/plain\r\n", "\r\nContent-Length: 5\r\n", "\r\nConnection: close\r\n",
                             "\r\nX-Content-Type-Options: nosniff\r\n"}) {
        QCOMPARE(text.count(line), 1);
    }
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
