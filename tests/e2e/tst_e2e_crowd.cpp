// SPDX-License-Identifier: MIT
// A process table with thousands of strangers in it delays nothing that a person waits for: what the program's own thread does
// for them does not grow with the table. Told by the kernel's count of its reads, not by the clock.
#include "e2e/instance.h"
#include "shellper/selfrecord.h"
#include "support/childguard.h"
#include "support/waitfor.h"

#include <QTest>

#include <optional>

using namespace shellreeve;
using namespace shellreeve::testing;

namespace {

constexpr int strangers = 5'000;
constexpr qint64 few = strangers / 4; // less than one read a stranger, by far

/// Read system calls so far; nullopt: this kernel does not count them.
std::optional<qint64> readsIn(const QString &path)
{
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = text.indexOf("syscr: ");
    return at < 0 ? std::nullopt : std::optional(text.mid(at + 7, text.indexOf('\n', at) - at - 7).toLongLong());
}

std::optional<qint64> readsOfMainThread(pid_t pid)
{
    return readsIn(QStringLiteral("/proc/%1/task/%1/io").arg(pid));
}

std::optional<qint64> readsOfAllThreads(pid_t pid)
{
    return readsIn(QStringLiteral("/proc/%1/io").arg(pid));
}

} // namespace

class TestE2eCrowd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAPersonWaitsForDoesNotGrowWithTheTable();
};

void TestE2eCrowd::whatAPersonWaitsForDoesNotGrowWithTheTable()
{
    if (!readsOfMainThread(static_cast<pid_t>(QCoreApplication::applicationPid()))) {
        QSKIP("this kernel does not count what a thread reads");
    }
    const TemporaryHome home;
    Instance it(home);
    ChildGuard crowd({QStringLiteral("crowd"), QString::number(strangers), QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    if (crowd.waitFor(1).empty()) {
        QSKIP("so many processes are not allowed here");
    }
    // The start is counted, too.
    QVERIFY(it.start());
    const pid_t tray = static_cast<pid_t>(it.tray().processId());
    QVERIFY(waitFor([&] { return !it.reeve(words("status --json")).object().value(QLatin1String("lastSweep")).isNull(); }));
    QVERIFY2(*readsOfMainThread(tray) < few, qPrintable(QString::number(*readsOfMainThread(tray))));

    const qint64 before = *readsOfMainThread(tray);
    const QString id = it.createChild(QStringLiteral("job"), QStringLiteral("double-fork [ ready block ] child [ ready block ] ready block"));
    QVERIFY(it.waitForOutput(QStringLiteral("job"), QStringLiteral("READY")));
    const Result<SelfRecord> self = SelfRecord::read(SelfRecord::pathFor(it.paths().stateDir, id));
    QVERIFY(self.ok());
    const pid_t shellper = static_cast<pid_t>(self->shellper.pid);
    QVERIFY(waitFor([&] { return it.reeve(words("tree job --json")).array().size() == 3; }));
    QCOMPARE(it.reeve(words("list")).code, 0);
    QCOMPARE(it.reeve(words("send job x")).code, 0);
    QCOMPARE(it.reeve(words("restart job")).code, 0);
    const std::optional<qint64> ofShellper = readsOfMainThread(shellper);
    QVERIFY(ofShellper && *ofShellper < few);
    QCOMPARE(it.reeve(words("kill job")).code, 0);
    QVERIFY2(*readsOfMainThread(tray) - before < few, qPrintable(QString::number(*readsOfMainThread(tray) - before)));

    // The one thing that looks through all of it does so beside that thread. And the ruler measures.
    const qint64 mine = *readsOfMainThread(tray);
    const qint64 all = *readsOfAllThreads(tray);
    QCOMPARE(it.reeve(words("gc --dry-run")).code, 0);
    QVERIFY(*readsOfAllThreads(tray) - all >= strangers);
    QVERIFY(*readsOfMainThread(tray) - mine < few);
    crowd.process().kill(); // the others go with it
}

QTEST_GUILESS_MAIN(TestE2eCrowd)
#include "tst_e2e_crowd.moc"
