// SPDX-License-Identifier: MIT
#include "samples.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// Without the marks that keep a name's direction to itself.
QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestEndText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWouldEnd_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("processes");
        QTest::addColumn<QList<int>>("ports");
        QTest::addColumn<QString>("text");
        QTest::newRow("as the issue has it") << "bash" << 3 << QList<int>{3000} << "bash and 3 processes, 1 port (3000)";
        QTest::newRow("alone") << "bash" << 0 << QList<int>{} << "bash";
        QTest::newRow("one more") << "bash" << 1 << QList<int>{80, 443} << "bash and 1 process, 2 ports (80, 443)";
        QTest::newRow("the child has gone") << "" << 2 << QList<int>{} << "2 processes";
        QTest::newRow("nothing") << "" << 0 << QList<int>{} << "nothing that runs";
        QTest::newRow("many ports") << "node" << 1 << QList<int>{1, 2, 3, 4, 5, 6, 7} << "node and 1 process, 7 ports (1, 2, 3, 4, 5, 6, …)";
    }
    void saysWhatWouldEnd()
    {
        QFETCH(QString, program);
        QFETCH(int, processes);
        QFETCH(QList<int>, ports);
        QTEST(bare(endtext::whatEnds(sampleSubject(QStringLiteral("api"), program, processes, ports).preview)), "text");
    }

    void addsSessionsUp()
    {
        const QList<endtext::Subject> subjects{sampleSubject(QStringLiteral("api"), QStringLiteral("bash"), 3, {3000}),
                                               sampleSubject(QStringLiteral("web"), QStringLiteral("npm"), 2, {3000, 5173}),
                                               sampleSubject(QStringLiteral("old"), QString(), 0)};
        QCOMPARE(endtext::whatEnds(subjects), QStringLiteral("7 processes, 2 ports (3000, 5173)"));
    }

    void aButtonSaysWhatItDestroys_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("processes");
        QTest::addColumn<QString>("action");
        QTest::newRow("program alone") << "bash" << 0 << "End bash";
        QTest::newRow("with others") << "bash" << 3 << "End 4 processes";
        QTest::newRow("what was left") << "" << 1 << "End 1 process";
        QTest::newRow("nothing") << "" << 0 << "End session";
    }
    void aButtonSaysWhatItDestroys()
    {
        QFETCH(QString, program);
        QFETCH(int, processes);
        const QList<endtext::Subject> one{sampleSubject(QStringLiteral("api"), program, processes)};
        QTEST(endtext::endQuestion(one).action, "action");
    }

    void aQuestionAboutOneNamesItsCommandAndFolder()
    {
        const ConsentDialog::Question question = endtext::endQuestion({sampleSubject(QStringLiteral("api"), QStringLiteral("bash"), 3)});
        QCOMPARE(bare(question.heading), QStringLiteral("End “api”?"));
        QVERIFY(bare(question.text).startsWith(QStringLiteral("bash in ~/src/shop")));
        QVERIFY(question.rows.isEmpty());
    }

    void aQuestionAboutManyListsThem()
    {
        QList<endtext::Subject> subjects;
        for (int i = 0; i < 12; ++i) {
            subjects.append(sampleSubject(QStringLiteral("s%1").arg(i), QStringLiteral("bash"), 0));
        }
        const ConsentDialog::Question question = endtext::endQuestion(subjects);
        QCOMPARE(question.action, QStringLiteral("End 12 sessions"));
        QCOMPARE(question.rows.size(), 12);
        QCOMPARE(endtext::quitQuestion(subjects, {}).action, QStringLiteral("End 12 sessions and quit"));
        QCOMPARE(endtext::restartQuestion(subjects).action, QStringLiteral("Restart 12 sessions"));
    }

    void saysWhatIsKeptAndWhereWeRun()
    {
        endtext::Subject subject = sampleSubject(QStringLiteral("api"), QStringLiteral("bash"), 3);
        subject.preview.kept = QStringList{QStringLiteral("tmux (4711)")};
        subject.preview.hostsUs = true;
        const QString note = bare(endtext::endQuestion({subject}).note);
        QVERIFY(note.contains(QStringLiteral("Kept, and goes on running: tmux (4711).")));
        QVERIFY(note.contains(QStringLiteral("Shellreeve itself was started in here")));
        subject.preview.kept = QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")};
        QVERIFY(bare(endtext::endQuestion({subject}).note).contains(QStringLiteral("a, b, c, d, …")));
    }

    void survivorsAreNamedWithTheirReason()
    {
        SessionOutcome stuck{QStringLiteral("id"), QStringLiteral("api"), {}};
        stuck.outcome.survivors.append({12, QStringLiteral("node"), QStringLiteral("permission denied")});
        SessionOutcome late{QStringLiteral("id2"), QStringLiteral("web"), {}};
        SessionOutcome ended{QStringLiteral("id3"), QStringLiteral("old"), {}};
        ended.outcome.ended = true;
        ended.outcome.kept.append({13, QStringLiteral("tmux"), QStringLiteral("keep-list")});
        const QList<ConsentDialog::Row> rows = endtext::survivorRows({stuck, late, ended});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(bare(rows.at(0).first), QStringLiteral("api"));
        QCOMPARE(bare(rows.at(0).second), QStringLiteral("node (pid 12): permission denied"));
        QCOMPARE(rows.at(1).second, QStringLiteral("not ended in time"));
    }
};

QTEST_MAIN(TestEndText)
#include "tst_endtext.moc"
