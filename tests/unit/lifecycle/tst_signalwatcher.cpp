// SPDX-License-Identifier: MIT
#include "lifecycle/signalwatcher.h"

#include "support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestSignalWatcher : public QObject
{
    Q_OBJECT

    static void (*actionOf(int signal))(int)
    {
        struct sigaction action = {};
        ::sigaction(signal, nullptr, &action);
        return action.sa_handler;
    }

private Q_SLOTS:
    void tellsWhichSignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("QUIT") << SIGQUIT;
        QTest::newRow("HUP") << SIGHUP;
    }
    void tellsWhichSignal()
    {
        QFETCH(int, signal);
        const auto former = ::signal(signal, SIG_DFL);
        {
            const Result<std::unique_ptr<SignalWatcher>> watcher = SignalWatcher::install();
            QVERIFY(watcher.ok());
            QSignalSpy spy(watcher.value().get(), &SignalWatcher::received);
            std::raise(signal);
            std::raise(signal);
            QVERIFY(waitFor([&] { return spy.count() == 2; }));
            QCOMPARE(spy.first().first().toInt(), signal);
        }
        QVERIFY2(actionOf(signal) == SIG_DFL, "the former action is back");
        ::signal(signal, former);
    }

    void leavesNohupAlone()
    {
        const auto former = ::signal(SIGHUP, SIG_IGN);
        {
            const Result<std::unique_ptr<SignalWatcher>> watcher = SignalWatcher::install();
            QVERIFY(watcher.ok());
            QVERIFY(actionOf(SIGHUP) == SIG_IGN);
            QVERIFY(actionOf(SIGTERM) != SIG_IGN);
        }
        QVERIFY(actionOf(SIGHUP) == SIG_IGN);
        ::signal(SIGHUP, former);
    }

    void leavesFatalSignalsAlone()
    {
        const auto before = actionOf(SIGSEGV);
        const Result<std::unique_ptr<SignalWatcher>> watcher = SignalWatcher::install();
        QVERIFY(watcher.ok());
        QVERIFY(actionOf(SIGSEGV) == before);
        QVERIFY2(actionOf(SIGPIPE) == SIG_IGN, "a reader that left must not end us");
    }

    void isAloneAtATime()
    {
        {
            const Result<std::unique_ptr<SignalWatcher>> first = SignalWatcher::install();
            QVERIFY(first.ok());
            QVERIFY(!SignalWatcher::install().ok());
        }
        QVERIFY(SignalWatcher::install().ok());
    }
};

QTEST_GUILESS_MAIN(TestSignalWatcher)
#include "tst_signalwatcher.moc"
