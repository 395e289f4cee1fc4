// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/reconciler.h"
#include "supervisor/supervisor.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace shellreeve {

/// Looks around and carries out what was seen: what is shown is what is done. One thing at a time; looks only when told to.
class Cleanup : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Looking, Running };
    enum class Ends { Held, Confirmed }; ///< of sessions that the brake holds back

    explicit Cleanup(Supervisor &supervisor, QObject *parent = nullptr);

    void look();
    /// Looks again, and if nothing but what was agreed to (deedsOf() what was shown) is to be done by then, does it; else
    /// shows the new plan, undone. Waits for what is under way.
    void carryOut(const QSet<QString> &agreed, Ends ends);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ReconcileReport> &plan() const { return m_plan; } ///< nullopt: not looked yet
    [[nodiscard]] const QDateTime &lookedAt() const { return m_lookedAt; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; } ///< why the last thing failed

Q_SIGNALS:
    void changed();
    void outdated();                                           ///< nothing was done: there is something else to do by now
    void carriedOut(const shellreeve::ReconcileReport &report); ///< with outcomes; a look follows

private:
    void request(Reconciler::Pass pass, const std::function<void(const ReconcileReport &)> &then);
    void setState(State state);
    void take(const ReconcileReport &report);

    Supervisor &m_supervisor;
    State m_state = State::Idle;
    std::optional<ReconcileReport> m_plan;
    QDateTime m_lookedAt;
    std::optional<Error> m_problem;
    bool m_lookAgain = false;
    struct Agreement {
        QSet<QString> agreed;
        Ends ends;
    };
    std::optional<Agreement> m_waiting;
};

/// What a run would do, as far as it matters to whom it was shown: keys and actions. Pure.
[[nodiscard]] QSet<QString> deedsOf(const ReconcileReport &plan);

} // namespace shellreeve
