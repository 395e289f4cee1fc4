// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionspec.h"
#include "supervisor/loginenvironmentcache.h"
#include "supervisor/sessioncreation.h"

#include <deque>
#include <map>

namespace shellreeve {

/// What a shellper was told whose session's record could not be written when its creation completed.
[[nodiscard]] bool saysItWasCreated(const QJsonObject &description);

/// Every creation that is under way: checks first, then the intent on disk, then at most `mostAtOnce`
/// launchers; the others wait in line. Answers come from the event loop or before a call returns.
class Creations : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 16;
    using Done = std::function<void(Result<Session *>)>;

    explicit Creations(SupervisorContext &context, QObject *parent = nullptr);
    ~Creations() override;

    /// A new session. It is in the table, as `starting`, until it runs or is gone again.
    void create(const SessionSpec &spec, Done done);
    /// A new shellper for a session whose own has ended; on failure the session stays as it was.
    void startAgain(Session &session, Done done);

    [[nodiscard]] bool isUnderWay(const QString &id) const;
    /// Ends one under way; its done() gets the reason, then `afterwards` is called.
    void abort(const QString &id, const Error &reason, std::function<void()> afterwards = {});
    /// `afterwards` is called when none is left, possibly at once.
    void abortAll(const Error &reason, const std::function<void()> &afterwards);

private:
    enum class Purpose { New, Again };
    struct Job {
        QString id;
        Purpose purpose = Purpose::New;
        std::optional<QMap<QString, QString>> environment;
        QMap<QString, QString> additions; ///< on top of the environment
        Done done;
        std::unique_ptr<SessionCreation> creation; ///< once it has begun
        std::vector<std::function<void()>> afterwards;
    };

    [[nodiscard]] Result<SessionRecord> recordFor(const SessionSpec &spec) const;
    void enqueue(Job job);
    void pump();
    void begin(Job job);
    [[nodiscard]] Result<void> prepare(const Job &job, Session &session);
    void launch(const QString &id, const QMap<QString, QString> &environment);
    void finish(const QString &id, const Result<void> &result);
    void conclude(Job job, const Result<void> &result);
    void settle(Job &job, const Result<void> &result);

    SupervisorContext &m_context;
    std::deque<Job> m_waiting;
    std::map<QString, Job> m_running;
    LoginEnvironmentCache m_login;
};

} // namespace shellreeve
