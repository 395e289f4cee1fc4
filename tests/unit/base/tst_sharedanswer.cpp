// SPDX-License-Identifier: MIT
#include "base/sharedanswer.h"

#include <QList>
#include <QTest>

using namespace shellreeve;

class TestSharedAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsOnItsWayAtATime();
    void whoComesMeanwhileSharesTheNext();
    void answeredAtOnce();
    void whoIsAnsweredMayAskAgain();
};

namespace {

struct Questions
{
    QList<SharedAnswer<int>::Done> open;
    SharedAnswer<int> shared{[this](const SharedAnswer<int>::Done &done) { open.append(done); }};
};

} // namespace

void TestSharedAnswer::oneIsOnItsWayAtATime()
{
    Questions questions;
    QList<int> told;
    questions.shared.get([&](int answer) { told.append(answer); });
    QCOMPARE(questions.open.size(), 1);
    questions.open.takeFirst()(7);
    QCOMPARE(told, QList<int>{7});
    QVERIFY(questions.open.isEmpty());
    questions.shared.get([&](int answer) { told.append(answer); });
    questions.open.takeFirst()(8);
    QCOMPARE(told, (QList<int>{7, 8}));
}

void TestSharedAnswer::whoComesMeanwhileSharesTheNext()
{
    Questions questions;
    QList<int> told;
    for (int at = 0; at < 4; ++at) {
        questions.shared.get([&told, at](int answer) { told.append(10 * answer + at); });
    }
    QCOMPARE(questions.open.size(), 1);
    questions.open.takeFirst()(1); // was asked before the other three came: too old for them
    QCOMPARE(told, QList<int>{10});
    QCOMPARE(questions.open.size(), 1);
    questions.open.takeFirst()(2);
    QCOMPARE(told, (QList<int>{10, 21, 22, 23}));
    QVERIFY(questions.open.isEmpty());
}

void TestSharedAnswer::answeredAtOnce()
{
    int asked = 0;
    SharedAnswer<int> shared([&](const SharedAnswer<int>::Done &done) { done(++asked); });
    QList<int> told;
    shared.get([&](int answer) { told.append(answer); });
    shared.get([&](int answer) { told.append(answer); });
    QCOMPARE(told, (QList<int>{1, 2}));
}

void TestSharedAnswer::whoIsAnsweredMayAskAgain()
{
    Questions questions;
    QList<int> told;
    questions.shared.get([&](int answer) {
        told.append(answer);
        questions.shared.get([&](int next) { told.append(next); });
    });
    questions.shared.get([&](int answer) { told.append(100 + answer); });
    questions.open.takeFirst()(1);
    QCOMPARE(questions.open.size(), 1);
    questions.open.takeFirst()(2);
    QVERIFY(questions.open.isEmpty());
    QCOMPARE(told, (QList<int>{1, 102, 2}));
}

QTEST_GUILESS_MAIN(TestSharedAnswer)
#include "tst_sharedanswer.moc"
