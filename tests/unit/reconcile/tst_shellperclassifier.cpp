// SPDX-License-Identifier: MIT
#include "reconcile/shellperclassifier.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace shellreeve;

Q_DECLARE_METATYPE(shellreeve::ShellperFacts)
Q_DECLARE_METATYPE(shellreeve::Verdict)
Q_DECLARE_METATYPE(shellreeve::Action)

class tst_ShellperClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classified_data();
    void classified();
    void nothingIsReapedWithoutProof();
    void saysWhatItSaw();
};

namespace {

const ShellperEvidence lives{false, false, true, true, true};
const ShellperEvidence gone{false, false, false, false, false};
const ShellperEvidence guarded{false, false, false, false, true};
const ShellperEvidence rebooted{false, true, false, false, false};
const ShellperEvidence elsewhere{true, false, true, true, true};
const ShellperEvidence untold{false, false, std::nullopt, std::nullopt, false};
const ShellperEvidence neverRecorded{false, false, std::nullopt, false, false};

ShellperFacts recorded(ShellperAnswer answer, const ShellperEvidence &evidence)
{
    ShellperFacts facts;
    facts.sessionId = QStringLiteral("abcdefgh");
    facts.socketPath = QStringLiteral("/run/shellper-abcdefgh.sock");
    facts.pid = 4711;
    facts.hasRecord = true;
    facts.answer = answer;
    facts.evidence = evidence;
    return facts;
}

ShellperFacts unrecorded(ShellperAnswer answer, const ShellperEvidence &evidence)
{
    ShellperFacts facts = recorded(answer, evidence);
    facts.hasRecord = false;
    return facts;
}

ShellperFacts with(ShellperFacts facts, const std::function<void(ShellperFacts &)> &change)
{
    change(facts);
    return facts;
}

} // namespace

void tst_ShellperClassifier::classified_data()
{
    QTest::addColumn<ShellperFacts>("facts");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Action>("action");
    const auto row = [](const char *name, const ShellperFacts &facts, Verdict verdict, Action action) {
        QTest::newRow(name) << facts << verdict << action;
    };
    using A = ShellperAnswer;
    const auto ends = [](ShellperFacts &facts) { facts.intent = SessionIntent::End; };
    const auto creates = [](ShellperFacts &facts) { facts.intent = SessionIntent::Create; };
    const auto linked = [](ShellperFacts &facts) { facts.isLinked = true; };
    const auto husk = [](ShellperFacts &facts) { facts.isLinked = facts.huskIsOverdue = true; };
    const auto self = [](ShellperFacts &facts) { facts.hasSelfRecord = true; };

    // "Shellpers at start", line by line.
    row("answers", recorded(A::Answers, lives), Verdict::Adopt, Action::Adopt);
    row("answers, no record", unrecorded(A::Answers, neverRecorded), Verdict::Adopt, Action::Adopt);
    row("answers, though its lock is free", recorded(A::Answers, gone), Verdict::Adopt, Action::Adopt);
    row("answers, recorded elsewhere", recorded(A::Answers, elsewhere), Verdict::Adopt, Action::Adopt);
    row("hung", recorded(A::Silent, lives), Verdict::Keep, Action::Show);
    row("lives, socket gone", recorded(A::NoSocket, lives), Verdict::Keep, Action::Show);
    row("lives, nobody listens", recorded(A::Refused, lives), Verdict::Keep, Action::Show);
    row("hung, self-record only", with(unrecorded(A::Silent, lives), self), Verdict::Keep, Action::Show);
    row("hung, known by its lock only", unrecorded(A::Silent, {false, false, std::nullopt, true, false}), Verdict::Keep, Action::None);
    row("silent, nothing known", unrecorded(A::Silent, untold), Verdict::Unknown, Action::None);
    row("another supervisor has it", with(recorded(A::Silent, lives), [](ShellperFacts &facts) { facts.isReplaced = true; }),
        Verdict::Keep, Action::None);
    row("another profile's", with(unrecorded(A::NoSocket, lives), [](ShellperFacts &facts) { facts.otherProfile = true; }),
        Verdict::Foreign, Action::None);
    row("dead", recorded(A::Refused, gone), Verdict::Reap, Action::MarkExited);
    row("dead, socket gone too", recorded(A::NoSocket, gone), Verdict::Reap, Action::MarkExited);
    row("dead since the reboot", recorded(A::Refused, rebooted), Verdict::Reap, Action::MarkExited);
    row("dead, self-record only", with(unrecorded(A::Refused, gone), self), Verdict::Reap, Action::RemoveTraces);
    row("its guardian is at work", recorded(A::Refused, guarded), Verdict::Keep, Action::Show);
    row("foreign", unrecorded(A::Foreign, neverRecorded), Verdict::Foreign, Action::None);
    row("foreign, where ours should be", recorded(A::Foreign, gone), Verdict::Foreign, Action::None);

    // Reaped without asking.
    row("end asked for, answers", with(recorded(A::Answers, lives), ends), Verdict::Reap, Action::EndSession);
    row("end asked for, hung", with(recorded(A::Silent, lives), ends), Verdict::Reap, Action::EndSession);
    row("end asked for, guardian at work", with(recorded(A::Refused, guarded), ends), Verdict::Reap, Action::EndSession);
    row("end asked for, has ended", with(recorded(A::NoSocket, gone), ends), Verdict::Reap, Action::Forget);
    row("end asked for, its command has nobody", with(with(recorded(A::NoSocket, gone), ends), [](ShellperFacts &facts) { facts.isCommandAlive = true; }),
        Verdict::Reap, Action::EndSession);
    row("end asked for, cannot be told", with(recorded(A::Silent, untold), ends), Verdict::Unknown, Action::Show);
    row("creation cut short", with(recorded(A::Answers, lives), creates), Verdict::Reap, Action::EndSession);
    row("creation cut short, nothing came of it", with(recorded(A::NoSocket, gone), creates), Verdict::Reap, Action::Forget);
    row("creation cut short, cannot be told", with(recorded(A::Silent, untold), creates), Verdict::Unknown, Action::None);
    const auto leaves = [](ShellperFacts &facts) { facts.remains = 2; };
    row("dead, something runs on in its cgroup", with(recorded(A::Refused, gone), leaves), Verdict::Reap, Action::MarkExited);
    row("long over, something runs on in its cgroup", with(with(recorded(A::NoSocket, gone), leaves), [](ShellperFacts &facts) { facts.isOver = true; }),
        Verdict::Reap, Action::EndRemains);
    row("end asked for, has ended but for its cgroup", with(with(recorded(A::NoSocket, gone), leaves), ends), Verdict::Reap, Action::EndSession);
    row("husk past its time", with(recorded(A::Answers, lives), husk), Verdict::Reap, Action::EndHusk);

    // C2: stale sockets.
    row("stale", unrecorded(A::Refused, neverRecorded), Verdict::Reap, Action::RemoveTraces);
    row("refused, lock unreadable, claimed by nobody", unrecorded(A::Refused, untold), Verdict::Reap, Action::RemoveTraces);
    row("refused, cannot be told, self-record", with(unrecorded(A::Refused, untold), self), Verdict::Unknown, Action::None);
    row("timed out is not stale", unrecorded(A::Silent, gone), Verdict::Unknown, Action::None);
    row("long over, its socket left", with(recorded(A::Refused, gone), [](ShellperFacts &facts) { facts.isOver = true; }),
        Verdict::Reap, Action::RemoveTraces);
    row("long over", with(recorded(A::NoSocket, gone), [](ShellperFacts &facts) { facts.isOver = true; }), Verdict::Keep, Action::None);

    // Left alone.
    row("gone, but this supervisor is dealing with it", with(recorded(A::NoSocket, gone), linked), Verdict::Keep, Action::None);
    row("end asked for, gone, linked", with(with(recorded(A::Refused, gone), ends), linked), Verdict::Keep, Action::None);
    row("cannot be looked at", recorded(A::Refused, {false, false, std::nullopt, false, false, true}), Verdict::Unknown, Action::Show);
    row("runs", with(recorded(A::Answers, lives), linked), Verdict::Keep, Action::None);
    row("unreachable, and shown", with(recorded(A::Silent, lives), linked), Verdict::Keep, Action::None);
    row("husk that somebody looks at", with(recorded(A::Answers, lives), [&](ShellperFacts &facts) {
        husk(facts);
        facts.huskIsWanted = true;
    }), Verdict::Keep, Action::None);
    row("another machine's", recorded(A::Refused, elsewhere), Verdict::Unknown, Action::None);
    row("record, cannot be told", recorded(A::Silent, untold), Verdict::Unknown, Action::Show);
    for (const Occupation occupation : {Occupation::Creating, Occupation::Ending, Occupation::Restarting, Occupation::HoldsKept, Occupation::OutOfReach}) {
        row(qPrintable(QStringLiteral("at work %1").arg(static_cast<int>(occupation))),
            with(recorded(A::Refused, gone), [&](ShellperFacts &facts) {
                facts.occupation = occupation;
                facts.intent = SessionIntent::End;
            }), Verdict::Keep, Action::None);
    }
}

void tst_ShellperClassifier::classified()
{
    QFETCH(ShellperFacts, facts);
    const Finding finding = classifyShellper(facts);
    QTEST(finding.verdict, "verdict");
    QTEST(finding.action, "action");
    QVERIFY(!finding.evidence.isEmpty());
    QCOMPARE(finding.sessionId, facts.sessionId);
}

namespace {

void forEveryAnswer(ShellperFacts facts, const std::function<void(const ShellperFacts &)> &visit)
{
    for (int answer = 0; answer < 5; ++answer) {
        facts.answer = static_cast<ShellperAnswer>(answer);
        for (int intent = 0; intent < 3; ++intent) {
            facts.intent = static_cast<SessionIntent>(intent);
            for (int occupation = 0; occupation < 6; ++occupation) {
                facts.occupation = static_cast<Occupation>(occupation);
                for (int bits = 0; bits < 512; ++bits) {
                    facts.hasRecord = bits & 1;
                    facts.hasSelfRecord = bits & 2;
                    facts.otherProfile = bits & 4;
                    facts.isOver = bits & 8;
                    facts.isLinked = bits & 16;
                    facts.isReplaced = bits & 32;
                    facts.huskIsOverdue = bits & 64;
                    facts.huskIsWanted = bits & 128;
                    facts.remains = bits & 256 ? 2 : 0;
                    visit(facts);
                }
            }
        }
    }
}

/// Over everything there is.
void forEveryFact(const std::function<void(const ShellperFacts &)> &visit)
{
    const std::optional<bool> answers[] = {std::nullopt, false, true};
    for (int bits = 0; bits < 8; ++bits) {
        for (const std::optional<bool> &process : answers) {
            for (const std::optional<bool> &lock : answers) {
                ShellperFacts facts;
                facts.evidence = {(bits & 1) != 0, (bits & 2) != 0, process, lock, (bits & 4) != 0};
                forEveryAnswer(facts, visit);
            }
        }
    }
}

// ownership.md: "Reaped without asking, and nothing else".
bool mayReap(const ShellperFacts &facts, const Finding &finding)
{
    const bool isAlive = facts.answer == ShellperAnswer::Answers || judgeShellper(facts.evidence) == ShellperState::Lives;
    switch (finding.action) {
    case Action::EndSession: return facts.hasRecord && facts.intent != SessionIntent::None;
    case Action::EndHusk: return facts.answer == ShellperAnswer::Answers && facts.huskIsOverdue && !facts.huskIsWanted;
    case Action::EndRemains:
        return facts.hasRecord && facts.remains > 0 && !facts.isLinked && judgeShellper(facts.evidence) == ShellperState::Gone;
    case Action::MarkExited:
    case Action::Forget: return !isAlive && !facts.isLinked && judgeShellper(facts.evidence) == ShellperState::Gone;
    case Action::RemoveTraces:
        return !isAlive && !facts.isLinked && facts.answer != ShellperAnswer::Foreign
            && (judgeShellper(facts.evidence) == ShellperState::Gone
                || (facts.answer == ShellperAnswer::Refused && !facts.hasSelfRecord));
    case Action::Adopt:
    case Action::Show:
    case Action::None: break;
    }
    return false;
}

} // namespace

void tst_ShellperClassifier::nothingIsReapedWithoutProof()
{
    int reaped = 0;
    int wrong = 0;
    forEveryFact([&](const ShellperFacts &facts) {
        const Finding finding = classifyShellper(facts);
        wrong += finding.action == Action::Adopt && (facts.answer != ShellperAnswer::Answers || facts.isLinked);
        wrong += finding.action == Action::Show && facts.isLinked; // what is linked is never taken in again
        wrong += (finding.verdict == Verdict::Foreign) != (facts.otherProfile || facts.answer == ShellperAnswer::Foreign);
        if (finding.verdict != Verdict::Reap) {
            wrong += finding.action != Action::None && finding.action != Action::Adopt && finding.action != Action::Show;
            return;
        }
        ++reaped;
        wrong += !mayReap(facts, finding) || facts.otherProfile || facts.occupation != Occupation::None;
    });
    QVERIFY(reaped > 0);
    QCOMPARE(wrong, 0);
}

void tst_ShellperClassifier::saysWhatItSaw()
{
    ShellperFacts facts = recorded(ShellperAnswer::Refused, gone);
    facts.intent = SessionIntent::End;
    const QJsonObject row = classifyShellper(facts).toJson();
    const QByteArray wanted = R"({"kind": "shellper", "pid": 4711, "sessionId": "abcdefgh", "subject": "/run/shellper-abcdefgh.sock",
        "verdict": "reap", "evidence": ["its end was asked for and written down", "nobody listens on /run/shellper-abcdefgh.sock",
        "the recorded process is gone", "its lock is free"], "action": "forget", "outcome": null, "since": null})";
    QCOMPARE(row, QJsonDocument::fromJson(wanted).object());
    QCOMPARE(classifyShellper(unrecorded(ShellperAnswer::Refused, neverRecorded)).kind, FindingKind::Socket);
}

QTEST_GUILESS_MAIN(tst_ShellperClassifier)
#include "tst_shellperclassifier.moc"
