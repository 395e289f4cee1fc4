// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/sessionending.h"

#include <map>

namespace shellreeve {

/// What becomes of the session when its end is verified.
enum class Aftermath {
    Forget, ///< asked for: the intent is written down first, then everything of it goes
    Keep,   ///< only its shellper goes: a husk past its time, one that gets a new shellper
};

/// Every end that is under way, one a session: a second request joins the first.
class Endings : public QObject
{
    Q_OBJECT
public:
    explicit Endings(SupervisorContext &context, QObject *parent = nullptr);
    ~Endings() override;

    [[nodiscard]] EndPlan planFor(const EndRequest &request) const;
    /// The callback comes once, when the end is verified or given up; the session may be gone by then.
    void end(Session &session, Aftermath aftermath, const EndPlan &plan, SessionEnding::Done done);
    [[nodiscard]] bool isEnding(const QString &id) const { return m_running.contains(id); }
    /// What was left of it when its end was tried last cannot be signalled by us, and lives: no use to try again unasked.
    [[nodiscard]] bool isOutOfReach(const QString &id) const;

    /// Everything on disk of a session that is over: socket, shellper's files, record, screen; then the session.
    void forget(Session &session);
    /// The socket, only while it is the one that was seen, and the shellper's own files.
    void removeShellperTraces(Session &session);

    /// For the books: an end of what a session runs that others carry out, before it starts again.
    void noteBegun(const QString &id) { Q_EMIT begun(id); }
    void noteDone(const SessionOutcome &outcome, bool graceRanOut) { Q_EMIT done(outcome, graceRanOut); }

Q_SIGNALS:
    void begun(const QString &id);
    /// `graceRanOut`: what was asked to end did not in its time.
    void done(const shellreeve::SessionOutcome &outcome, bool graceRanOut);

private:
    struct Running {
        std::unique_ptr<SessionEnding> ending;
        Aftermath aftermath = Aftermath::Keep;
        Milliseconds grace{0};
        QString name;
        std::vector<SessionEnding::Done> waiting;
    };

    void noteIntent(Session &session);
    void onDone(const QString &id, const EndOutcome &outcome);
    void noteOutOfReach(const QString &id, const EndOutcome &outcome);

    SupervisorContext &m_context;
    std::map<QString, Running> m_running;
    std::map<QString, std::vector<ProcessRef>> m_outOfReach; ///< by session
};

} // namespace shellreeve
