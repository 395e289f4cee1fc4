// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/monitorplaces.h"
#include "monitor/monitorrecord.h"
#include "support/childguard.h"

namespace shellreeve::testing {

/// A real process that listens on a free port, and what a monitor would have written about itself, said of it.
class HeldPort
{
public:
    explicit HeldPort(const QString &address = QStringLiteral("127.0.0.1"), const QStringList &before = {},
                      const QString &program = QStringLiteral(SHELLREEVE_TESTCHILD))
        : child(before + QStringList{QStringLiteral("listen-at"), address, QStringLiteral("0"), QStringLiteral("block")}, ChildGuard::Under::Test, program)
    {
        const std::vector<int> ports = child.waitFor(1, QStringLiteral("LISTENING"));
        port = ports.empty() ? 0 : ports.front();
    }

    [[nodiscard]] ProcessRef process() const { return ProcessRef::open(child.root()).value(); }
    [[nodiscard]] MonitorRecord record(const OwnerRecord &owner) const { return recordOf(child.root(), port, owner); }
    /// As `<port>.json` in the directory. False when that fails.
    [[nodiscard]] bool writeRecord(const QString &directory, const OwnerRecord &owner) const
    {
        return record(owner).write(monitorRecordPath(directory, port)).ok();
    }

    [[nodiscard]] static MonitorRecord recordOf(pid_t pid, int port, const OwnerRecord &owner)
    {
        MonitorRecord record = MonitorRecord::ofThisProcess(port, owner, "00ff").value();
        record.process = ProcessRef::open(pid).value().identity();
        const ProgramFile program = readProgram(pid).value();
        record.exeDevice = program.device;
        record.exeInode = program.inode;
        return record;
    }

    ChildGuard child;
    int port = 0;
};

/// An owner that has ended; its lock is free.
[[nodiscard]] inline OwnerRecord deadOwner(const QString &directory)
{
    ChildGuard child(QStringList{QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test);
    return {ProcessRef::open(child.root()).value().identity(), {}, directory + QStringLiteral("/owner-dead.lock")};
}

/// One that lives, and holds its lock.
class LivingOwner
{
public:
    explicit LivingOwner(const QString &directory)
        : m_lock(directory + QStringLiteral("/owner-alive.lock"))
        , child(QStringList{QStringLiteral("lock"), m_lock, QStringLiteral("ready"), QStringLiteral("block")}, ChildGuard::Under::Test)
    {
        child.waitFor(1);
    }

    [[nodiscard]] OwnerRecord record(const QString &profile = {}) const { return {ProcessRef::open(child.root()).value().identity(), profile, m_lock}; }

private:
    QString m_lock;

public:
    ChildGuard child;
};

} // namespace shellreeve::testing
