// SPDX-License-Identifier: MIT
#include "supervisor/sessionjournal.h"

#include "supervisor/sessiontable.h"
#include "support/waitfor.h"

#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SessionJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAllToWhoKnowsNothing();
    void tellsOnlyWhatChanged();
    void putsASessionIntoWordsOncePerChange();
    void aChangeThatShowsNothingIsNone();
    void tellsWhatHasGone();
    void aForeignRevisionGetsAll_data();
    void aForeignRevisionGetsAll();
    void forgetsTheLongGone();
    void waitingEndsWithAChange();
    void waitingEndsWithItsLimit();
    void whoIsLateDoesNotWait();
    void manyWaitEachToTheirLimit();
};

namespace {

QString idOf(int number)
{
    return QStringLiteral("session%1").arg(number);
}

/// A journal over sessions that have a record and nothing else.
struct Bed
{
    explicit Bed(int count)
    {
        for (int at = 0; at < count; ++at) {
            add(idOf(at));
        }
    }
    Session &add(const QString &id)
    {
        SessionRecord record;
        record.id = id;
        record.name = id;
        return table.add(std::make_unique<Session>(record, clock));
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const Session *session : table.all()) {
            all.append(session->id());
        }
        return all;
    }
    void rename(const QString &id, const QString &name)
    {
        table.find(id)->record().name = name;
        table.find(id)->announce();
    }

    ManualClock clock;
    SessionTable table;
    int described = 0;
    SessionJournal journal{table, clock, [this](const Session &session) {
        ++described;
        return QJsonObject{{QStringLiteral("id"), session.id()}, {QStringLiteral("name"), session.name()}};
    }};
};

QStringList idsOf(const SessionJournal::Changes &changes)
{
    QStringList ids;
    for (const QJsonValue &session : changes.sessions) {
        ids.append(session.toObject().value(QLatin1String("id")).toString());
    }
    return ids;
}

} // namespace

void tst_SessionJournal::tellsAllToWhoKnowsNothing()
{
    Bed bed(3);
    const SessionJournal::Changes changes = bed.journal.changesSince({});
    QVERIFY(changes.isAll);
    QCOMPARE(idsOf(changes), (QStringList{idOf(0), idOf(1), idOf(2)}));
    QVERIFY(changes.removed.isEmpty());
    QVERIFY(changes.revision > 0);
}

void tst_SessionJournal::tellsOnlyWhatChanged()
{
    Bed bed(3);
    const quint64 before = bed.journal.changesSince({}).revision;
    const SessionJournal::Changes none = bed.journal.changesSince(before);
    QCOMPARE(none.revision, before);
    QVERIFY(!none.isAll);
    QVERIFY(none.sessions.isEmpty());
    bed.rename(idOf(2), QStringLiteral("c"));
    bed.add(idOf(7));
    bed.rename(idOf(0), QStringLiteral("a"));
    const SessionJournal::Changes changes = bed.journal.changesSince(before);
    QVERIFY(!changes.isAll);
    QVERIFY(changes.revision > before);
    QCOMPARE(idsOf(changes), (QStringList{idOf(0), idOf(2), idOf(7)})); // as in the list
    QVERIFY(bed.journal.changesSince(changes.revision).sessions.isEmpty());
    QCOMPARE(idsOf(bed.journal.changesSince(before)), idsOf(changes)); // another one who knows as much
}

void tst_SessionJournal::putsASessionIntoWordsOncePerChange()
{
    Bed bed(100);
    const quint64 before = bed.journal.changesSince({}).revision;
    QCOMPARE(bed.described, 100);
    for (int round = 0; round < 1'000; ++round) {
        (void)bed.journal.changesSince(before);
        (void)bed.journal.changesSince({});
    }
    QCOMPARE(bed.described, 100);
    bed.rename(idOf(5), QStringLiteral("x"));
    bed.rename(idOf(5), QStringLiteral("y"));
    (void)bed.journal.changesSince(before);
    (void)bed.journal.changesSince({});
    QCOMPARE(bed.described, 101);
    bed.journal.note(bed.ids());
    (void)bed.journal.changesSince(before);
    QCOMPARE(bed.described, 201);
    bed.journal.note({idOf(7)}); // that one alone
    (void)bed.journal.changesSince(before);
    QCOMPARE(bed.described, 202);
    bed.clock.advance(SessionJournal::oldestUnannounced);
    bed.journal.note({}); // and with it all, once
    bed.journal.note({});
    (void)bed.journal.changesSince(before);
    QCOMPARE(bed.described, 302);
}

void tst_SessionJournal::aChangeThatShowsNothingIsNone()
{
    Bed bed(2);
    const quint64 before = bed.journal.changesSince({}).revision;
    bed.table.find(idOf(1))->announce();
    bed.journal.note(bed.ids());
    QCOMPARE(bed.journal.changesSince(before).revision, before);
}

void tst_SessionJournal::tellsWhatHasGone()
{
    Bed bed(3);
    const quint64 before = bed.journal.changesSince({}).revision;
    bed.rename(idOf(1), QStringLiteral("x"));
    bed.table.remove(idOf(1));
    bed.add(idOf(8));
    bed.table.remove(idOf(8)); // came and went unseen
    const SessionJournal::Changes changes = bed.journal.changesSince(before);
    QCOMPARE(changes.removed, QStringList{idOf(1)});
    QVERIFY(changes.sessions.isEmpty());
    QVERIFY(bed.journal.changesSince(changes.revision).removed.isEmpty());
    const SessionJournal::Changes all = bed.journal.changesSince({});
    QVERIFY(all.removed.isEmpty());
    QCOMPARE(idsOf(all), (QStringList{idOf(0), idOf(2)}));
}

void tst_SessionJournal::aForeignRevisionGetsAll_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("of an earlier run") << qint64(-1'000'000);
    QTest::newRow("of the future") << qint64(1'000'000);
}

void tst_SessionJournal::aForeignRevisionGetsAll()
{
    QFETCH(qint64, offset);
    Bed bed(2);
    const quint64 now = bed.journal.changesSince({}).revision;
    const SessionJournal::Changes changes = bed.journal.changesSince(static_cast<quint64>(static_cast<qint64>(now) + offset));
    QVERIFY(changes.isAll);
    QCOMPARE(changes.sessions.size(), 2);
}

void tst_SessionJournal::forgetsTheLongGone()
{
    Bed bed(1);
    const quint64 before = bed.journal.changesSince({}).revision;
    quint64 after = 0;
    for (std::size_t at = 0; at <= SessionJournal::longestMemory; ++at) {
        const QString id = QStringLiteral("gone%1").arg(at);
        bed.add(id);
        after = at == 0 ? bed.journal.changesSince({}).revision : after;
        (void)bed.journal.changesSince({});
        bed.table.remove(id);
    }
    QVERIFY(bed.journal.changesSince(before).isAll);
    const SessionJournal::Changes changes = bed.journal.changesSince(after + 1); // the first has gone by then
    QVERIFY(!changes.isAll);
    QCOMPARE(changes.removed.size(), qsizetype(SessionJournal::longestMemory));
}

void tst_SessionJournal::waitingEndsWithAChange()
{
    Bed bed(2);
    const quint64 before = bed.journal.changesSince({}).revision;
    int told = 0;
    bed.journal.wait(before, Milliseconds(60'000), [&] { ++told; });
    bed.journal.note(bed.ids()); // shows nothing
    bed.table.find(idOf(0))->announce();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    QCOMPARE(told, 0);
    bed.rename(idOf(0), QStringLiteral("x"));
    QCOMPARE(told, 0); // from the event loop: many changes, one answer
    QVERIFY(waitFor([&] { return told == 1; }));
    bed.rename(idOf(0), QStringLiteral("y"));
    QTest::qWait(0);
    QCOMPARE(told, 1);
}

void tst_SessionJournal::waitingEndsWithItsLimit()
{
    // The limit is measured on the machine's clock, so that the timer and it agree.
    SessionTable table;
    SessionJournal journal(table, Clock::system(), [](const Session &) { return QJsonObject(); });
    bool isTold = false;
    journal.wait(journal.changesSince({}).revision, Milliseconds(30), [&] { isTold = true; });
    QVERIFY(!isTold);
    QVERIFY(waitFor([&] { return isTold; }));
}

void tst_SessionJournal::whoIsLateDoesNotWait()
{
    Bed bed(1);
    const quint64 before = bed.journal.changesSince({}).revision;
    bed.rename(idOf(0), QStringLiteral("x"));
    bool isTold = false;
    bed.journal.wait(before, Milliseconds(60'000), [&] { isTold = true; });
    QVERIFY(isTold);
}

void tst_SessionJournal::manyWaitEachToTheirLimit()
{
    SessionTable table;
    SessionJournal journal(table, Clock::system(), [](const Session &) { return QJsonObject(); });
    const quint64 now = journal.changesSince({}).revision;
    QList<int> order;
    journal.wait(now, Milliseconds(400), [&] { order.append(400); });
    journal.wait(now, Milliseconds(60'000), [&] { order.append(60'000); });
    journal.wait(now, Milliseconds(20), [&] { order.append(20); });
    QVERIFY(waitFor([&] { return order.size() == 2; }));
    QCOMPARE(order, (QList<int>{20, 400}));
}

QTEST_GUILESS_MAIN(tst_SessionJournal)
#include "tst_sessionjournal.moc"
