// SPDX-License-Identifier: MIT
// The phases, against a world that is made up: what real processes cannot be made to do on demand.
#include "process/terminationrun.h"

#include <QTest>

#include <csignal>
#include <functional>
#include <unistd.h>

using namespace shellreeve;

namespace {

struct Fake {
    ProcessInfo info;
    SignalOutcome answer = SignalOutcome::Sent;
    std::set<int> diesOf{SIGKILL};
    bool holdable = true;
};

/// Processes below the test itself, which serves as the root.
class FakeSystem final : public ProcessSystem
{
public:
    std::map<pid_t, Fake> processes;
    std::vector<std::pair<pid_t, int>> sent;
    std::set<ProcessKey> held;
    std::vector<ProcessKey> ended;
    std::function<void(pid_t, int)> onSignal = [](pid_t, int) {};
    size_t handles = 1000;
    std::set<pid_t> windows;
    bool settles = true;

    Fake &add(pid_t pid, std::set<int> diesOf, pid_t ppid = getpid())
    {
        Fake fake;
        fake.info.pid = pid;
        fake.info.ppid = ppid;
        fake.info.sid = pid;
        fake.info.state = 'S';
        fake.info.startTicks = static_cast<quint64>(pid);
        fake.info.program = "fake";
        fake.info.uid = fake.info.savedUid = geteuid();
        fake.diesOf = std::move(diesOf);
        return processes[pid] = fake;
    }
    std::vector<int> signalsTo(pid_t pid) const
    {
        std::vector<int> signals;
        for (const auto &[to, signal] : sent) {
            if (to == pid) {
                signals.push_back(signal);
            }
        }
        return signals;
    }
    void die(pid_t pid)
    {
        const ProcessKey key = processes.at(pid).info.key();
        processes.erase(pid);
        if (held.erase(key) > 0) {
            ended.push_back(key);
        }
    }

    TreeLook lookUntilSettled(const TreePlace &) override
    {
        TreeLook all{{}, settles};
        for (const auto &[pid, fake] : processes) {
            all.processes.push_back(fake.info);
        }
        return all;
    }
    TreeLook lookOnce(const TreePlace &place, const OnSight &onSight) override
    {
        const TreeLook all = lookUntilSettled(place);
        if (onSight) {
            std::for_each(all.processes.begin(), all.processes.end(), onSight);
        }
        return {all.processes, false};
    }
    std::optional<ProcessInfo> read(pid_t pid) override
    {
        const auto found = processes.find(pid);
        return found == processes.end() ? std::nullopt : std::optional(found->second.info);
    }
    QList<QByteArray> commandLine(pid_t) override { return {}; }
    bool holdsDisplay(pid_t pid) override { return windows.count(pid) > 0; }
    std::vector<pid_t> ancestors() override { return {1}; }
    HoldOutcome hold(const ProcessKey &key) override
    {
        const auto found = processes.find(key.pid);
        if (found == processes.end() || found->second.info.key() != key) {
            return HoldOutcome::Gone;
        }
        if (held.size() >= handles) {
            return HoldOutcome::NoHandles;
        }
        held.insert(key);
        return HoldOutcome::Held;
    }
    SignalOutcome send(const ProcessKey &key, int signal) override
    {
        const auto found = processes.find(key.pid);
        if (found == processes.end()) {
            return SignalOutcome::AlreadyGone;
        }
        if (found->second.answer != SignalOutcome::Sent) {
            return found->second.answer;
        }
        sent.emplace_back(key.pid, signal);
        if (signal == SIGSTOP && found->second.info.state != 'D') {
            found->second.info.state = 'T';
        }
        if (found->second.diesOf.count(signal) > 0) {
            die(key.pid);
        }
        onSignal(key.pid, signal);
        return SignalOutcome::Sent;
    }
    bool isAlive(const ProcessKey &key) override
    {
        const auto found = processes.find(key.pid);
        return found != processes.end() && found->second.info.key() == key;
    }
    std::vector<ProcessKey> takeEnded() override { return std::exchange(ended, {}); }
    int waitDescriptor() const override { return -1; }
    bool announcesEnds() const override { return true; }
};

const std::set<int> cooperative{SIGTERM, SIGKILL};
const std::set<int> stubborn{SIGKILL};

} // namespace

class TestTerminationRun : public QObject
{
    Q_OBJECT

    FakeSystem *m_world = nullptr;
    std::unique_ptr<TerminationRun> m_run;
    Milliseconds m_now{1'000};

    TerminationRequest request() const
    {
        TerminationRequest asked;
        asked.roots = {*ProcessRef::open(getpid())};
        asked.grace = Milliseconds(500);
        asked.verify = Milliseconds(2'000);
        return asked;
    }
    void begin(TerminationRequest asked)
    {
        auto world = std::make_unique<FakeSystem>(*m_world);
        m_world = world.get();
        m_run = std::make_unique<TerminationRun>(std::move(asked), std::move(world));
    }
    /// Steps from event to event and from deadline to deadline.
    const TerminationResult &runToEnd()
    {
        for (int steps = 0; !m_run->step(m_now) && steps < 10'000; ++steps) {
            if (m_world->ended.empty()) { // else waitDescriptor() would be readable
                m_now = std::max(m_now, m_run->nextDeadline());
            }
        }
        return m_run->result();
    }

    FakeSystem m_plan;

private Q_SLOTS:
    void init()
    {
        m_plan = FakeSystem();
        m_world = &m_plan;
        m_now = Milliseconds(1'000);
    }
    void nothingToEnd()
    {
        begin(request());
        QVERIFY(m_run->step(m_now));
        QVERIFY(m_run->result().ended);
        QVERIFY(m_run->result().endedProcesses.empty());
        QCOMPARE(m_run->result().duration.count(), 0);
    }
    void theCooperativeEndWithinTheFirstStep()
    {
        m_plan.add(10, cooperative);
        m_plan.add(11, cooperative, 10);
        begin(request());
        m_run->step(m_now);
        QVERIFY(m_run->step(m_now)); // told of their ends
        QVERIFY(m_run->result().ended);
        QVERIFY(!m_run->result().forced);
        QCOMPARE(m_run->result().endedProcesses.size(), size_t(2));
    }
    void theStubbornGetTheirGraceAndNoMore()
    {
        m_plan.add(10, stubborn);
        begin(request());
        QVERIFY(!m_run->step(m_now));
        QCOMPARE(m_run->nextDeadline().count(), 1'500);
        QVERIFY(!m_run->step(Milliseconds(1'499)));
        QVERIFY(m_world->signalsTo(10) == (std::vector<int>{SIGTERM, SIGCONT}));
        m_run->step(Milliseconds(1'500));
        QVERIFY(m_world->signalsTo(10) == (std::vector<int>{SIGTERM, SIGCONT, SIGSTOP, SIGKILL}));
        QVERIFY(m_run->step(Milliseconds(1'500)));
        QVERIFY(m_run->result().ended);
        QVERIFY(m_run->result().forced);
        QCOMPARE(m_run->result().duration.count(), 500);
    }
    void nowMeansAHundredMilliseconds()
    {
        m_plan.add(10, stubborn);
        TerminationRequest asked = request();
        asked.grace = Milliseconds(0);
        begin(asked);
        m_run->step(m_now);
        QCOMPARE(m_run->nextDeadline().count(), 1'100);
    }
    void whatAppearsWhenAskedIsAskedToo()
    {
        m_plan.add(10, cooperative);
        m_plan.onSignal = [this](pid_t pid, int signal) {
            if (pid == 10 && signal == SIGTERM) {
                m_world->add(20, cooperative);
            }
        };
        begin(request());
        QVERIFY(runToEnd().ended);
        QVERIFY(!m_run->result().forced);
        QVERIFY(m_world->signalsTo(20).front() == SIGTERM);
    }
    void freezesUntilNothingNewShows()
    {
        m_plan.add(10, stubborn);
        m_plan.onSignal = [this, next = 20](pid_t, int signal) mutable {
            if (signal == SIGSTOP && next < 30) {
                m_world->add(next++, stubborn); // it was just forking
            }
        };
        begin(request());
        QVERIFY(runToEnd().ended);
        QCOMPARE(m_run->result().endedProcesses.size(), size_t(11));
        size_t firstKill = 0;
        while (m_world->sent.at(firstKill).second != SIGKILL) {
            ++firstKill;
        }
        for (size_t later = firstKill; later < m_world->sent.size(); ++later) {
            QCOMPARE(m_world->sent.at(later).second, SIGKILL);
        }
    }
    void looksAgainAfterTheKill()
    {
        m_plan.add(10, stubborn);
        m_plan.onSignal = [this](pid_t pid, int signal) {
            if (pid == 10 && signal == SIGKILL) {
                m_world->add(20, stubborn); // escaped the looks before
            }
        };
        begin(request());
        QVERIFY(runToEnd().ended);
        const std::vector<int> sent = m_world->signalsTo(20);
        QVERIFY(sent == (std::vector<int>{SIGSTOP, SIGKILL}));
    }
    void survivors_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<char>("state");
        QTest::addColumn<bool>("otherUser");
        QTest::addColumn<RemainReason>("reason");
        QTest::newRow("no permission") << int(SignalOutcome::NotPermitted) << 'S' << false << RemainReason::NotPermitted;
        QTest::newRow("uninterruptible") << int(SignalOutcome::Sent) << 'D' << false << RemainReason::Uninterruptible;
        QTest::newRow("will not die") << int(SignalOutcome::Sent) << 'R' << false << RemainReason::StillRunning;
        QTest::newRow("other user") << int(SignalOutcome::Sent) << 'S' << true << RemainReason::OtherUser;
    }
    void survivors()
    {
        QFETCH(int, answer);
        QFETCH(char, state);
        QFETCH(bool, otherUser);
        QFETCH(RemainReason, reason);
        Fake &fake = m_plan.add(10, {});
        fake.answer = static_cast<SignalOutcome>(answer);
        fake.info.state = state;
        if (otherUser) {
            fake.info.uid = fake.info.savedUid = geteuid() + 1;
        }
        m_plan.add(11, cooperative);
        begin(request());
        const TerminationResult &result = runToEnd();
        QVERIFY(!result.ended);
        QCOMPARE(result.survivors.size(), size_t(1));
        QCOMPARE(result.survivors.front().identity.pid, 10);
        QVERIFY(result.survivors.front().reason == reason);
        QVERIFY(!remainReasonText(reason).isEmpty());
        QCOMPARE(result.endedProcesses.size(), size_t(1));
        QCOMPARE(m_world->signalsTo(10).empty(), otherUser || reason == RemainReason::NotPermitted);
    }
    void whatCannotBeSignalledIsNotWaitedForLong()
    {
        m_plan.add(10, {}).answer = SignalOutcome::NotPermitted;
        TerminationRequest asked = request();
        asked.grace = Milliseconds(60'000);
        begin(asked);
        QVERIFY(!runToEnd().ended);
        QVERIFY(m_run->result().duration <= Milliseconds(1'500));
    }
    void aSudoThatEndsWithItsTerminalIsNoSurvivor()
    {
        m_plan.add(10, cooperative);
        Fake &sudo = m_plan.add(11, {});
        sudo.info.uid = sudo.info.savedUid = geteuid() + 1;
        begin(request());
        QVERIFY(!m_run->step(m_now));
        QVERIFY(!m_run->step(m_now));
        m_world->die(11);
        QVERIFY(runToEnd().ended);
    }
    void whereDescriptorsRunOutItGoesOnInPortions()
    {
        for (pid_t pid = 10; pid < 60; ++pid) {
            m_plan.add(pid, stubborn);
        }
        m_plan.handles = 7;
        begin(request());
        QVERIFY(runToEnd().ended);
        QCOMPARE(m_run->result().endedProcesses.size(), size_t(50));
    }
    void withoutAnyDescriptorItSaysSo()
    {
        m_plan.add(10, stubborn);
        m_plan.handles = 0;
        begin(request());
        QVERIFY(!runToEnd().ended);
        QVERIFY(m_run->result().survivors.front().reason == RemainReason::NoHandle);
        QVERIFY(m_world->sent.empty());
    }
    void aRecycledPidGetsNothing()
    {
        m_plan.add(10, stubborn);
        m_plan.add(11, cooperative);
        begin(request());
        m_run->step(m_now);
        m_world->die(10);
        m_world->sent.clear();
        m_world->add(10, stubborn).info.startTicks = 999;
        m_world->processes.at(10).info.ppid = 77;
        m_world->processes.at(10).info.program = "shellreeve-monitor"; // a stranger that must live
        QVERIFY(runToEnd().ended);
        QVERIFY(m_world->signalsTo(10).empty());
    }
    void theKeptGetNoSignal()
    {
        m_plan.add(10, cooperative);
        m_plan.add(11, stubborn).info.program = "tmux";
        m_plan.add(12, stubborn, 11);
        TerminationRequest asked = request();
        asked.sessionChild = 10;
        begin(asked);
        const TerminationResult &result = runToEnd();
        QVERIFY(result.ended);
        QCOMPARE(result.kept.size(), size_t(2));
        QVERIFY(result.kept.front().reason == RemainReason::AskedToKeep);
        QVERIFY(m_world->signalsTo(11).empty());
        QVERIFY(m_world->signalsTo(12).empty());
    }
    void whatIsKeptOnRequestSaysSoWithAllBelow()
    {
        m_plan.add(10, cooperative);
        const ProcessIdentity kept = m_plan.add(11, stubborn).info.identity();
        m_plan.add(12, stubborn, 11);
        TerminationRequest asked = request();
        asked.keep.kept = {kept};
        begin(asked);
        const TerminationResult &result = runToEnd();
        QVERIFY(result.ended);
        QCOMPARE(result.kept.size(), size_t(2));
        QVERIFY(std::all_of(result.kept.begin(), result.kept.end(),
                            [](const ProcessOutcome &process) { return process.reason == RemainReason::KeptOnRequest; }));
        QCOMPARE(result.endedProcesses.size(), size_t(1));
        QVERIFY(result.endedProcesses.front().signal == SIGTERM || result.endedProcesses.front().signal == SIGHUP);
    }
    void whatTurnsOutToBeKeptGoesOn()
    {
        m_plan.add(10, stubborn); // before the exec of a tmux
        m_plan.onSignal = [this](pid_t pid, int signal) {
            if (pid == 10 && signal == SIGSTOP) {
                m_world->processes.at(10).info.program = "tmux";
            }
        };
        TerminationRequest asked = request();
        asked.sessionChild = 9;
        begin(asked);
        QVERIFY(runToEnd().ended);
        QCOMPARE(m_run->result().kept.size(), size_t(1));
        QCOMPARE(m_world->signalsTo(10).back(), SIGCONT);
    }
    void windowsGetNoSignal()
    {
        m_plan.add(10, stubborn);
        m_plan.add(11, stubborn);
        m_plan.windows = {11};
        begin(request());
        QVERIFY(runToEnd().ended);
        QCOMPARE(m_run->result().kept.size(), size_t(1));
        QVERIFY(m_run->result().kept.front().reason == RemainReason::HasWindow);
        QVERIFY(m_world->signalsTo(11).empty());
    }
    void othersThanTheOnePosixSessionAreNotMentioned()
    {
        m_plan.add(10, stubborn);
        m_plan.add(11, stubborn);
        TerminationRequest asked = request();
        asked.onlySid = 10;
        begin(asked);
        QVERIFY(runToEnd().ended);
        QCOMPARE(m_run->result().endedProcesses.size(), size_t(1));
        QVERIFY(m_run->result().kept.empty());
        QVERIFY(m_world->signalsTo(11).empty());
    }
    void aSubtreeEndsThoughItsTopEndsFirst()
    {
        m_plan.add(10, {SIGTERM});
        m_plan.add(11, stubborn, 10);
        m_plan.add(12, stubborn);
        TerminationRequest asked = request();
        asked.onlyTrees = {m_plan.processes.at(10).info.identity()};
        begin(asked);
        m_world->onSignal = [this](pid_t pid, int signal) {
            if (pid == 10 && signal == SIGTERM) {
                m_world->processes.at(11).info.ppid = getpid(); // its parent has ended
                m_world->add(13, stubborn, 11);
                m_world->add(14, stubborn);
            }
        };
        QVERIFY(runToEnd().ended);
        QCOMPARE(m_run->result().endedProcesses.size(), size_t(3));
        QVERIFY(m_world->signalsTo(12).empty() && m_world->signalsTo(14).empty());
    }
    void aSubtreeEndsThoughOthersForkBesideIt()
    {
        m_plan.add(10, {SIGTERM});
        m_plan.add(12, stubborn);
        m_plan.settles = false;
        TerminationRequest asked = request();
        asked.onlyTrees = {m_plan.processes.at(10).info.identity()};
        begin(asked);
        QVERIFY(runToEnd().ended);
        QVERIFY(m_run->result().survivors.empty());
        QVERIFY(m_world->signalsTo(12).empty());
    }
    void whoIsForkedByOneThatGoesAtOnceEndsToo()
    {
        m_plan.add(10, {SIGTERM}).info.pgrp = 10;
        m_plan.add(12, stubborn).info.pgrp = 12;
        TerminationRequest asked = request();
        asked.onlyTrees = {m_plan.processes.at(10).info.identity()};
        begin(asked);
        m_world->onSignal = [this](pid_t pid, int signal) {
            if (pid == 10 && signal == SIGTERM) { // what it starts is a subreaper's before anybody looks
                m_world->add(15, stubborn).info.pgrp = 10;
                m_world->add(16, stubborn).info.pgrp = 12;
                m_world->add(17, stubborn).info.pgrp = 17;
            }
        };
        QVERIFY(runToEnd().ended);
        QCOMPARE(m_run->result().endedProcesses.size(), size_t(2));
        QVERIFY(m_world->signalsTo(12).empty() && m_world->signalsTo(16).empty() && m_world->signalsTo(17).empty());
    }
    void destroyedEarlyItLetsGoOnWhatItFroze()
    {
        m_plan.add(10, {});
        m_plan.add(11, {});
        TerminationRequest asked = request();
        asked.grace = Milliseconds(0);
        begin(asked);
        std::vector<std::pair<pid_t, int>> sent;
        m_world->onSignal = [&](pid_t pid, int signal) {
            sent.emplace_back(pid, signal);
            m_world->processes.at(10).info.state = 'R'; // never seen to stand
        };
        Milliseconds now(0);
        while (std::count(sent.begin(), sent.end(), std::pair<pid_t, int>(11, SIGSTOP)) == 0 && !m_run->step(now)) {
            now = m_run->nextDeadline();
        }
        QVERIFY(std::count(sent.begin(), sent.end(), std::pair<pid_t, int>(11, SIGKILL)) == 0);
        sent.clear();
        m_run.reset();
        QCOMPARE(sent, (std::vector<std::pair<pid_t, int>>{{10, SIGCONT}, {11, SIGCONT}}));
    }
    void whatCannotBeSeenStandingIsNotCalledEnded()
    {
        m_plan.add(10, {}).info.state = 'Z'; // all that is ever seen of it
        m_plan.settles = false;
        begin(request());
        QVERIFY(!runToEnd().ended);
        QVERIFY(m_run->result().survivors.front().reason == RemainReason::KeepsForking);
    }
    void leadersOfATerminalAreHungUp()
    {
        m_plan.add(10, {SIGHUP}).info.ttyNr = 34816;
        begin(request());
        QVERIFY(runToEnd().ended);
        QVERIFY(!m_run->result().forced);
    }
};

QTEST_APPLESS_MAIN(TestTerminationRun)
#include "tst_terminationrun.moc"
