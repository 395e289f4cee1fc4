// SPDX-License-Identifier: MIT
#include "session/restartpolicy.h"

#include <QTest>

#include <csignal>

using namespace shellreeve;
using Action = RestartDecision::Action;

namespace {

/// One run: how long it lasted, how it ended, and what is to come of it (seconds; -1: stay, -2: crash loop).
struct Run {
    double seconds;
    ExitStatus status;
    int expected;
};
constexpr int stays = -1;
constexpr int loops = -2;
const ExitStatus clean = Exited{0};
const ExitStatus failure = Exited{1};

} // namespace

Q_DECLARE_METATYPE(QList<Run>)

class TestRestartPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<RestartMode>("mode");
        QTest::addColumn<QList<Run>>("runs");
        const auto row = [](const char *name, RestartMode mode, const QList<Run> &runs) { QTest::newRow(name) << mode << runs; };

        row("never, clean", RestartMode::Never, {{1, clean, stays}});
        row("never, failed", RestartMode::Never, {{1, failure, stays}});
        row("on-failure, clean", RestartMode::OnFailure, {{1, clean, stays}});
        row("on-failure, failed", RestartMode::OnFailure, {{40, failure, 2}});
        row("on-failure, signalled", RestartMode::OnFailure, {{40, Signalled{SIGSEGV}, 2}});
        row("on-failure, unknown", RestartMode::OnFailure, {{40, UnknownExit{}, 2}});
        row("always, clean", RestartMode::Always, {{40, clean, 2}});
        row("doubles to 60 s", RestartMode::OnFailure,
            {{40, failure, 2}, {40, failure, 4}, {40, failure, 8}, {40, failure, 16}, {40, failure, 32}, {40, failure, 60},
             {40, failure, 60}});
        row("3 failures at once", RestartMode::OnFailure, {{0, failure, 2}, {0, failure, 4}, {0, failure, loops}});
        row("3 failures in just 30 s", RestartMode::Always, {{7, failure, 2}, {12, failure, 4}, {12, failure, loops}});
        row("3 failures in more than 30 s", RestartMode::Always, {{7, failure, 2}, {12, failure, 4}, {12.001, failure, 8}});
        row("a clean exit between does not hide failures", RestartMode::Always,
            {{0, failure, 2}, {5, clean, 4}, {0, failure, 8}, {0, failure, loops}});
        row("5 quick clean exits", RestartMode::Always,
            {{1.999, clean, 2}, {0, clean, 4}, {0, clean, 8}, {0, clean, 16}, {0, clean, loops}});
        row("2 s is not quick", RestartMode::Always,
            {{0, clean, 2}, {0, clean, 4}, {0, clean, 8}, {0, clean, 16}, {2, clean, 32}, {0, clean, 60}});
        row("a failure breaks the row", RestartMode::Always,
            {{0, clean, 2}, {0, clean, 4}, {0, clean, 8}, {0, clean, 16}, {0, failure, 32}, {0, clean, 60}});
        row("5 min of health reset", RestartMode::OnFailure, {{40, failure, 2}, {40, failure, 4}, {300, failure, 2}});
        row("less does not", RestartMode::OnFailure, {{40, failure, 2}, {40, failure, 4}, {299, failure, 8}});
        row("health forgets quick exits", RestartMode::Always,
            {{0, clean, 2}, {0, clean, 4}, {0, clean, 8}, {0, clean, 16}, {300, clean, 2}, {0, clean, 4}});
        row("after a crash loop, from the beginning", RestartMode::OnFailure,
            {{0, failure, 2}, {0, failure, 4}, {0, failure, loops}, {0, failure, 2}, {0, failure, 4}, {0, failure, loops}});
    }
    void decides()
    {
        QFETCH(RestartMode, mode);
        QFETCH(QList<Run>, runs);
        RestartPolicy policy(mode);
        Milliseconds now{1'000};
        for (const Run &run : std::as_const(runs)) {
            policy.started(now);
            now += Milliseconds(static_cast<qint64>(run.seconds * 1000));
            const RestartDecision decision = policy.exited(run.status, now);
            const Action expected = run.expected == stays ? Action::Stay : run.expected == loops ? Action::CrashLoop : Action::RestartAfter;
            QCOMPARE(decision.action, expected);
            QCOMPARE(decision.delay, Milliseconds(std::max(run.expected, 0) * 1000));
            QCOMPARE(decision.reason.isEmpty(), expected != Action::CrashLoop);
            now += decision.delay;
        }
    }

    void startsAnewByHand()
    {
        RestartPolicy policy(RestartMode::Always);
        policy.started(Milliseconds(0));
        QCOMPARE(policy.exited(failure, Milliseconds(0)).delay, Milliseconds(2'000));
        QCOMPARE(policy.exited(failure, Milliseconds(0)).delay, Milliseconds(4'000));
        policy.reset();
        QCOMPARE(policy.exited(failure, Milliseconds(0)).delay, Milliseconds(2'000));
    }
};

QTEST_GUILESS_MAIN(TestRestartPolicy)
#include "tst_restartpolicy.moc"
