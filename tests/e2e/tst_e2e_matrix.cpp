// SPDX-License-Identifier: MIT
// Fourteen shapes of trees that are hard to end, seven ways in which a session ends: whatever the pair, nothing is left
// (B1, B5, B7). One row a pair. CMakeLists.txt runs each way below an init and below a subreaper.
#include "e2e/instance.h"
#include "e2e/shapes.h"
#include "e2e/witness.h"
#include "process/signalsender.h"
#include "support/childguard.h"
#include "support/waitfor.h"

#include <QTest>

#include <csignal>
#include <map>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

/// One session, and what is known of its processes.
struct Cell {
    QString id;
    std::unique_ptr<Witness> witness;
    std::vector<ProcessRef> pair; ///< guardian and shellper
    QString problem;              ///< empty: ended, with nothing left
};

/// One session of each shape below one supervisor; all of them end in the same way.
class Batch
{
public:
    explicit Batch(Stay stay)
    {
        it.environment.insert(QStringLiteral("TMPDIR"), home.path()); // what is killed while it copies itself leaves the copy
        it.environment.insert(QStringLiteral("SHELLREEVE_GRACEFUL_TIMEOUT_MS"), QStringLiteral("300"));
        it.environment.insert(QStringLiteral("SHELLREEVE_LEFTOVERS_TERMINAL_MS"), QStringLiteral("200"));
        it.environment.insert(QStringLiteral("SHELLREEVE_LEFTOVERS_MS"), QStringLiteral("400"));
        m_isComplete = it.start();
        for (size_t index = 0; m_isComplete && index < hostileShapes().size(); ++index) {
            m_isComplete = begin(hostileShapes().at(index), stay, home.filePath(QStringLiteral("w%1").arg(index)));
        }
        for (const Shape &shape : hostileShapes()) {
            if (m_isComplete && !cells[shape.name].witness->waitForPresent(shape.present)) {
                m_isComplete = false;
                qWarning("%s: %zu of %zu processes are there", qUtf8Printable(shape.name), cells[shape.name].witness->present().size(), shape.present);
            }
        }
    }

    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] Said killAll() const { return it.reeve(QStringList{QStringLiteral("kill")} + names()); }
    [[nodiscard]] QStringList names() const
    {
        QStringList ids;
        for (const auto &[name, cell] : cells) {
            ids << cell.id;
        }
        return ids;
    }
    /// All sessions satisfy this, by their objects in the list.
    template<typename Condition>
    [[nodiscard]] bool waitForAll(Condition condition) const
    {
        return waitFor([&] {
            const QJsonArray sessions = it.reeve(words("list --json")).array();
            return static_cast<size_t>(sessions.size()) == cells.size()
                && std::count_if(sessions.begin(), sessions.end(), [&](const QJsonValue &session) { return condition(session.toObject()); }) == sessions.size();
        });
    }
    [[nodiscard]] bool waitUntilNothingIsHeld()
    {
        return waitFor([&] { return std::none_of(cells.begin(), cells.end(), [](auto &entry) { return entry.second.witness->isHeld(); }); });
    }
    /// Looks now. `complaint`: what went wrong with all of them.
    void conclude(const QString &complaint)
    {
        const QStringList files = it.leftFiles();
        for (auto &[name, cell] : cells) {
            cell.problem = complaint;
            if (cell.witness->isHeld()) {
                cell.problem += QStringLiteral(" left: ") + cell.witness->holders();
            }
            if (living(cell.witness->present()) != 0 || living(cell.pair) != 0) {
                cell.problem += QStringLiteral(" by handle: %1 and %2 of the pair live").arg(living(cell.witness->present())).arg(living(cell.pair));
            }
            if (const QStringList left = files.filter(cell.id); !left.isEmpty()) {
                cell.problem += QStringLiteral(" files: ") + left.join(QLatin1Char(' '));
            }
        }
    }

    TemporaryHome home;
    Instance it{home};
    std::map<QString, Cell> cells; ///< by the shape's name

private:
    bool begin(const Shape &shape, Stay stay, const QString &path)
    {
        Cell &cell = cells[shape.name];
        cell.witness = std::make_unique<Witness>(path);
        cell.id = it.create(QFileInfo(path).fileName(), commandOf(shape, stay, path));
        const std::vector<ProcessRef> all = it.processesOf(cell.id);
        if (all.size() < 2) {
            return false;
        }
        cell.pair.assign(all.begin(), all.begin() + 2);
        return true;
    }

    bool m_isComplete = false;
};

bool isRunning(const QJsonObject &session)
{
    return session.value(QLatin1String("status")) == QJsonValue(QStringLiteral("running"));
}

bool isExited(const QJsonObject &session)
{
    return session.value(QLatin1String("status")) == QJsonValue(QStringLiteral("exited"));
}

bool isUnguarded(const QJsonObject &session)
{
    return isRunning(session) && session.value(QLatin1String("guarded")) == QJsonValue(false);
}

QString complaintOf(const Said &said)
{
    return said.code == 0 ? QString() : QStringLiteral("exit %1: %2%3").arg(said.code).arg(said.out, said.err);
}

enum class Half { Guardian, Shellper };

bool signalAll(const Batch &batch, Half half, int signal)
{
    return std::all_of(batch.cells.begin(), batch.cells.end(), [&](const auto &entry) {
        return sendSignal(entry.second.pair.at(half == Half::Guardian ? 0 : 1), signal) == SignalOutcome::Sent;
    });
}

/// A husk has nothing left but its record, and that goes when it is forgotten.
QString forgetFinished(Batch &batch)
{
    if (!batch.waitUntilNothingIsHeld()) {
        return QStringLiteral("not all ended in time");
    }
    return complaintOf(batch.it.reeve(words("forget --finished")));
}

} // namespace

class TestE2eMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlantedSurvivorIsNamed();

    void endedByTheUser_data() { rows(Stay::ForEver, [](Batch &batch) { return complaintOf(batch.killAll()); }); }
    void endedByTheUser() { check(); }
    void quitAndEndAll_data() { rows(Stay::ForEver, quitAndEnd); }
    void quitAndEndAll() { check(); }
    void trayKilled_data() { rows(Stay::ForEver, killTheTray); }
    void trayKilled() { check(); }
    void shellperKilled_data() { rows(Stay::ForEver, killTheShellpers); }
    void shellperKilled() { check(); }
    void guardianKilled_data() { rows(Stay::ForEver, killTheGuardians); }
    void guardianKilled() { check(); }
    void shellperStopped_data() { rows(Stay::ForEver, stopTheShellpers); }
    void shellperStopped() { check(); }
    void exitsByItself_data() { rows(Stay::UntilALine, exitByThemselves); }
    void exitsByItself() { check(); }

    void cleanupTestCase() { m_batch.reset(); }

private:
    using Way = QString (*)(Batch &); ///< a complaint, or nothing

    static QString quitAndEnd(Batch &batch);
    static QString killTheTray(Batch &batch);
    static QString killTheShellpers(Batch &batch);
    static QString killTheGuardians(Batch &batch);
    static QString stopTheShellpers(Batch &batch);
    static QString exitByThemselves(Batch &batch);

    void rows(Stay stay, Way way);
    void check();

    std::unique_ptr<Batch> m_batch;
};

void TestE2eMatrix::rows(Stay stay, Way way)
{
    m_batch.reset();
    m_batch = std::make_unique<Batch>(stay);
    if (m_batch->isComplete()) {
        m_batch->conclude(way(*m_batch));
    }
    QTest::addColumn<QString>("shape");
    for (const Shape &shape : hostileShapes()) {
        QTest::newRow(qUtf8Printable(shape.name)) << shape.name;
    }
}

void TestE2eMatrix::check()
{
    QFETCH(QString, shape);
    QVERIFY(m_batch->isComplete());
    const QString problem = m_batch->cells.at(shape).problem;
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestE2eMatrix::aPlantedSurvivorIsNamed()
{
    const TemporaryHome home;
    Witness witness(home.filePath(QStringLiteral("w")));
    ChildGuard planted({QStringLiteral("witness"), witness.path(), QStringLiteral("double-fork"), QStringLiteral("["),
                        QStringLiteral("present"), QStringLiteral("block"), QStringLiteral("]")});
    QVERIFY(witness.waitForPresent(1));
    QVERIFY(witness.isHeld());
    const ProcessRef process = witness.present().front();
    QVERIFY2(witness.holders().contains(QStringLiteral("%1 testchild").arg(process.pid())), qPrintable(witness.holders()));
    QCOMPARE(sendSignal(process, SIGKILL), SignalOutcome::Sent);
    QVERIFY(waitFor([&] { return !witness.isHeld(); }));
    QCOMPARE(witness.holders(), QStringLiteral("nobody"));
    QCOMPARE(living(witness.present()), size_t(0));
}

QString TestE2eMatrix::quitAndEnd(Batch &batch)
{
    const QString complaint = complaintOf(batch.it.reeve(words("quit --end-sessions")));
    return complaint.isEmpty() && batch.it.waitForExit() != 0 ? QStringLiteral("the tray does not leave with 0") : complaint;
}

QString TestE2eMatrix::killTheTray(Batch &batch)
{
    batch.it.crash();
    if (!batch.it.start() || !batch.waitForAll(isRunning)) {
        return QStringLiteral("not all are adopted");
    }
    return complaintOf(batch.killAll());
}

QString TestE2eMatrix::killTheShellpers(Batch &batch)
{
    if (!signalAll(batch, Half::Shellper, SIGKILL) || !batch.waitForAll(isExited)) {
        return QStringLiteral("not all are told to have exited");
    }
    return forgetFinished(batch);
}

QString TestE2eMatrix::killTheGuardians(Batch &batch)
{
    if (!signalAll(batch, Half::Guardian, SIGKILL) || !batch.waitForAll(isUnguarded)) {
        return QStringLiteral("not all go on, and say that they are unguarded");
    }
    return complaintOf(batch.killAll());
}

QString TestE2eMatrix::stopTheShellpers(Batch &batch)
{
    return signalAll(batch, Half::Shellper, SIGSTOP) ? complaintOf(batch.killAll()) : QStringLiteral("not all could be stopped");
}

QString TestE2eMatrix::exitByThemselves(Batch &batch)
{
    (void)sendSignal(batch.cells.at(QStringLiteral("stopped")).witness->present().front(), SIGCONT);
    const auto exitOf = [&](const QJsonObject &session) {
        if (isExited(session)) {
            return true;
        }
        // Again and again: a shell with stopped jobs asks whether that was meant.
        (void)batch.it.reeve({QStringLiteral("send"), session.value(QLatin1String("id")).toString(), QStringLiteral("exit"), QStringLiteral("--enter")});
        return false;
    };
    return batch.waitForAll(exitOf) ? forgetFinished(batch) : QStringLiteral("not all exit");
}

QTEST_GUILESS_MAIN(TestE2eMatrix)
#include "tst_e2e_matrix.moc"
