// SPDX-License-Identifier: MIT
#include "quitreport.h"

#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;

class QuitReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void QuitReportTest::tells_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("endSessions");
    QTest::addColumn<QString>("refused"); // empty: it was not
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *answer, bool endSessions, const char *refused, const char *lines, int code) {
        QTest::newRow(name) << QByteArray(answer) << endSessions << QString::fromUtf8(refused) << QString::fromUtf8(lines) << code;
    };
    row("no sessions", R"({"kept":0,"ended":0,"survivors":[]})", false, "", "shellreeve has quit; there were no sessions", 0);
    row("kept", R"({"kept":1,"ended":0,"survivors":[]})", false, "", "shellreeve has quit; 1 session goes on (reeve list shows them)", 0);
    row("leased", R"({"kept":2,"leased":1,"ended":0,"survivors":[]})", false, "",
        "shellreeve has quit; 2 sessions go on (reeve list shows them)\n"
        "1 of them ends itself when nobody looks after it and it does nothing: that was chosen with --lease", 0);
    row("ended", R"({"kept":0,"ended":2,"survivors":[],"endedSessions":true})", true, "", "shellreeve has quit; ended 2 sessions", 0);
    row("survived", R"({"kept":0,"ended":1,"survivors":[{"pid":7,"program":"nfs"}]})", true, "",
        "shellreeve has quit; ended 1 session\n  survived: nfs (pid 7)", 5);
    row("kept processes", R"({"kept":0,"ended":1,"survivors":[],"endedSessions":true,
                              "keptProcesses":[{"pid":8,"program":"tmux","reason":"keep-list","session":"api"}]})", true, "",
        "shellreeve has quit; ended 1 session\n  kept: tmux (pid 8), keep-list", 0);
    row("joined one that keeps", R"({"kept":2,"ended":0,"survivors":[],"endedSessions":false})", true,
        "Shellreeve was quitting already, and keeps its sessions; 2 sessions go on (reeve list shows them); start shellreeve again to end them",
        "", 1);
    row("joined one that keeps none", R"({"kept":0,"ended":0,"survivors":[],"endedSessions":false})", true, "",
        "shellreeve has quit; there were no sessions", 0);
    row("joined one that ends", R"({"kept":0,"ended":3,"survivors":[],"endedSessions":true})", false, "",
        "Shellreeve was quitting already, and ended its sessions: 3 sessions", 0);
    row("kept, told so", R"({"kept":3,"ended":0,"survivors":[],"endedSessions":false})", false, "",
        "shellreeve has quit; 3 sessions go on (reeve list shows them)", 0);
}

void QuitReportTest::tells()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, endSessions);
    QFETCH(QString, refused);
    QFETCH(QString, lines);
    QFETCH(int, code);
    const QuitReport report = quitReport(QJsonDocument::fromJson(answer).object(), endSessions);
    QCOMPARE(report.refusal ? report.refusal->message() : QString(), refused);
    QCOMPARE(report.lines.join(QLatin1Char('\n')), lines);
    QCOMPARE(static_cast<int>(report.code), code);
}

QTEST_GUILESS_MAIN(QuitReportTest)
#include "tst_quitreport.moc"
