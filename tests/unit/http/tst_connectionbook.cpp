// SPDX-License-Identifier: MIT
#include "http/connectionbook.h"

#include <QTest>

#include <algorithm>

using namespace shellreeve;

class TestConnectionBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadHasItsTime();
    void aBodyHasItsTime();
    void workIsNotHurried();
    void theNextHeadHasItsTimeToo();
    void theOldestIncompleteGivesWay();
    void whoIsKnownStaysLonger();
    void whereAllWorkTheNewOneGoes();
    void whoIsCutIsNotCutAgain();
    void strangersAreNoError();
};

namespace {

const int keys[4'096] = {};

ConnectionBook::Key key(int number)
{
    return &keys[number];
}

/// `count` that are worked for.
void fill(ConnectionBook &book, int count, int first = 0)
{
    for (int at = first; at < first + count; ++at) {
        QVERIFY(!book.opened(key(at), at, Milliseconds(0)));
        book.headComplete(key(at), Milliseconds(0));
        book.working(key(at));
    }
}

QList<int> socketsOf(const QList<ConnectionBook::Cut> &cuts)
{
    QList<int> sockets;
    for (const ConnectionBook::Cut &cut : cuts) {
        sockets.append(cut.socket);
    }
    return sockets;
}

constexpr ConnectionBook::Limits limits{50, Milliseconds(10'000), Milliseconds(30'000)};
constexpr int most = static_cast<int>(limits.most);

} // namespace

void TestConnectionBook::aHeadHasItsTime()
{
    ConnectionBook book(limits);
    QVERIFY(!book.nextDeadline());
    QVERIFY(!book.opened(key(1), 11, Milliseconds(100)));
    QVERIFY(!book.opened(key(2), 12, Milliseconds(200)));
    QCOMPARE(book.nextDeadline(), Milliseconds(100) + limits.head);
    QVERIFY(book.overdue(Milliseconds(99) + limits.head).isEmpty());
    const QList<ConnectionBook::Cut> cuts = book.overdue(Milliseconds(100) + limits.head);
    QCOMPARE(socketsOf(cuts), QList<int>{11});
    QVERIFY(cuts.constFirst().owesFirstHead);
    QCOMPARE(book.nextDeadline(), Milliseconds(200) + limits.head);
    book.closed(key(2));
    QVERIFY(!book.nextDeadline());
    QCOMPARE(book.count(), 1u);
}

void TestConnectionBook::aBodyHasItsTime()
{
    ConnectionBook book(limits);
    (void)book.opened(key(1), 11, Milliseconds(0));
    book.headComplete(key(1), Milliseconds(9'000));
    QVERIFY(book.overdue(limits.head).isEmpty());
    QCOMPARE(book.nextDeadline(), Milliseconds(9'000) + limits.body);
    const QList<ConnectionBook::Cut> cuts = book.overdue(Milliseconds(9'000) + limits.body);
    QCOMPARE(socketsOf(cuts), QList<int>{11});
    QVERIFY(!cuts.constFirst().owesFirstHead); // the library may be answering it
}

void TestConnectionBook::workIsNotHurried()
{
    ConnectionBook book(limits);
    fill(book, 3);
    QVERIFY(!book.nextDeadline());
    QVERIFY(book.overdue(Milliseconds(1'000'000)).isEmpty());
}

void TestConnectionBook::theNextHeadHasItsTimeToo()
{
    ConnectionBook book(limits);
    fill(book, 1);
    book.answered(key(0), Milliseconds(50'000));
    QCOMPARE(book.nextDeadline(), Milliseconds(50'000) + limits.head);
    const QList<ConnectionBook::Cut> cuts = book.overdue(Milliseconds(50'000) + limits.head);
    QCOMPARE(socketsOf(cuts), QList<int>{0});
    QVERIFY(!cuts.constFirst().owesFirstHead); // it may just be idle: nothing is said on it
}

void TestConnectionBook::theOldestIncompleteGivesWay()
{
    ConnectionBook book(limits);
    fill(book, most - 3);
    (void)book.opened(key(most - 3), most - 3, Milliseconds(30));
    (void)book.opened(key(most - 2), most - 2, Milliseconds(20));
    (void)book.opened(key(most - 1), most - 1, Milliseconds(10));
    book.headComplete(key(most - 1), Milliseconds(11)); // older, but its head is complete
    const std::optional<ConnectionBook::Cut> cut = book.opened(key(most), most, Milliseconds(40));
    QVERIFY(cut);
    QCOMPARE(cut->socket, most - 2);
    QVERIFY(cut->owesFirstHead);
    QCOMPARE(book.opened(key(most + 1), most + 1, Milliseconds(50))->socket, most - 3);
    QCOMPARE(book.opened(key(most + 2), most + 2, Milliseconds(60))->socket, most);
}

void TestConnectionBook::whoIsKnownStaysLonger()
{
    ConnectionBook book(limits);
    fill(book, most - 1);
    book.answered(key(7), Milliseconds(5)); // idle
    book.headComplete(key(8), Milliseconds(1));
    (void)book.opened(key(most - 1), most - 1, Milliseconds(8));
    QCOMPARE(book.opened(key(most), most, Milliseconds(10))->socket, most - 1); // a first head before a further one
    book.headComplete(key(most), Milliseconds(11));
    book.working(key(most));
    const std::optional<ConnectionBook::Cut> idle = book.opened(key(most + 1), most + 1, Milliseconds(20));
    QCOMPARE(idle->socket, 7); // who is there before who has just come
    QVERIFY(!idle->owesFirstHead);
    book.headComplete(key(most + 1), Milliseconds(21));
    book.working(key(most + 1));
    QCOMPARE(book.opened(key(most + 2), most + 2, Milliseconds(30))->socket, 8); // a body at last
}

void TestConnectionBook::whereAllWorkTheNewOneGoes()
{
    ConnectionBook book(limits);
    fill(book, most);
    const std::optional<ConnectionBook::Cut> cut = book.opened(key(most), most, Milliseconds(10));
    QVERIFY(cut);
    QCOMPARE(cut->socket, most);
}

void TestConnectionBook::whoIsCutIsNotCutAgain()
{
    ConnectionBook book(limits);
    fill(book, most);
    QCOMPARE(book.opened(key(most), most, Milliseconds(0))->socket, most);
    QVERIFY(book.overdue(limits.head).isEmpty());
    QVERIFY(!book.nextDeadline());
    book.closed(key(0));
    QVERIFY(!book.opened(key(0), 0, Milliseconds(0))); // what is cut takes nobody's place
}

void TestConnectionBook::strangersAreNoError()
{
    ConnectionBook book(limits);
    book.headComplete(key(1), Milliseconds(0));
    book.working(key(1));
    book.answered(key(1), Milliseconds(0));
    book.closed(key(1));
    QCOMPARE(book.count(), 0u);
}

QTEST_GUILESS_MAIN(TestConnectionBook)
#include "tst_connectionbook.moc"
