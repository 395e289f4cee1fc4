// SPDX-License-Identifier: MIT
#include "shellper/leftoverlist.h"

#include <QJsonObject>
#include <QTest>

using namespace shellreeve;
using namespace std::chrono_literals;

namespace {

constexpr pid_t child = 100;

JudgedProcess process(pid_t pid, pid_t ppid, pid_t sid, EndVerdict verdict = EndVerdict::End)
{
    JudgedProcess judged;
    judged.info.pid = pid;
    judged.info.ppid = ppid;
    judged.info.sid = sid;
    judged.info.startTicks = static_cast<quint64>(pid);
    judged.info.program = "p" + QByteArray::number(pid);
    judged.verdict = verdict;
    return judged;
}

TerminationRequest request()
{
    TerminationRequest asked;
    asked.sessionChild = child;
    return asked;
}

Leftover only(const JudgedProcess &judged, std::optional<LeftoversPolicy> policy = LeftoversPolicy::End)
{
    return leftoversOf({judged}, request(), policy, {}).front();
}

} // namespace

Q_DECLARE_METATYPE(shellreeve::LeftoversPolicy)
Q_DECLARE_METATYPE(shellreeve::LeftoverState)
Q_DECLARE_METATYPE(shellreeve::EndVerdict)

class TestLeftoverList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states_data();
    void states();
    void nobodyEndsALatecomer();
    void knowsTheTerminalsOwn();
    void saysWhyItIsKept();
    void namesSurvivors();
    void othersSessionsByTheirTopmost();
    void isShown();
    void isNotShownWithoutEnd();
    void policiesHaveNames();
};

void TestLeftoverList::states_data()
{
    QTest::addColumn<EndVerdict>("verdict");
    QTest::addColumn<LeftoversPolicy>("policy");
    QTest::addColumn<LeftoverState>("state");
    using enum EndVerdict;
    using State = LeftoverState;
    using Policy = LeftoversPolicy;
    QTest::newRow("ends") << End << Policy::End << State::Ending;
    QTest::newRow("asks") << End << Policy::Ask << State::Asked;
    QTest::newRow("keeps") << End << Policy::Keep << State::Kept;
    QTest::newRow("kept, ends") << Kept << Policy::End << State::Kept;
    QTest::newRow("kept, asks") << Kept << Policy::Ask << State::Kept;
    QTest::newRow("protected, ends") << Protected << Policy::End << State::Kept;
    QTest::newRow("another user's") << OtherUser << Policy::End << State::Remains;
    QTest::newRow("another user's, keeps") << OtherUser << Policy::Keep << State::Remains;
}

void TestLeftoverList::states()
{
    QFETCH(EndVerdict, verdict);
    QFETCH(LeftoversPolicy, policy);
    QFETCH(LeftoverState, state);
    QVERIFY(only(process(200, 1, 200, verdict), policy).state == state);
}

void TestLeftoverList::nobodyEndsALatecomer()
{
    for (const pid_t sid : {child, 200}) {
        const Leftover latecomer = only(process(200, 1, sid), std::nullopt);
        QVERIFY(latecomer.state == LeftoverState::Kept);
        QCOMPARE(latecomer.reason, QStringLiteral("appeared after the end"));
    }
    QVERIFY(only(process(200, 1, 200, EndVerdict::OtherUser), std::nullopt).state == LeftoverState::Remains);
}

void TestLeftoverList::knowsTheTerminalsOwn()
{
    QVERIFY(only(process(200, 1, child)).onTerminal);
    QVERIFY(!only(process(200, 1, 200)).onTerminal);
}

void TestLeftoverList::saysWhyItIsKept()
{
    QCOMPARE(only(process(200, 1, 200, EndVerdict::Kept)).reason, QStringLiteral("kept by the keep list"));
    QCOMPARE(only(process(200, 1, 200, EndVerdict::Protected)).reason, QStringLiteral("not part of this session"));
    JudgedProcess window = process(200, 1, 200, EndVerdict::Kept);
    window.holdsDisplay = true;
    QCOMPARE(only(window).reason, QStringLiteral("has a window open"));
    TerminationRequest asked = request();
    asked.keep.kept = {process(200, 1, 200).info.identity()};
    QCOMPARE(leftoversOf({process(200, 1, 200, EndVerdict::Kept)}, asked, LeftoversPolicy::End, {}).front().reason,
             QStringLiteral("kept on request"));
}

void TestLeftoverList::namesSurvivors()
{
    const JudgedProcess survivor = process(200, 1, 200);
    const ProcessOutcome outcome{survivor.info.identity(), survivor.info.program, RemainReason::NotPermitted};
    const Leftover leftover = leftoversOf({survivor}, request(), LeftoversPolicy::End, {outcome}).front();
    QVERIFY(leftover.state == LeftoverState::Remains);
    QCOMPARE(leftover.reason, QStringLiteral("permission denied"));
}

void TestLeftoverList::othersSessionsByTheirTopmost()
{
    const auto leftovers = leftoversOf({process(200, 1, 200, EndVerdict::Protected), process(201, 200, 201, EndVerdict::Protected),
                                        process(202, 201, 202, EndVerdict::Protected), process(203, 1, 203)},
                                       request(), LeftoversPolicy::End, {});
    QCOMPARE(leftovers.size(), size_t(2));
    QCOMPARE(leftovers.at(0).identity.pid, 200);
    QCOMPARE(leftovers.at(1).identity.pid, 203);
}

void TestLeftoverList::isShown()
{
    const QDateTime since = fromIsoText(QStringLiteral("2026-01-31T12:00:00.000Z"));
    const QJsonArray rows = toJson(leftoversOf({process(200, 1, child), process(201, 1, 201)}, request(), LeftoversPolicy::End, {}),
                                   LeftoverRules{LeftoversPolicy::End, 5s, 60s}, since, since.addSecs(3'600));
    QCOMPARE(rows.size(), 2);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.value(QStringLiteral("pid")).toInt(), 200);
    QCOMPARE(row.value(QStringLiteral("program")).toString(), QStringLiteral("p200"));
    QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("ending"));
    QCOMPARE(row.value(QStringLiteral("reason")).toString(), QStringLiteral("was started on the terminal"));
    QCOMPARE(row.value(QStringLiteral("since")).toString(), QStringLiteral("2026-01-31T12:00:00.000Z"));
    QCOMPARE(row.value(QStringLiteral("endsAt")).toString(), QStringLiteral("2026-01-31T13:00:05.000Z"));
    QCOMPARE(rows.last().toObject().value(QStringLiteral("endsAt")).toString(), QStringLiteral("2026-01-31T13:01:00.000Z"));
    std::vector<JudgedProcess> many;
    for (pid_t pid = 200; pid < 400; ++pid) {
        many.push_back(process(pid, 1, pid));
    }
    QCOMPARE(toJson(leftoversOf(many, request(), LeftoversPolicy::End, {}), {}, since, since).size(), 64);
}

void TestLeftoverList::isNotShownWithoutEnd()
{
    const QJsonArray rows = toJson({only(process(200, 1, 200), LeftoversPolicy::Ask)}, {}, QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc());
    QCOMPARE(rows.first().toObject().value(QStringLiteral("state")).toString(), QStringLiteral("asked"));
    QVERIFY(rows.first().toObject().value(QStringLiteral("endsAt")).isNull());
}

void TestLeftoverList::policiesHaveNames()
{
    for (const LeftoversPolicy policy : {LeftoversPolicy::End, LeftoversPolicy::Keep, LeftoversPolicy::Ask}) {
        QVERIFY(leftoversPolicyFromText(toText(policy)) == policy);
    }
    QVERIFY(!leftoversPolicyFromText(QStringLiteral("END")));
    QVERIFY(!leftoversPolicyFromText({}));
}

QTEST_APPLESS_MAIN(TestLeftoverList)
#include "tst_leftoverlist.moc"
