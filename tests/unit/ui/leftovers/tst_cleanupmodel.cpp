// SPDX-License-Identifier: MIT
#include "ui/leftovers/cleanupmodel.h"

#include "cleanupsamples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace shellreeve;
using namespace shellreeve::testing;

class TestCleanupModel : public QObject
{
    Q_OBJECT

    static CleanupRow row(const QString &key, CleanupRow::Kind kind = CleanupRow::Kind::Leftover)
    {
        CleanupRow made;
        made.key = key;
        made.kind = kind;
        made.subject = key;
        made.fate = QStringLiteral("waits");
        made.since = sampleTime;
        made.mayEnd = true;
        made.isCleanedUp = kind == CleanupRow::Kind::Socket;
        return made;
    }
    static QString shown(const CleanupModel &model, const QString &key, int column)
    {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.index(at, 0).data(CleanupModel::KeyRole).toString() == key) {
                return model.index(at, column).data().toString();
            }
        }
        return {};
    }

private Q_SLOTS:
    void changesInPlace()
    {
        CleanupModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(QStringLiteral("a")), row(QStringLiteral("b"))}, sampleTime);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        CleanupRow other = row(QStringLiteral("a"));
        other.fate = QStringLiteral("ends in 3 s");
        model.setRows({other, row(QStringLiteral("b"))}, sampleTime);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(inserted.count() + resets.count(), 0);
        QCOMPARE(shown(model, QStringLiteral("a"), CleanupModel::Fate), other.fate);
        model.setRows({other, row(QStringLiteral("b"))}, sampleTime);
        QCOMPARE(changed.count(), 1); // nothing new, nothing told
    }
    void whatWasSeenToStaysWithItsOutcome()
    {
        CleanupModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto socket = CleanupRow::Kind::Socket;
        model.setRows({row(QStringLiteral("done"), socket), row(QStringLiteral("gone"), socket), row(QStringLiteral("left"))}, sampleTime);
        model.note(QStringLiteral("done"), QStringLiteral("removed"));
        model.note(QStringLiteral("nobody"), QStringLiteral("removed"));
        QCOMPARE(shown(model, QStringLiteral("done"), CleanupModel::Fate), QStringLiteral("removed"));
        model.setRows({}, sampleTime);
        QCOMPARE(model.rowCount(), 2); // a finding that went away by itself is no news; a process that did is
        QVERIFY(model.row(QStringLiteral("done"))->isOver);
        QVERIFY(!model.row(QStringLiteral("done"))->isCleanedUp && !model.row(QStringLiteral("left"))->mayEnd);
        QCOMPARE(shown(model, QStringLiteral("left"), CleanupModel::Fate), QStringLiteral("has ended"));
        model.setRows({row(QStringLiteral("left"))}, sampleTime);
        QVERIFY(!model.row(QStringLiteral("left"))->isOver); // it is back, or the number is another's
        QCOMPARE(shown(model, QStringLiteral("left"), CleanupModel::Fate), QStringLiteral("waits"));
    }
    void remembersTheNewestOnly()
    {
        CleanupModel model;
        for (int at = 0; at < CleanupModel::mostOver + 50; ++at) {
            model.setRows({row(QString::number(at))}, sampleTime);
        }
        QCOMPARE(model.rowCount(), CleanupModel::mostOver + 1);
        QVERIFY(!model.row(QStringLiteral("0")));
    }
    void anyChangeIsSurvived()
    {
        CleanupModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<CleanupRow> rows;
            for (int at = 0; at < 12; ++at) {
                if (random.bounded(2) == 0) {
                    rows.append(row(QString::number(at), static_cast<CleanupRow::Kind>(random.bounded(5))));
                }
            }
            model.setRows(rows, sampleTime.addSecs(round));
            model.note(QString::number(random.bounded(12)), QStringLiteral("outcome"));
            for (const CleanupRow &one : rows) {
                QVERIFY(model.row(one.key));
            }
        }
    }
    void everyColumnHasATitle()
    {
        const CleanupModel model;
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }
};

QTEST_MAIN(TestCleanupModel)
#include "tst_cleanupmodel.moc"
