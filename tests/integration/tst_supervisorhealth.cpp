// SPDX-License-Identifier: MIT
// What the supervisor counts, writes down and notices by itself (requirements F1, F2, C1).
#include "supervisorfixture.h"

#include <QJsonDocument>

using namespace shellreeve;
using namespace shellreeve::testing;

class tst_SupervisorHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndWritesDownEnds();
    void writesDownWhatItAdopts();
    void noticesAStoppedShellper();
};

namespace {

QList<QJsonObject> auditLines(const SupervisorBed &bed)
{
    QFile file(bed.paths().logDir + QStringLiteral("/audit.jsonl"));
    QList<QJsonObject> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                lines.append(QJsonDocument::fromJson(line).object());
            }
        }
    }
    return lines;
}

bool hasLine(const SupervisorBed &bed, const QString &session, const QString &verdict, const QString &outcome)
{
    const QList<QJsonObject> lines = auditLines(bed);
    return std::any_of(lines.cbegin(), lines.cend(), [&](const QJsonObject &line) {
        return line.value(QLatin1String("session")).toString() == session
            && line.value(QLatin1String("verdict")).toString() == verdict
            && line.value(QLatin1String("outcome")).toString() == outcome;
    });
}

} // namespace

void tst_SupervisorHealth::countsAndWritesDownEnds()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("block")));
    const Result<QJsonObject> stubborn = bed.create(SupervisorBed::child(QStringLiteral("ignore-all child [ block ] block")));
    QVERIFY(session && stubborn);
    const QString id = session->value(QLatin1String("id")).toString();
    const QString stubbornId = stubborn->value(QLatin1String("id")).toString();
    QVERIFY(waitFor([&] { return bed.get(stubbornId).value(QLatin1String("processCount")).toInt() == 2; })); // it ignores by then
    const QJsonObject health = bed->health();
    QCOMPARE(health.value(QLatin1String("status")).toString(), QStringLiteral("ok"));
    QCOMPARE(health.value(QLatin1String("healthyProcesses")).toInt(), 2);
    QCOMPARE(bed->metrics().value(QLatin1String("sessions")).toObject().value(QLatin1String("running")).toInt(), 2);

    QVERIFY(bed.kill(id));
    EndRequest impatient;
    impatient.grace = Milliseconds(50);
    QVERIFY(bed.kill(stubbornId, impatient));
    const QJsonObject metrics = bed->metrics();
    QCOMPARE(metrics.value(QLatin1String("totalShutdowns")).toInt(), 2);
    QCOMPARE(metrics.value(QLatin1String("successfulCleanups")).toInt(), 2);
    QCOMPARE(metrics.value(QLatin1String("timeoutOccurrences")).toInt(), 1);
    QVERIFY(metrics.value(QLatin1String("averageCleanupTime")).toDouble() > 0);
    QVERIFY(hasLine(bed, id, QStringLiteral("reap"), QStringLiteral("ended")));
    const QList<QJsonObject> lines = auditLines(bed);
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [&](const QJsonObject &line) { // the process, not only the session
        return line.value(QLatin1String("what")).toString() == QLatin1String("process")
            && line.value(QLatin1String("subject")).toString() == QLatin1String("testchild")
            && line.value(QLatin1String("pid")).toInteger() > 1;
    }));
}

void tst_SupervisorHealth::writesDownWhatItAdopts()
{
    SupervisorBed bed;
    bed.begin();
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(session);
    bed.crash();
    bed.begin();
    QVERIFY(hasLine(bed, session->value(QLatin1String("id")).toString(), QStringLiteral("adopt"), QStringLiteral("adopted")));
    QCOMPARE(bed->metrics().value(QLatin1String("adoptions")).toInt(), 1);
}

// Nothing tells of a stop: only a look shows it, and clients hear of it.
void tst_SupervisorHealth::noticesAStoppedShellper()
{
    QString told; // outlives the supervisor, which tells until its end
    SupervisorBed bed;
    bed.tunables.healthInterval = Milliseconds(100);
    bed.begin();
    const Result<QJsonObject> session = bed.create(SupervisorBed::child(QStringLiteral("block")));
    QVERIFY(session);
    const Result<ProcessRef> shellper = ProcessRef::open(static_cast<pid_t>(session->value(QLatin1String("pid")).toInteger()));
    QVERIFY(shellper);
    connect(&*bed, &Supervisor::happened, this, [&](const QJsonObject &event) {
        told = event.value(QLatin1String("session")).toObject().value(QLatin1String("status")).toString();
    });
    QCOMPARE(sendSignal(*shellper, SIGSTOP), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return told == QLatin1String("unreachable"); }));
    QCOMPARE(bed->health().value(QLatin1String("status")).toString(), QStringLiteral("degraded"));
    QCOMPARE(sendSignal(*shellper, SIGCONT), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return told == QLatin1String("running"); }));
    QCOMPARE(bed->health().value(QLatin1String("status")).toString(), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(tst_SupervisorHealth)
#include "tst_supervisorhealth.moc"
