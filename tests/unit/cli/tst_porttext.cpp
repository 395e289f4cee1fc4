// SPDX-License-Identifier: MIT
#include "porttext.h"

#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;

class TestPortText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void sentences_data();
    void sentences();
};

void TestPortText::sentences_data()
{
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *title, const QByteArray &rows, const QByteArray &what, const QByteArray &holders, const QStringList &expected) {
        QTest::newRow(title) << QByteArray("{\"port\":3000,\"class\":\"" + what + "\",\"ports\":[" + rows + "],\"holders\":[" + holders + "]}") << expected;
    };
    const QByteArray ours = R"("pid":4711,"program":"node","uid":1000,"sessionId":"aaaaaaaa","sessionName":"api","since":"2026-01-31T12:00:00.000Z")";
    row("free", "", "free", "", {QStringLiteral("Port 3000 is free.")});
    row("cannot be told", "", "unknown", "", {QStringLiteral("Who holds port 3000 cannot be told.")});
    row("a session's, on two addresses", R"({"port":3000,"address":"127.0.0.1","kind":"session","probable":false,)" + ours + R"(},{"port":3000,"address":"::1","kind":"session","probable":false,)" + ours + "}",
        "session", R"({"pid":4711,"evidence":["it was started in the session api"]},{"pid":1,"evidence":["no"]})",
        {QStringLiteral("Port 3000 is taken by node (4711) of the session api, listening on 127.0.0.1 and ::1, running since 2026-01-31 12:00 (5 min)."),
         QStringLiteral("  it was started in the session api")});
    row("a leftover", R"({"address":"::","kind":"leftover","probable":false,)" + ours + "}", "session", "",
        {QStringLiteral("Port 3000 is taken by node (4711), left over from the session api, listening on ::, running since 2026-01-31 12:00 (5 min).")});
    row("by its cookie, of one that is gone", R"({"address":"::","pid":7,"program":"x","kind":"leftover","probable":true,"sessionId":"aaaaaaaa","sessionName":null})", "foreign", "",
        {QStringLiteral("Port 3000 is taken by x (7), probably left over from the session aaaaaaaa, which is gone, listening on ::.")});
    row("our monitor", R"({"address":"127.0.0.1","pid":7,"program":"shellreeve-monitor","kind":"monitor"})", "self", "",
        {QStringLiteral("Port 3000 is taken by the monitor of Shellreeve (7), listening on 127.0.0.1.")});
    row("another program", R"({"address":"0.0.0.0","pid":7,"program":"nginx","kind":"other"})", "foreign", "",
        {QStringLiteral("Port 3000 is taken by nginx (7), which belongs to no session, listening on 0.0.0.0.")});
    row("one that hides", R"({"address":"0.0.0.0","pid":null,"program":null,"kind":"other","uid":1000})", "unknown", "",
        {QStringLiteral("Port 3000 is taken by a program of yours that cannot be looked at, listening on 0.0.0.0.")});
    row("another user's, twice", R"({"address":"0.0.0.0","pid":null,"kind":"foreign","uid":33},{"address":"::","pid":null,"kind":"foreign","uid":33})", "foreign", "",
        {QStringLiteral("Port 3000 is taken by a program of another user (uid 33), listening on 0.0.0.0 and ::.")});
    row("nobody knows whose", R"({"address":"0.0.0.0","pid":null,"kind":"foreign","uid":null})", "unknown", "",
        {QStringLiteral("Port 3000 is taken by a program that cannot be looked at, listening on 0.0.0.0.")});
    row("a name that would drive the terminal", R"({"address":"::","pid":7,"program":"a\u001b[2Jb","kind":"other"})", "foreign", "",
        {QStringLiteral("Port 3000 is taken by a\ufffd[2Jb (7), which belongs to no session, listening on ::.")});
}

void TestPortText::sentences()
{
    QFETCH(QByteArray, report);
    QFETCH(QStringList, expected);
    const QJsonDocument document = QJsonDocument::fromJson(report);
    QVERIFY2(document.isObject(), report.constData());
    QCOMPARE(portSentences(document.object(), QDateTime(QDate(2026, 1, 31), QTime(12, 5), Qt::UTC)), expected);
}

QTEST_GUILESS_MAIN(TestPortText)
#include "tst_porttext.moc"
