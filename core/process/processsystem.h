// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"
#include "process/displayclients.h"
#include "process/processinfo.h"
#include "process/processref.h"
#include "process/processtable.h"
#include "process/signalsender.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace shellreeve {

enum class HoldOutcome {
    Held,
    Gone,      ///< ended, or the pid is another's by now
    NoHandles, ///< out of descriptors: again when some are free
};

/// What TerminationRun needs of the world; faked in tests. Processes are named by their key; whatever
/// is signalled was held before.
class ProcessSystem
{
public:
    virtual ~ProcessSystem() = default;

    /// Everything of the tree, with ProcessFields::Program, as settledTree() does.
    virtual TreeLook lookUntilSettled(const TreePlace &place) = 0;
    /// One look, never settled; `onSight` as in readDescendants().
    virtual TreeLook lookOnce(const TreePlace &place, const OnSight &onSight) = 0;
    virtual std::optional<ProcessInfo> read(pid_t pid) = 0;
    virtual QList<QByteArray> commandLine(pid_t pid) = 0;
    virtual bool holdsDisplay(pid_t pid) = 0; ///< as of the latest look
    virtual std::vector<pid_t> ancestors() = 0;

    /// Pins the process until it ends, and makes waitDescriptor() tell of that.
    virtual HoldOutcome hold(const ProcessKey &process) = 0;
    virtual SignalOutcome send(const ProcessKey &process, int signal) = 0;
    virtual bool isAlive(const ProcessKey &process) = 0;
    /// Ends told of since the last call; their handles are let go.
    virtual std::vector<ProcessKey> takeEnded() = 0;
    virtual int waitDescriptor() const = 0; ///< readable when takeEnded() has something; -1 in fakes
    /// False where the kernel has nothing to wait on (Linux before 5.3): takeEnded() must be asked again.
    virtual bool announcesEnds() const = 0;
};

/// The real one: no Qt object, no thread, no timer. Descriptors: one a held process and one to wait on.
class HostProcessSystem final : public ProcessSystem
{
public:
    HostProcessSystem();
    ~HostProcessSystem() override;

    TreeLook lookUntilSettled(const TreePlace &place) override;
    TreeLook lookOnce(const TreePlace &place, const OnSight &onSight) override;
    std::optional<ProcessInfo> read(pid_t pid) override;
    QList<QByteArray> commandLine(pid_t pid) override;
    bool holdsDisplay(pid_t pid) override;
    std::vector<pid_t> ancestors() override;
    HoldOutcome hold(const ProcessKey &process) override;
    SignalOutcome send(const ProcessKey &process, int signal) override;
    bool isAlive(const ProcessKey &process) override;
    std::vector<ProcessKey> takeEnded() override;
    int waitDescriptor() const override { return m_queue.get(); }
    bool announcesEnds() const override { return m_announcesEnds; }

private:
    bool m_announcesEnds = true;
    DisplayClients m_displayClients;
    UniqueFd m_queue; ///< epoll, kqueue
    std::map<ProcessKey, ProcessRef> m_held;
    std::set<quint64> m_lineage; ///< macOS: unique ids seen below the roots, the dead included
};

} // namespace shellreeve
