// SPDX-License-Identifier: MIT
#include "exitcode.h"

#include <QTest>

using namespace shellreeve;

Q_DECLARE_METATYPE(shellreeve::ErrorCode)

class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsHaveTheirStatus_data();
    void errorsHaveTheirStatus();
    void theWorstIsReported();
};

void ExitCodeTest::errorsHaveTheirStatus_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("failed") << ErrorCode::Failed << 1;
    QTest::newRow("invalid argument") << ErrorCode::InvalidArgument << 2;
    QTest::newRow("not found") << ErrorCode::NotFound << 3;
    QTest::newRow("ambiguous") << ErrorCode::Ambiguous << 3;
    QTest::newRow("shutting down") << ErrorCode::ShuttingDown << 1;
    QTest::newRow("refused") << ErrorCode::Refused << 1;
    QTest::newRow("not ours") << ErrorCode::NotOurs << 1;
    QTest::newRow("timed out") << ErrorCode::TimedOut << 1;
    QTest::newRow("spawn failed") << ErrorCode::SpawnFailed << 1;
    QTest::newRow("a shellper's absence is not the tray's") << ErrorCode::NotRunning << 1;
}

void ExitCodeTest::errorsHaveTheirStatus()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, status);
    QCOMPARE(static_cast<int>(exitCodeFor(code)), status);
}

void ExitCodeTest::theWorstIsReported()
{
    const ExitCode ascending[] = {ExitCode::Done, ExitCode::Failed, ExitCode::Usage, ExitCode::NotFound, ExitCode::NotRunning, ExitCode::Survivors};
    for (size_t i = 0; i < std::size(ascending); ++i) {
        for (size_t j = 0; j < std::size(ascending); ++j) {
            QCOMPARE(worse(ascending[i], ascending[j]), ascending[std::max(i, j)]);
        }
    }
}

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "tst_exitcode.moc"
