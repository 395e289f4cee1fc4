// SPDX-License-Identifier: MIT
#pragma once

#include "base/returnpath.h"
#include "base/sharedanswer.h"
#include "reconcile/portlook.h"
#include "reconcile/portsurvey.h"
#include "sidecar/monitorsidecar.h"
#include "supervisor/supervisorcontext.h"

#include <QObject>
#include <QThreadPool>

namespace shellreeve {

/// All about one port, whoever holds it.
struct PortReport {
    PortList list;       ///< the rows of that port alone
    PortVerdict verdict; ///< with the evidence

    /// {ports: [row…], complete, problem, port, class, evidence[], holders: [{pid, program, uid, address, sessionId, startedAt, class, evidence[]}]}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Tells who listens on which port. Looks when asked, in a thread of its own, and never by itself.
class Ports : public QObject
{
    Q_OBJECT
public:
    Ports(SupervisorContext &context, const MonitorSidecar &monitor, QObject *parent = nullptr);
    ~Ports() override; ///< waits for a look that is under way; nobody is called any more

    using Done = std::function<void(const PortList &)>;
    /// Calls back with a look that began after this call; all who come meanwhile share it.
    void list(Done done) { m_lists.get(std::move(done)); }
    /// Looks at everybody, and asks a monitor that holds it who it is (half a second at most).
    void look(int port, const std::function<void(const PortReport &)> &done);

private:
    void run(const SharedAnswer<PortList>::Done &done);
    /// Our own monitor's pid; 0: none runs.
    [[nodiscard]] pid_t monitorPid() const;

    SupervisorContext &m_context;
    const MonitorSidecar &m_monitor;
    SharedAnswer<PortList> m_lists;
    const std::shared_ptr<PortSurvey> m_survey; ///< used by one look at a time
    ReturnPath m_back;
    QThreadPool m_thread; ///< last: gone first
};

} // namespace shellreeve
