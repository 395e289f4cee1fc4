// SPDX-License-Identifier: MIT
#include "processtreetext.h"

#include <QJsonDocument>
#include <QTest>

using namespace shellreeve;

class ProcessTreeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data();
    void draws();
};

void ProcessTreeTextTest::draws_data()
{
    QTest::addColumn<QByteArray>("processes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *processes, const char *expected) {
        QTest::newRow(name) << QByteArray(processes) << QString::fromUtf8(expected);
    };
    row("nothing", "[]", "");
    row("one", R"([{"pid":5,"ppid":1,"program":"sh","command":["sh","-c","a b"],"state":"S"}])", "5 sh -c 'a b'");
    row("no command line", R"([{"pid":5,"ppid":1,"program":"sh","command":[],"state":"S"}])", "5 sh");
    row("branches", R"([{"pid":5,"ppid":1,"program":"sh"},{"pid":6,"ppid":5,"program":"a"},{"pid":7,"ppid":6,"program":"b"},
                        {"pid":8,"ppid":5,"program":"c"},{"pid":9,"ppid":8,"program":"d"}])",
        "5 sh\n├─ 6 a\n│  └─ 7 b\n└─ 8 c\n   └─ 9 d");
    row("orphans are roots", R"([{"pid":5,"ppid":1,"program":"a"},{"pid":6,"ppid":99,"program":"b"}])", "5 a\n6 b");
    row("states", R"([{"pid":5,"ppid":1,"program":"a","state":"T"},{"pid":6,"ppid":5,"program":"b","state":"D"},
                      {"pid":7,"ppid":5,"program":"c","state":"Z"}])",
        "5 a [stopped]\n├─ 6 b [waits for a device]\n└─ 7 c [zombie]");
    row("own parent", R"([{"pid":5,"ppid":5,"program":"a"}])", "5 a");
    row("cycle", R"([{"pid":5,"ppid":6,"program":"a"},{"pid":6,"ppid":5,"program":"b"}])", "6 b\n└─ 5 a");
}

void ProcessTreeTextTest::draws()
{
    QFETCH(QByteArray, processes);
    QFETCH(QString, expected);
    QCOMPARE(drawProcessTree(QJsonDocument::fromJson(processes).array()).join(QLatin1Char('\n')), expected);
}

QTEST_GUILESS_MAIN(ProcessTreeTextTest)
#include "tst_processtreetext.moc"
