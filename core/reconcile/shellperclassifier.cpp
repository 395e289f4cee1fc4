// SPDX-License-Identifier: MIT
#include "reconcile/shellperclassifier.h"

namespace shellreeve {

namespace {

struct Decision {
    Verdict verdict = Verdict::Unknown;
    Action action = Action::None;
    QString because; ///< what decided it, where the evidence alone does not say it
};

QString answerText(const ShellperFacts &facts)
{
    switch (facts.answer) {
    case ShellperAnswer::NoSocket: return QStringLiteral("it has no socket");
    case ShellperAnswer::Refused: return QStringLiteral("nobody listens on %1").arg(facts.socketPath);
    case ShellperAnswer::Silent:
        return facts.reason.isEmpty() ? QStringLiteral("it does not answer on %1").arg(facts.socketPath) : facts.reason;
    case ShellperAnswer::Answers: return QStringLiteral("it answers on its socket, and is ours");
    case ShellperAnswer::Foreign: break;
    }
    return facts.reason.isEmpty() ? QStringLiteral("what answers on %1 is not ours").arg(facts.socketPath) : facts.reason;
}

QStringList evidenceText(const ShellperFacts &facts)
{
    const ShellperEvidence &evidence = facts.evidence;
    QStringList texts{answerText(facts)};
    if (evidence.otherMachine) {
        return texts << QStringLiteral("recorded on another machine");
    }
    if (evidence.otherBoot) {
        return texts << QStringLiteral("recorded before this boot");
    }
    if (evidence.processLives) {
        texts << (*evidence.processLives ? QStringLiteral("the recorded process lives")
                                         : QStringLiteral("the recorded process is gone"));
    }
    if (evidence.processUntold) {
        texts << QStringLiteral("a recorded process cannot be looked at from here");
    }
    if (!evidence.lockIsHeld) {
        texts << QStringLiteral("its lock cannot be read");
    } else {
        texts << (*evidence.lockIsHeld ? QStringLiteral("its lock is held") : QStringLiteral("its lock is free"));
    }
    if (evidence.guardianLives) {
        texts << QStringLiteral("its guardian lives");
    }
    if (facts.remains > 0) {
        texts << (facts.remains == 1 ? QStringLiteral("one process runs on in the cgroup that was made for it")
                                     : QStringLiteral("%1 processes run on in the cgroup that was made for it").arg(facts.remains));
    }
    if (facts.isCommandAlive) {
        texts << QStringLiteral("its command runs on, by its recorded start");
    }
    return texts;
}

QString occupationText(Occupation occupation)
{
    switch (occupation) {
    case Occupation::Creating: return QStringLiteral("it is being created");
    case Occupation::Ending: return QStringLiteral("it is being ended");
    case Occupation::Restarting: return QStringLiteral("it is being restarted");
    case Occupation::HoldsKept: return QStringLiteral("its session has ended; it stays for what is kept");
    case Occupation::OutOfReach:
        return QStringLiteral("it was to be ended, but what is left of it is not ours to signal; tried again when that has gone");
    case Occupation::None: break;
    }
    return {};
}

QString intentText(SessionIntent intent)
{
    return intent == SessionIntent::End ? QStringLiteral("its end was asked for and written down")
                                        : QStringLiteral("its creation never completed");
}

Decision decideAnswering(const ShellperFacts &facts)
{
    if (!facts.isLinked) {
        return {Verdict::Adopt, Action::Adopt, {}};
    }
    if (facts.huskIsOverdue && facts.huskIsWanted) {
        return {Verdict::Keep, Action::None, QStringLiteral("its command has exited, but a viewer is attached or a process is kept")};
    }
    if (facts.huskIsOverdue) {
        return {Verdict::Reap, Action::EndHusk, QStringLiteral("its command exited longer ago than an empty shellper is kept, and no viewer is attached")};
    }
    return {Verdict::Keep, Action::None, {}};
}

Decision decideGone(const ShellperFacts &facts)
{
    if (facts.isLinked) {
        return {Verdict::Keep, Action::None, QStringLiteral("this supervisor is dealing with it already")};
    }
    if (facts.hasRecord && facts.intent != SessionIntent::None) {
        return {Verdict::Reap, facts.remains > 0 || facts.isCommandAlive ? Action::EndSession : Action::Forget, intentText(facts.intent)};
    }
    if (facts.hasRecord && !facts.isOver) {
        return {Verdict::Reap, Action::MarkExited, {}};
    }
    if (facts.hasRecord && facts.remains > 0) {
        return {Verdict::Reap, Action::EndRemains, {}};
    }
    if (facts.answer == ShellperAnswer::Silent && !facts.hasRecord && !facts.hasSelfRecord) {
        return {Verdict::Unknown, Action::None, {}}; // somebody listens there
    }
    const bool leftTraces = facts.answer == ShellperAnswer::Refused || facts.hasSelfRecord;
    return leftTraces ? Decision{Verdict::Reap, Action::RemoveTraces, {}} : Decision{Verdict::Keep, Action::None, {}};
}

// Nothing proves life, nothing proves death.
Decision decideUntold(const ShellperFacts &facts)
{
    if (facts.hasRecord && !facts.isOver && facts.intent != SessionIntent::Create) {
        return {Verdict::Unknown, facts.isLinked ? Action::None : Action::Show, {}};
    }
    const bool isClaimed = facts.hasSelfRecord || facts.hasRecord;
    if (facts.answer == ShellperAnswer::Refused && !isClaimed && !facts.isLinked) {
        return {Verdict::Reap, Action::RemoveTraces, QStringLiteral("no living shellper claims it")};
    }
    return {Verdict::Unknown, Action::None, {}};
}

Decision decide(const ShellperFacts &facts)
{
    if (facts.otherProfile) {
        return {Verdict::Foreign, Action::None, QStringLiteral("it belongs to another profile")};
    }
    if (facts.answer == ShellperAnswer::Foreign) {
        return {Verdict::Foreign, Action::None, {}};
    }
    const ShellperState state = judgeShellper(facts.evidence);
    const bool answers = facts.answer == ShellperAnswer::Answers;
    if (facts.evidence.otherMachine && !answers) {
        return {Verdict::Unknown, Action::None, {}};
    }
    if (facts.occupation != Occupation::None) {
        return {Verdict::Keep, Action::None, occupationText(facts.occupation)};
    }
    const bool lives = answers || state == ShellperState::Lives || state == ShellperState::BeingEnded;
    if (lives && facts.hasRecord && facts.intent != SessionIntent::None) {
        return {Verdict::Reap, Action::EndSession, intentText(facts.intent)};
    }
    if (facts.isReplaced) {
        return {Verdict::Keep, Action::None, QStringLiteral("another supervisor has taken it over")};
    }
    if (answers) {
        return decideAnswering(facts);
    }
    if (lives) {
        const bool canBeShown = facts.hasRecord || facts.hasSelfRecord; // else nothing is known but an id
        return {Verdict::Keep, facts.isLinked || !canBeShown ? Action::None : Action::Show,
                state == ShellperState::BeingEnded ? QStringLiteral("its guardian ends what it left, or holds what is kept of it") : QString()};
    }
    return state == ShellperState::Gone ? decideGone(facts) : decideUntold(facts);
}

} // namespace

Finding classifyShellper(const ShellperFacts &facts)
{
    const Decision decision = decide(facts);
    Finding finding;
    finding.kind = facts.hasRecord || facts.hasSelfRecord ? FindingKind::Shellper : FindingKind::Socket;
    finding.pid = facts.pid;
    finding.sessionId = facts.sessionId;
    finding.subject = facts.name.isEmpty() ? facts.socketPath : facts.name;
    finding.verdict = decision.verdict;
    finding.evidence = evidenceText(facts);
    if (!decision.because.isEmpty()) {
        finding.evidence.prepend(decision.because);
    }
    finding.action = decision.action;
    return finding;
}

} // namespace shellreeve
