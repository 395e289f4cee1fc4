// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/processtable.h"
#include "process/signalsender.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <csignal>

namespace shellreeve::testing {

/// Ends everything below a process, by handle: freezes until nothing new shows, kills, looks again.
/// Written apart from TerminationRun, which the tests that use this are about.
inline void endBelow(pid_t root)
{
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    const auto signalAll = [](const std::vector<ProcessInfo> &tree, int signal) {
        for (const ProcessInfo &info : tree) {
            if (const Result<ProcessRef> ref = ProcessRef::reopen(info.identity())) {
                sendSignal(*ref, signal);
            }
        }
    };
    const auto living = [root] {
        std::vector<ProcessInfo> tree = scanDescendants({root}, ProcessFields::Identity);
        std::erase_if(tree, [](const ProcessInfo &info) { return info.isZombie(); });
        return tree;
    };
    for (std::vector<ProcessInfo> tree = living(); !tree.empty() && !deadline.hasExpired(); tree = living()) {
        for (size_t before = 0; before != tree.size(); tree = living()) {
            before = tree.size();
            signalAll(tree, SIGSTOP);
        }
        signalAll(tree, SIGKILL);
        QThread::msleep(2);
    }
}

/// Runs the test child and ends it, and everything below it, in every path out of the test. On Linux
/// the child stands under a keeper (the same program) that is a child subreaper, so that whatever
/// daemonizes stays below it.
class ChildGuard
{
public:
    enum class Under {
        Keeper,
        Test, ///< a child of the test itself; what leaves it is the test's to find
    };

    explicit ChildGuard(const QStringList &words, Under under = Under::Keeper,
                        const QString &program = QStringLiteral(SHELLREEVE_TESTCHILD))
    {
        QStringList arguments = words;
        if (under == Under::Keeper) {
            arguments = QStringList{QStringLiteral("keep"), QStringLiteral("[")} + words + QStringList{QStringLiteral("]")};
        }
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        m_process.waitForStarted();
        m_root = static_cast<pid_t>(m_process.processId());
    }
    ~ChildGuard() { end(); }
    ChildGuard(const ChildGuard &) = delete;
    ChildGuard &operator=(const ChildGuard &) = delete;

    void end()
    {
        if (m_process.state() != QProcess::NotRunning) {
            endBelow(m_root);
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QProcess &process() { return m_process; }
    /// The keeper, or the child itself.
    [[nodiscard]] pid_t root() const { return m_root; }
    /// Everything living below root().
    [[nodiscard]] std::vector<ProcessInfo> living() const
    {
        std::vector<ProcessInfo> tree = settledDescendants({m_root}, ProcessFields::Program).processes;
        std::erase_if(tree, [](const ProcessInfo &info) { return info.isZombie(); });
        return tree;
    }

    /// Waits for `count` lines that end in "WORD number" and gives the numbers in the order they came; fewer when
    /// 20 s have passed. The default is what the word `ready` says: pids.
    std::vector<int> waitFor(size_t count, const QString &word = QStringLiteral("READY"))
    {
        const QRegularExpression line(QStringLiteral("\\b%1 (\\d+)\\r?\\n").arg(word)); // a prompt may stand before it
        const QDeadlineTimer deadline(std::chrono::seconds(20));
        for (;;) {
            std::vector<int> numbers;
            for (auto found = line.globalMatch(QString::fromUtf8(m_output)); found.hasNext(); ) {
                numbers.push_back(found.next().captured(1).toInt());
            }
            if (numbers.size() >= count || deadline.hasExpired()) {
                return numbers;
            }
            m_process.waitForReadyRead(100);
            m_output += m_process.readAllStandardOutput();
        }
    }

    [[nodiscard]] const QByteArray &output() const { return m_output; }

private:
    QProcess m_process;
    QByteArray m_output;
    pid_t m_root = 0;
};

} // namespace shellreeve::testing
