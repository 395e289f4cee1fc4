// SPDX-License-Identifier: MIT
#include "process/treesampler.h"

#include "base/uniquefd.h"
#include "support/childguard.h"

#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace shellreeve;
using namespace std::chrono_literals;

namespace {

/// Processes that a test moves, on a clock that a test moves.
struct World {
    ManualClock clock;
    std::vector<ProcessInfo> processes;
    std::map<pid_t, ProcessUsage> usage;
    std::map<pid_t, qint64> memory;
    std::vector<pid_t> memoryLooks;
    std::set<pid_t> stopped;
    Milliseconds memoryTakes{0};

    void add(pid_t pid, pid_t parent, ProcessUsage used = {})
    {
        ProcessInfo info;
        info.pid = pid;
        info.ppid = parent;
        info.startTicks = 1;
        info.state = 'S';
        processes.push_back(info);
        usage[pid] = used;
    }
    TreeSampler sampler()
    {
        TreeSampler::Sources sources;
        sources.below = [this](const std::vector<pid_t> &roots, const OnSight &) {
            std::vector<ProcessInfo> below;
            std::set<pid_t> tree(roots.begin(), roots.end());
            for (const ProcessInfo &process : processes) {
                if (tree.count(process.ppid) > 0 || (process.ppid == 1 && roots.size() > 1) || roots == std::vector<pid_t>{adopts}) {
                    tree.insert(process.pid);
                    below.push_back(process);
                }
            }
            return below;
        };
        sources.usage = [this](const ProcessInfo &process) { return usage.at(process.pid); };
        sources.memory = [this](pid_t pid) -> std::optional<qint64> {
            memoryLooks.push_back(pid);
            clock.advance(memoryTakes);
            const auto known = memory.find(pid);
            return known == memory.end() ? std::nullopt : std::optional(known->second);
        };
        sources.isStopped = [this](pid_t pid) { return stopped.count(pid) > 0; };
        sources.ports = {[] { return Result<std::vector<Listener>>(std::vector<Listener>{{80, "::", 0, 1}}); },
                         [](pid_t pid, const std::vector<Listener> &known) {
                             return pid == 12 ? known : std::vector<Listener>();
                         }};
        return TreeSampler(sources, clock);
    }
    pid_t adopts = -1; ///< a root whose own look shows every process
};

} // namespace

class TestTreeSampler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesOneLook()
    {
        World world;
        world.add(11, 1001, {1s, 10s, 100});
        world.add(12, 11, {2s, 10s, 200});
        world.add(13, 1002, {5s, 10s, 400});
        world.memory = {{11, 10}, {12, 20}};
        TreeSampler sampler = world.sampler();
        const std::vector<TreeCounts> counts = sampler.sample({1001, 1002, 1003});
        QCOMPARE(counts.size(), size_t(3));
        QCOMPARE(counts[0], (TreeCounts{2, 30.0, 30, {80}})); // the average of their lives
        QCOMPARE(counts[1], (TreeCounts{1, 50.0, 400, {}}));  // unreadable: what is resident
        QCOMPARE(counts[2], TreeCounts());
    }
    void tellsWhichRootIsStopped()
    {
        World world;
        world.add(11, 1001);
        world.stopped = {1002, 11};
        TreeSampler sampler = world.sampler();
        const std::vector<TreeCounts> counts = sampler.sample({1001, 1002});
        QVERIFY(!counts[0].isRootStopped && counts[1].isRootStopped);
    }
    void zombiesDoNotCount()
    {
        World world;
        world.add(11, 1001);
        world.processes.front().state = 'Z';
        world.add(12, 11, {0s, 1s, 5});
        TreeSampler sampler = world.sampler();
        QCOMPARE(sampler.sample({1001}).front().processes, 1); // and do not cut the tree
    }
    void cpuIsThatSinceTheLookBefore()
    {
        World world;
        world.clock.advance(1h);
        world.add(11, 1001, {100s, 100s, 0});
        TreeSampler sampler = world.sampler();
        QCOMPARE(sampler.sample({1001}).front().cpuPercent, 100.0);
        world.clock.advance(2s);
        world.usage[11].cpu += 1s;
        QCOMPARE(sampler.sample({1001}).front().cpuPercent, 50.0);
        world.clock.advance(50ms); // too short to tell: as it was
        world.usage[11].cpu += 50ms;
        QCOMPARE(sampler.sample({1001}).front().cpuPercent, 50.0);
        world.clock.advance(1950ms);
        QCOMPARE(sampler.sample({1001}).front().cpuPercent, 2.5);
        world.add(12, 11, {500ms, 600ms, 0}); // came since
        world.clock.advance(2s);
        QCOMPARE(sampler.sample({1001}).front().cpuPercent, 25.0);
    }
    void newcomerHasNoWildAverage()
    {
        World world;
        world.add(11, 1001, {10ms, 1ms, 0});
        TreeSampler sampler = world.sampler();
        QCOMPARE(sampler.sample({1001}).front().cpuPercent, 1.0);
    }
    void memoryIsReadWhereItChanged()
    {
        World world;
        world.add(11, 1001, {0s, 1s, 100'000'000});
        world.add(12, 1001, {0s, 1s, 100'000'000});
        world.memory = {{11, 50'000'000}, {12, 60'000'000}};
        TreeSampler sampler = world.sampler();
        QCOMPARE(sampler.sample({1001}).front().memoryBytes, 110'000'000);
        world.memoryLooks.clear();
        world.usage[11].residentBytes += 1'000'000; // little
        world.clock.advance(2s);
        QCOMPARE(sampler.sample({1001}).front().memoryBytes, 110'000'000);
        QVERIFY(world.memoryLooks.empty());
        world.usage[12].residentBytes += 10'000'000;
        world.memory[12] += 9'000'000;
        world.clock.advance(2s);
        QCOMPARE(sampler.sample({1001}).front().memoryBytes, 119'000'000);
        QCOMPARE(world.memoryLooks, std::vector<pid_t>{12});
        world.clock.advance(2min); // shared pages change without us
        (void)sampler.sample({1001});
        QCOMPARE(world.memoryLooks.size(), size_t(3));
    }
    void memoryKeepsWithinItsBudget()
    {
        World world;
        for (pid_t pid = 100; pid < 200; ++pid) {
            world.add(pid, 1001, {0s, 1s, 1000});
            world.memory[pid] = 1;
        }
        world.memoryTakes = 1ms;
        TreeSampler sampler = world.sampler();
        const TreeCounts first = sampler.sample({1001}).front();
        const auto read = static_cast<qint64>(world.memoryLooks.size());
        QVERIFY(read >= 40 && read < 50);
        QCOMPARE(first.memoryBytes, read + (100 - read) * 1000); // the rest is estimated
        for (int look = 0; look < 10; ++look) {
            world.memoryLooks.clear();
            (void)sampler.sample({1001});
            QVERIFY(world.memoryLooks.size() < 12);
        }
        QCOMPARE(sampler.sample({1001}).front().memoryBytes, 100);
    }
    void processWithoutAKnownParentIsFound()
    {
        World world;
        world.add(11, 1001, {0s, 1s, 1});
        world.add(12, 1, {0s, 1s, 1}); // its parent has ended
        world.adopts = 1002;
        TreeSampler sampler = world.sampler();
        const std::vector<TreeCounts> counts = sampler.sample({1001, 1002});
        QCOMPARE(counts[0].processes, 1);
        QCOMPARE(counts[1].processes, 1);
        QCOMPARE(counts[1].ports, QList<int>{80});
    }
    void nothingToMeasure()
    {
        TreeSampler sampler;
        QVERIFY(sampler.sample({}).empty());
    }
    void measuresRealProcesses()
    {
        shellreeve::testing::ChildGuard child({QStringLiteral("child"), QStringLiteral("["), QStringLiteral("ready"), QStringLiteral("block"),
                                               QStringLiteral("]"), QStringLiteral("ready"), QStringLiteral("block")});
        TreeSampler sampler;
        const auto keeper = static_cast<pid_t>(child.process().processId());
        QTRY_VERIFY(sampler.sample({keeper}).front().processes >= 2);
        const TreeCounts counts = sampler.sample({keeper}).front();
        QVERIFY(counts.memoryBytes > 10'000);
        QVERIFY(counts.cpuPercent >= 0 && counts.cpuPercent < 100);

        const ProcessInfo self = *readProcess(::getpid(), ProcessFields::Identity);
        const ProcessUsage used = usageOf(self);
        QVERIFY(used.residentBytes > 1'000'000);
        QVERIFY(used.age > 0s && used.age < 1h);
        const std::optional<qint64> own = readOwnMemory(::getpid());
        QVERIFY(own && *own > 100'000 && *own <= used.residentBytes);
        QVERIFY(!readOwnMemory(0));
    }
    void countsDescriptors()
    {
        const std::optional<int> before = countDescriptors(::getpid());
        QVERIFY(before && *before > 2);
        Pipe pipe = makePipe();
        QCOMPARE(countDescriptors(::getpid()), std::optional(*before + 2));
        pipe.readEnd.reset();
        QCOMPARE(countDescriptors(::getpid()), std::optional(*before + 1));
        QVERIFY(!countDescriptors(0));
    }
};

QTEST_GUILESS_MAIN(TestTreeSampler)
#include "tst_treesampler.moc"
