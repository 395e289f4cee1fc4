// SPDX-License-Identifier: MIT
// What a person is told of real sessions. There is no bus here: every notification arrives at the fallback.
#include "ui/notify/sessionnotifier.h"

#include "desktop/notifications.h"
#include "integration/supervisorfixture.h"
#include "process/hostidentity.h"
#include "session/sessionstore.h"
#include "ui/notify/newstext.h"

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// A supervisor, and what is told of it.
struct Told {
    Told() { begin(); }

    void begin()
    {
        notifier.reset();
        Supervisor &supervisor = bed.begin();
        notifier = std::make_unique<SessionNotifier>(SessionNotifier::Parts{
            supervisor, notifications, [this](const QString &id) { return id == inView; },
            [this](SessionNotifier::News news) { return !unwanted.contains(news); }});
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList result;
        for (const QVariantList &arguments : fallback) {
            result << arguments.constFirst().value<Notice>().title;
        }
        return result;
    }
    /// Something told later than all that was to be told before: the news come in order.
    [[nodiscard]] bool waitForLast()
    {
        return bed.create(SupervisorBed::child(QStringLiteral("exit 7"), QStringLiteral("last"))).ok()
            && waitFor([this] { return titles().contains(QStringLiteral("last exited with 7")); });
    }
    QString create(const QString &words, const QString &name)
    {
        const Result<QJsonObject> created = bed.create(SupervisorBed::child(words, name));
        return created ? created->value(QLatin1String("id")).toString() : QString();
    }

    /// A session that the restart of the machine has ended; empty: it could not be made so.
    QString interrupt()
    {
        const QString id = create(QStringLiteral("block"), QStringLiteral("api"));
        SessionStore store(bed.paths().sessionsDir, HostIdentity::current().machineId);
        const Result<LoadedRecords> loaded = store.load();
        if (!loaded || loaded->records.size() != 1) {
            return {};
        }
        SessionRecord record = loaded->records.first();
        notifier->act(id);
        const bool isEnded = bed.kill(id).ok();
        notifier.reset();
        bed.crash();
        record.shellper->bootId = "another-boot";
        record.guardian->bootId = "another-boot";
        const bool isSaved = store.save(record, Durability::Rename).ok();
        begin();
        return isEnded && isSaved ? id : QString();
    }

    SupervisorBed bed;
    Notifications notifications;
    QSignalSpy fallback{&notifications, &Notifications::fallback};
    QString inView;
    QList<SessionNotifier::News> unwanted;
    std::unique_ptr<SessionNotifier> notifier;
};

} // namespace

class TestSessionNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qRegisterMetaType<Notice>();
    }

    void anEndIsToldOnce()
    {
        Told told;
        const QString id = told.create(QStringLiteral("exit 1"), QStringLiteral("api"));
        QVERIFY(!id.isEmpty());
        QVERIFY(waitFor([&] { return told.titles() == QStringList{QStringLiteral("api exited with 1")}; }));
        QVERIFY(told.waitForLast());
        QCOMPARE(told.titles().size(), 2);
    }

    void whatIsNotWantedIsNotTold()
    {
        Told told;
        told.unwanted = {SessionNotifier::News::Finished, SessionNotifier::News::Attention};
        QVERIFY(!told.create(QStringLiteral("exit 0"), QStringLiteral("fine")).isEmpty());
        QVERIFY(told.bed.waitForStatus(QStringLiteral("fine"), QStringLiteral("exited")));
        const Result<QJsonObject> rings = told.bed.create(SupervisorBed::spec(
            {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("printf '\\a'; exec tail -f /dev/null")}, QStringLiteral("rings")));
        QVERIFY(rings.ok());
        const QString id = rings->value(QLatin1String("id")).toString();
        QVERIFY(waitFor([&] { return told.bed->snapshot(id)->attention.kind == Attention::Kind::Bell; }));
        QVERIFY(told.waitForLast()); // a failure is wanted
        QCOMPARE(told.titles(), QStringList{QStringLiteral("last exited with 7")});
    }

    void aButtonIsPassedOnAndTheSessionSeenTo()
    {
        Told told;
        QSignalSpy view(told.notifier.get(), &SessionNotifier::viewWanted);
        QSignalSpy restart(told.notifier.get(), &SessionNotifier::restartWanted);
        QSignalSpy window(told.notifier.get(), &SessionNotifier::windowWanted);
        const QString id = told.create(QStringLiteral("exit 1"), QStringLiteral("api"));
        Q_EMIT told.notifications.activated(id, noticeaction::view, {}); // not told of yet: not ours
        QVERIFY(waitFor([&] { return !told.fallback.isEmpty(); }));
        QVERIFY(view.isEmpty());
        Q_EMIT told.notifications.activated(id, noticeaction::restart, QStringLiteral("token"));
        QCOMPARE(restart.constFirst(), (QVariantList{id, QStringLiteral("token")}));
        QCOMPARE(told.bed->snapshot(id)->attention.kind, Attention::Kind::Failed);
        Q_EMIT told.notifications.activated(id, noticeaction::click, QStringLiteral("token"));
        QCOMPARE(view.constFirst(), (QVariantList{id, QStringLiteral("token")}));
        QCOMPARE(told.bed->snapshot(id)->attention.kind, Attention::Kind::None);
        Q_EMIT told.notifications.activated(noticekey::summary, noticeaction::click, {});
        QCOMPARE(window.size(), 1);
        Q_EMIT told.notifications.activated(QStringLiteral("another's"), noticeaction::click, {});
        QCOMPARE(window.size(), 1);
    }

    void whatTheUserDoesOrLooksAtIsNotTold()
    {
        Told told;
        const QString ended = told.create(QStringLiteral("block"), QStringLiteral("ended"));
        told.notifier->act(ended);
        QVERIFY(told.bed.kill(ended).ok());
        const QString watched = told.create(QStringLiteral("block"), QStringLiteral("watched"));
        told.inView = watched;
        const Result<ProcessRef> child = ProcessRef::open(static_cast<pid_t>(told.bed.childPid(watched)));
        QVERIFY(child.ok());
        sendSignal(*child, SIGKILL);
        QVERIFY(told.bed.waitForStatus(watched, QStringLiteral("exited")));
        QVERIFY(told.waitForLast());
        QCOMPARE(told.titles().size(), 1);
    }

    void whatWasThereBeforeIsNotToldAgain()
    {
        Told told;
        QVERIFY(told.waitForLast());
        told.notifier.reset();
        told.bed.crash();
        told.fallback.clear();
        told.begin();
        QVERIFY(!told.create(QStringLiteral("exit 3"), QStringLiteral("next")).isEmpty());
        QVERIFY(waitFor([&] { return !told.titles().isEmpty(); }));
        QCOMPARE(told.titles(), QStringList{QStringLiteral("next exited with 3")});
    }

    void interruptedOnesAreOffered()
    {
        Told told;
        const QString id = told.interrupt();
        QVERIFY(!id.isEmpty());
        QVERIFY(waitFor([&] { return told.titles() == QStringList{QStringLiteral("A session was interrupted by a restart of the machine")}; }));
        QSignalSpy again(told.notifier.get(), &SessionNotifier::startAgainWanted);
        Q_EMIT told.notifications.activated(noticekey::interrupted, noticeaction::startAgain, QStringLiteral("token"));
        QCOMPARE(again.constFirst(), (QVariantList{QStringList{id}, QStringLiteral("token")}));
        QCOMPARE(told.bed->snapshot(id)->status, SessionStatus::Exited); // nothing is started unasked
    }

    void whatWasStartedElsewhereIsNotOfferedAgain()
    {
        Told told;
        const QString id = told.interrupt();
        QVERIFY(waitFor([&] { return told.titles() == QStringList{QStringLiteral("A session was interrupted by a restart of the machine")}; }));
        QVERIFY(told.bed->snapshot(id)->interrupted);
        bool isAnswered = false;
        told.bed->restart(id, [&](const Result<QJsonObject> &started) { isAnswered = started.ok(); });
        QVERIFY(waitFor([&] { return isAnswered && !told.bed->snapshot(id)->interrupted; }));
        QSignalSpy again(told.notifier.get(), &SessionNotifier::startAgainWanted);
        Q_EMIT told.notifications.activated(noticekey::interrupted, noticeaction::startAgain, {});
        QVERIFY(again.isEmpty() || again.constFirst().constFirst().toStringList().isEmpty());
    }

    void afterLeavingNothingIsTold()
    {
        Told told;
        told.notifier->leave();
        SessionNotifier other({*told.bed, told.notifications, {}}); // tells when the first one would have
        QVERIFY(told.waitForLast());
        QCOMPARE(told.titles().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionNotifier)
#include "tst_sessionnotifier.moc"
