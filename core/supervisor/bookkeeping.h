// SPDX-License-Identifier: MIT
#pragma once

#include "health/auditlog.h"
#include "health/metrics.h"
#include "sidecar/monitorsidecar.h"
#include "supervisor/endings.h"
#include "supervisor/portends.h"
#include "supervisor/reconciler.h"
#include "supervisor/startup.h"
#include "supervisor/subtrees.h"

namespace shellreeve {

/// Writes down what the others do: counters, the audit log, events in the log. Decides nothing.
class Bookkeeping : public QObject
{
    Q_OBJECT
public:
    Bookkeeping(SupervisorContext &context, Endings &endings, Startup &startup, Reconciler &reconciler, Subtrees &subtrees,
                PortEnds &portEnds, MonitorSidecar &monitor, QObject *parent = nullptr);

    /// Without it only the counters work: a log that cannot be opened stops nothing.
    Result<void> openAudit(const QString &path);
    [[nodiscard]] QJsonObject metrics() const; ///< `metrics.get`

private:
    void onEndBegun(const QString &id);
    void onEndDone(const SessionOutcome &outcome, bool graceRanOut);
    void noteProcesses(const SessionOutcome &outcome); ///< what ended, survived and was kept
    void onFound(const Finding &finding);
    void onHolderEnded(const QString &what, const PortHolder &holder, const TerminationResult &result);
    void count(Action action);

    SupervisorContext &m_context;
    Reconciler &m_reconciler;
    Metrics m_metrics;
    std::unique_ptr<AuditLog> m_audit;
};

} // namespace shellreeve
