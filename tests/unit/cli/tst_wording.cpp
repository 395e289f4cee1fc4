// SPDX-License-Identifier: MIT
#include "wording.h"

#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ages_data();
    void ages();
    void statuses_data();
    void statuses();
    void lives();
    void commands_data();
    void commands();
    void folders();
    void outcomes_data();
    void outcomes();
    void detailsNameWhoSurvivedAndWhoWasKept();
    void nothingDrivesTheTerminal();
};

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void WordingTest::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("future") << qint64(-5) << QStringLiteral("now");
    QTest::newRow("now") << qint64(0) << QStringLiteral("now");
    QTest::newRow("seconds") << qint64(89) << QStringLiteral("89 s");
    QTest::newRow("minutes") << qint64(90) << QStringLiteral("1 min");
    QTest::newRow("hours") << qint64(5'400) << QStringLiteral("1 h");
    QTest::newRow("almost two days") << qint64(48 * 3600 - 1) << QStringLiteral("47 h");
    QTest::newRow("days") << qint64(48 * 3600) << QStringLiteral("2 d");
}

void WordingTest::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, expected);
    const QDateTime then = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    QCOMPARE(ageText(then, then.addSecs(seconds)), expected);
    QCOMPARE(ageText(QDateTime(), then), QString());
}

void WordingTest::statuses_data()
{
    QTest::addColumn<QJsonObject>("session");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *session, const char *expected) { QTest::newRow(expected) << json(session) << QString::fromUtf8(expected); };
    row(R"({"status":"running"})", "running");
    row(R"({"status":"exited","exitCode":0,"exitSignal":null})", "exited with 0");
    row(R"({"status":"exited","exitCode":null,"exitSignal":9})", "ended by SIGKILL");
    row(R"({"status":"exited","exitCode":null,"exitSignal":64})", "ended by signal 64");
    row(R"({"status":"exited","exitCode":null,"exitSignal":null})", "ended, nobody saw how");
    row(R"({"status":"crash-loop"})", "keeps failing");
    row(R"({"status":"unreachable"})", "not answering");
    row(R"({"status":"of a later version"})", "of a later version");
}

void WordingTest::statuses()
{
    QFETCH(QJsonObject, session);
    QFETCH(QString, expected);
    QCOMPARE(statusText(session), expected);
}

void WordingTest::lives()
{
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(lifeText(json(R"({"status":"running","endsAt":null})"), now), QStringLiteral("running"));
    QCOMPARE(lifeText(json(R"({"status":"running","endsAt":"2026-05-07T13:00:00.000Z"})"), now), QStringLiteral("running, ends itself in 6 d"));
    QCOMPARE(lifeText(json(R"({"status":"running","endsAt":"2026-05-01T11:59:00.000Z"})"), now), QStringLiteral("running, ends itself now"));
    QCOMPARE(lifeText(json(R"({"status":"running","endsAt":"2026-05-01T12:00:00.500Z"})"), now), QStringLiteral("running, ends itself now"));
    QCOMPARE(lifeText(json(R"({"status":"running","guarded":true})"), now), QStringLiteral("running"));
    QCOMPARE(lifeText(json(R"({"status":"running","guarded":false})"), now), QStringLiteral("running, unguarded"));
    QCOMPARE(lifeText(json(R"({"status":"running","guarded":false,"endsAt":"2026-05-07T13:00:00.000Z"})"), now),
             QStringLiteral("running, unguarded, ends itself in 6 d"));
    QCOMPARE(lifeText(json(R"({"status":"exited","exitCode":0,"exitSignal":null,"guarded":false,"endsAt":"2026-05-01T12:09:00.000Z"})"), now),
             QStringLiteral("exited with 0"));
    QCOMPARE(lifeText(json(R"({"status":"exited","exitCode":null,"exitSignal":1,"endsAt":"2026-05-01T12:00:00.000Z"})"), now),
             QStringLiteral("ended by SIGHUP"));
}

void WordingTest::commands_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringList{QStringLiteral("npm"), QStringLiteral("run"), QStringLiteral("a=b")} << QStringLiteral("npm run a=b");
    QTest::newRow("blank") << QStringList{QStringLiteral("echo"), QStringLiteral("a b")} << QStringLiteral("echo 'a b'");
    QTest::newRow("empty word") << QStringList{QStringLiteral("x"), QString()} << QStringLiteral("x ''");
    QTest::newRow("quote") << QStringList{QStringLiteral("it's")} << QStringLiteral("'it'\\''s'");
    QTest::newRow("newline") << QStringList{QStringLiteral("a\nb")} << QString::fromUtf8("'a\xef\xbf\xbd" "b'");
}

void WordingTest::commands()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    QCOMPARE(commandText(QJsonArray::fromStringList(words)), expected);
}

void WordingTest::folders()
{
    const QString home = QStringLiteral("/home/me");
    QCOMPARE(folderText(QStringLiteral("/home/me"), home), QStringLiteral("~"));
    QCOMPARE(folderText(QStringLiteral("/home/me/x"), home), QStringLiteral("~/x"));
    QCOMPARE(folderText(QStringLiteral("/home/melanie"), home), QStringLiteral("/home/melanie"));
    QCOMPARE(folderText(QStringLiteral("/x"), QString()), QStringLiteral("/x"));
}

void WordingTest::outcomes_data()
{
    QTest::addColumn<QJsonObject>("outcome");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *outcome, const char *expected) {
        QTest::newRow(name) << json(outcome) << QString::fromUtf8(expected);
    };
    row("three", R"({"ended":true,"durationMs":210,"endedProcesses":[{"program":"bash"},{"program":"node"},{"program":"esbuild"}]})",
        "ended, 3 processes (bash, node, esbuild) in 0.2 s");
    row("same ones", R"({"ended":true,"durationMs":1000,"endedProcesses":[{"program":"sh"},{"program":"sleep"},{"program":"sh"}]})",
        "ended, 3 processes (sh ×2, sleep) in 1.0 s");
    row("one", R"({"ended":true,"durationMs":1,"endedProcesses":[{"program":"sh"}]})", "ended, 1 process (sh) in less than 0.1 s");
    row("already gone", R"({"ended":true,"durationMs":0,"endedProcesses":[]})", "ended in less than 0.1 s");
    row("not", R"({"ended":false,"durationMs":15000})", "NOT ended in 15.0 s");
    row("many", R"({"ended":true,"durationMs":100,"endedProcesses":[{"program":"a"},{"program":"b"},{"program":"c"},{"program":"d"},
        {"program":"e"},{"program":"f"},{"program":"g"},{"program":"h"},{"program":"i"}]})",
        "ended, 9 processes (a, b, c, d, e, f, g, h, …) in 0.1 s");
}

void WordingTest::outcomes()
{
    QFETCH(QJsonObject, outcome);
    QFETCH(QString, expected);
    QCOMPARE(outcomeText(outcome), expected);
}

void WordingTest::detailsNameWhoSurvivedAndWhoWasKept()
{
    const QJsonObject outcome = json(R"({"survivors":[{"pid":7,"program":"nfs","reason":"uninterruptible sleep"},{"program":"x"}],
                                         "kept":[{"pid":8,"program":"tmux"}]})");
    QCOMPARE(outcomeDetails(outcome), (QStringList{QStringLiteral("  survived: nfs (pid 7), uninterruptible sleep"),
                                                   QStringLiteral("  survived: x"), QStringLiteral("  kept: tmux (pid 8)")}));
}

void WordingTest::nothingDrivesTheTerminal()
{
    const QString hostile = QString::fromUtf8("a\x1b[2J\r\n\x07\xc2\x9b" "31m\xe2\x80\xae" "b");
    const QString shown = printable(hostile);
    QCOMPARE(shown.size(), hostile.size());
    for (const QChar c : shown) {
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    }
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
