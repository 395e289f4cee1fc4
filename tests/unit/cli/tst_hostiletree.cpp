// SPDX-License-Identifier: MIT
#include "hostiletree.h"

#include "process/processtable.h"
#include "support/waitfor.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace shellreeve;
using namespace shellreeve::testing;

class HostileTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsItselfWhenNobodyDoes();
};

namespace {

bool isRunning(const QString &mark)
{
    const Result<std::vector<ProcessInfo>> table = snapshotProcesses(ProcessFields::Identity);
    return !table || std::any_of(table->begin(), table->end(), [&](const ProcessInfo &process) {
        return !process.isZombie() && readCommandLine(process.pid).contains(mark.toLatin1());
    });
}

} // namespace

void HostileTreeTest::endsItselfWhenNobodyDoes()
{
    const HostileTree tree = HostileTree::make(QStringLiteral("hostiletree%1").arg(QCoreApplication::applicationPid()), std::chrono::seconds(8));
    QProcess shell;
    shell.start(tree.command.first(), tree.command.mid(1));
    QVERIFY(waitFor([&] { return std::all_of(tree.marks.begin(), tree.marks.end(), isRunning); }));
    QVERIFY(waitFor([&] { return std::none_of(tree.marks.begin(), tree.marks.end(), isRunning); }));
    QVERIFY(waitFor([&] { return shell.state() == QProcess::NotRunning; }));
    QCOMPARE(shell.exitCode(), 0);
}

QTEST_GUILESS_MAIN(HostileTreeTest)
#include "tst_hostiletree.moc"
