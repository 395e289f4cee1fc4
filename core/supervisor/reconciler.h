// SPDX-License-Identifier: MIT
#pragma once

#include "base/directorywatch.h"
#include "reconcile/brake.h"
#include "supervisor/creations.h"
#include "supervisor/settlement.h"
#include "supervisor/startup.h"
#include "supervisor/survey.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace shellreeve {

/// What one pass saw, and did.
struct ReconcileReport {
    QList<Finding> findings;
    std::optional<Error> problem; ///< something could not be looked at: the list may lack it
    int held = 0;                 ///< ends that the brake held back; the rest was done

    /// {verdicts: […], complete, held}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Compares what is with what should be: by the clock (sockets, husks), when a shellper has gone, and on demand. The
/// plan that is shown is the plan that is carried out. One pass at a time, each within its limit; requests that come
/// meanwhile share the next.
class Reconciler : public QObject
{
    Q_OBJECT
public:
    enum class Pass {
        Look,      ///< what would be done
        Sweep,     ///< by the clock: carried out, but for the first after a sleep
        Run,       ///< asked for: carried out, but for the ends that the brake holds back
        Confirmed, ///< asked for again: carried out
    };
    using Done = std::function<void(const Result<ReconcileReport> &)>;

    Reconciler(SupervisorContext &context, Creations &creations, Endings &endings, Restarts &restarts, Settlement &settlement,
               Startup &startup, QObject *parent = nullptr);
    ~Reconciler() override;

    void begin(); ///< the start has settled: from now on by the clock
    void arm();   ///< with the interval there is now
    /// How long the directory of the sockets is to be quiet before a change there is looked at; 500 ms.
    void settleFor(Milliseconds quiet) { m_settling.setInterval(quiet); }
    /// How long a pass may take as a whole; 10 s. What is not done then is told as such, and goes on by itself or is done by
    /// a later pass.
    void limitTo(Milliseconds whole) { m_limit.setInterval(whole); }
    void stop();  ///< shutting down: nothing more is begun
    void request(Pass pass, Done done);

    /// Processes that seem to come from sessions that are no more, and still live.
    [[nodiscard]] int orphanCount() const;
    [[nodiscard]] const QDateTime &lastSweep() const { return m_lastSweep; } ///< invalid: none yet

Q_SIGNALS:
    /// Each one that was acted upon, with its outcome; and each process without a session, when it is first seen.
    void found(const shellreeve::Finding &finding);
    void passed();

private:
    struct Request {
        Pass pass;
        Done done;
    };

    void watchSockets();
    void onSocketsChanged();
    void next();
    [[nodiscard]] std::vector<Survey::Question> questions() const;
    [[nodiscard]] Occupation occupationOf(const Session &session) const;
    void conclude(Pass pass, SurveyResult result);
    [[nodiscard]] std::vector<ShellperCase> judge(const SurveyResult &result) const;
    [[nodiscard]] ShellperCase judgeSession(const Session &session, const SurveyResult &result) const;
    void rememberStrays(const SurveyResult &result, ReconcileReport &report);
    void carryOut(const std::vector<ShellperCase> &cases, bool isHeld);
    void carryOutOne(const ShellperCase &what, int row);
    void adopt(const ShellperCase &what, Settlement::Done done);
    void onCarriedOut(int row, const QString &outcome);
    void onLimit();
    void cancel(); ///< the pass that is under way
    void finish();

    SupervisorContext &m_context;
    Creations &m_creations;
    Endings &m_endings;
    Restarts &m_restarts;
    Settlement &m_settlement;
    Startup &m_startup;
    SleepSentry m_sleep;
    QTimer m_timer;
    std::unique_ptr<DirectoryWatch> m_watch;
    QTimer m_settling; ///< after a change in the directory: many come together
    bool m_isStopped = false;
    std::vector<Request> m_waiting;
    std::vector<Done> m_serving;
    Pass m_pass = Pass::Look;
    std::unique_ptr<Survey> m_survey; ///< while one is under way
    bool m_isBusy = false;
    int m_number = 0;      ///< of the pass
    QTimer m_limit;        ///< while one is under way
    QSet<int> m_openRows;  ///< of the report: being carried out
    bool m_isStarting = false; ///< not all of them have begun
    QSet<Adoption *> m_adoptions; ///< under way
    ReconcileReport m_report;
    bool m_wantsStrays = true;
    std::vector<ProcessIdentity> m_orphans;
    QDateTime m_lastSweep;
    int m_lastHeld = 0; ///< by the last sweep: said once
};

} // namespace shellreeve
