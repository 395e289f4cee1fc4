// SPDX-License-Identifier: MIT
#include "base/readwatch.h"

#include "base/uniquefd.h"
#include "support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <memory>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

struct TwoEnds {
    TwoEnds()
    {
        int pair[2];
        if (::pipe2(pair, O_CLOEXEC | O_NONBLOCK) != 0) {
            qFatal("no pipe");
        }
        out.reset(pair[0]);
        in.reset(pair[1]);
    }
    void put() const { QCOMPARE(::write(in.get(), "x", 1), 1); }
    [[nodiscard]] qint64 take() const
    {
        std::array<char, 64> text{};
        return ::read(out.get(), text.data(), text.size());
    }
    UniqueFd out;
    UniqueFd in;
};

/// Another watch of this thread was told, twice: whoever had something to be told has been told as well.
bool letAllBeTold()
{
    const TwoEnds marker;
    const ReadWatch watch(marker.out.get());
    const QSignalSpy told(&watch, &ReadWatch::readable);
    marker.put();
    return waitFor([&] { return told.size() >= 2; });
}

} // namespace

class TestReadWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAsLongAsThereIsSomething()
    {
        const TwoEnds ends;
        const ReadWatch watch(ends.out.get());
        QSignalSpy told(&watch, &ReadWatch::readable);
        QVERIFY(letAllBeTold());
        QCOMPARE(told.size(), 0);
        ends.put();
        QVERIFY(waitFor([&] { return told.size() >= 3; })); // nobody has read it yet
        QCOMPARE(ends.take(), 1);
        QCoreApplication::processEvents();
        told.clear();
        QVERIFY(letAllBeTold());
        QCOMPARE(told.size(), 0);
    }

    void tellsThatTheOtherEndHasGone()
    {
        TwoEnds ends;
        const ReadWatch watch(ends.out.get());
        QSignalSpy told(&watch, &ReadWatch::readable);
        ends.in.reset();
        QVERIFY(told.wait());
        QCOMPARE(ends.take(), 0);
    }

    void disabledItIsSilentAndCanBeEnabledAgain()
    {
        const TwoEnds ends;
        ReadWatch watch(ends.out.get());
        QVERIFY(watch.isEnabled());
        QSignalSpy told(&watch, &ReadWatch::readable);
        ends.put();
        watch.setEnabled(false);
        QVERIFY(!watch.isEnabled());
        QVERIFY(letAllBeTold());
        QCOMPARE(told.size(), 0);
        watch.setEnabled(true);
        QVERIFY(told.wait());
    }

    void manyTellEachForItself()
    {
        constexpr std::size_t many = 200; // more than are asked for in one go
        std::vector<TwoEnds> pipes(many);
        std::vector<std::unique_ptr<ReadWatch>> watches;
        std::vector<int> told(many);
        for (std::size_t at = 0; at < many; ++at) {
            watches.push_back(std::make_unique<ReadWatch>(pipes[at].out.get()));
            connect(watches.back().get(), &ReadWatch::readable, this, [&, at] {
                ++told[at];
                QCOMPARE(pipes[at].take(), 1);
            });
        }
        for (std::size_t at = 0; at < many; at += 2) {
            pipes[at].put();
        }
        const auto sum = [&] { return std::count(told.begin(), told.end(), 1); };
        QVERIFY(waitFor([&] { return sum() == many / 2; }));
        for (std::size_t at = 0; at < many; ++at) {
            QCOMPARE(told[at], at % 2 == 0 ? 1 : 0);
        }
    }

    void oneDescriptorMayHaveTwo()
    {
        const TwoEnds ends;
        auto first = std::make_unique<ReadWatch>(ends.out.get());
        const ReadWatch second(ends.out.get());
        QSignalSpy toldFirst(first.get(), &ReadWatch::readable);
        QSignalSpy toldSecond(&second, &ReadWatch::readable);
        ends.put();
        QVERIFY(waitFor([&] { return !toldFirst.isEmpty() && !toldSecond.isEmpty(); }));
        first.reset();
        toldSecond.clear();
        QVERIFY(toldSecond.wait());
    }

    // The first to be told ends all, itself and the queue among them.
    void whoIsToldMayEndThemAll()
    {
        std::vector<TwoEnds> pipes(3);
        std::vector<std::unique_ptr<ReadWatch>> watches;
        int told = 0;
        for (const TwoEnds &ends : pipes) {
            watches.push_back(std::make_unique<ReadWatch>(ends.out.get()));
            connect(watches.back().get(), &ReadWatch::readable, this, [&] {
                ++told;
                watches.clear();
            });
            ends.put();
        }
        QVERIFY(waitFor([&] { return told > 0; }));
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
        const ReadWatch again(pipes.front().out.get()); // and a new one begins
        QSignalSpy toldAgain(&again, &ReadWatch::readable);
        QVERIFY(toldAgain.wait());
    }

    void aNumberIsUsedAgain()
    {
        auto before = std::make_unique<TwoEnds>();
        const int number = before->out.get();
        auto watch = std::make_unique<ReadWatch>(number);
        watch.reset();
        before.reset();
        const TwoEnds after;
        QCOMPARE(after.out.get(), number);
        const ReadWatch next(number);
        QSignalSpy told(&next, &ReadWatch::readable);
        after.put();
        QVERIFY(told.wait());
    }

    void whatEpollDoesNotTakeIsWatchedByItself()
    {
        QTemporaryFile file; // always readable, and epoll refuses it
        QVERIFY(file.open());
        const ReadWatch watch(file.handle());
        QSignalSpy told(&watch, &ReadWatch::readable);
        QVERIFY(told.wait());
    }

    void eachThreadHasItsOwn()
    {
        const TwoEnds ends;
        std::thread::id by;
        std::thread other([&] {
            QEventLoop loop;
            const ReadWatch watch(ends.out.get());
            connect(&watch, &ReadWatch::readable, &loop, [&] {
                by = std::this_thread::get_id();
                loop.quit();
            });
            ends.put();
            loop.exec();
        });
        const std::thread::id expected = other.get_id();
        other.join();
        QCOMPARE(by, expected);
    }
};

QTEST_GUILESS_MAIN(TestReadWatch)
#include "tst_readwatch.moc"
