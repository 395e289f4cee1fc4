// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionfeed.h"

#include "integration/supervisorfixture.h"
#include "samplesession.h"
#include "ui/sessions/sessionlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class SessionFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLifeIsShownAsItGoes();
    void aBurstIsShownTogether();
    void nothingHappensWhileNobodyLooks();
};

void SessionFeedTest::aLifeIsShownAsItGoes()
{
    SupervisorBed bed;
    SessionListModel model([] { return QDateTime::currentDateTimeUtc(); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    SessionFeed feed(bed.begin(), model);
    feed.setRunning(true);
    QCOMPARE(model.count(), 0);
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("ready block"), QStringLiteral("api"))));
    const QString id = bed.get(QStringLiteral("api")).value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return model.session(id) && model.session(id)->status == SessionStatus::Running; }));
    QVERIFY(waitFor([&] { return model.session(id)->processCount.has_value(); })); // it measures
    QVERIFY(bed->rename(id, QStringLiteral("web")));
    QVERIFY(waitFor([&] { return model.session(id)->name == QStringLiteral("web"); }));
    QVERIFY(bed.kill(id));
    QVERIFY(waitFor([&] {
        const QModelIndex index = model.indexOf(id);
        return !index.isValid() || index.data(SessionListModel::GroupRole).toString() == SessionListModel::finishedGroup();
    }));
    if (model.session(id)) {
        QVERIFY(bed.forget(id));
    }
    QVERIFY(waitFor([&] { return model.count() == 0; }));
}

void SessionFeedTest::aBurstIsShownTogether()
{
    SupervisorBed bed;
    SessionListModel model([] { return sampleStart; });
    SessionFeed feed(bed.begin(), model);
    feed.setRunning(true);
    QSignalSpy flushes(&feed, &SessionFeed::flushed);
    for (int i = 0; i < 1000; ++i) {
        Q_EMIT bed->sessionChanged(QStringLiteral("s%1").arg(i % 100));
    }
    QVERIFY(flushes.isEmpty());
    QVERIFY(waitFor([&] { return !flushes.isEmpty(); }));
    QVERIFY(flushes.size() <= 2); // and perhaps the tick of a second
}

void SessionFeedTest::nothingHappensWhileNobodyLooks()
{
    SupervisorBed bed;
    SessionListModel model([] { return sampleStart; });
    SessionFeed feed(bed.begin(), model);
    QSignalSpy flushes(&feed, &SessionFeed::flushed);
    QVERIFY(bed.create(SupervisorBed::child(QStringLiteral("block"), QStringLiteral("api"))));
    QCOMPARE(model.count(), 0);
    feed.setRunning(true);
    QCOMPARE(model.count(), 1);
    feed.setRunning(false);
    flushes.clear();
    QVERIFY(bed->rename(QStringLiteral("api"), QStringLiteral("web")));
    QCOMPARE(model.session(model.ids().constFirst())->name, QStringLiteral("api"));
    QVERIFY(flushes.isEmpty());
    feed.setRunning(true);
    QCOMPARE(model.session(model.ids().constFirst())->name, QStringLiteral("web"));
}

QTEST_MAIN(SessionFeedTest)
#include "tst_sessionfeed.moc"
