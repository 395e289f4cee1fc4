// SPDX-License-Identifier: MIT
#pragma once

#include "process/termination.h"
#include "supervisor/creations.h"
#include "supervisor/endings.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace shellreeve {

/// Starts sessions again: by their policy after an exit, or by hand. What the old child left behind is
/// ended and verified first; then the new one starts in the same shellper, or in a new one (same id)
/// where that is gone or has lost its guardian.
class Restarts : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<Session *>)>;

    Restarts(SupervisorContext &context, Creations &creations, Endings &endings, QObject *parent = nullptr);
    ~Restarts() override;

    /// Its child has ended by itself (or its shellper has): what the policy says happens, and is announced.
    void consider(Session &session);
    /// A session that was waiting out its back-off when an earlier supervisor ended.
    void resume(Session &session);
    /// The exit of a child that a restart is ending: true, and it is nobody else's business.
    bool takeExit(Session &session);
    void restartByHand(Session &session, Done done);
    /// A restart is being carried out: exits are its doing.
    [[nodiscard]] bool isUnderWay(const QString &id) const;
    void cancel(const QString &id, const Error &reason);
    void cancelAll(const Error &reason);

private:
    enum class Step { EndingOld, AwaitingExit, BackOff, Spawning, NewShellper };
    struct Job {
        Step step = Step::EndingOld;
        SessionStatus before = SessionStatus::Exited; ///< where it stays if this fails
        Milliseconds delay{0};                        ///< between the end of the old and the start of the new
        std::unique_ptr<Termination> termination;
        std::unique_ptr<QTimer> timer;
        QMetaObject::Connection answer; ///< the shellper's, to SPAWN
        Done done;                      ///< may be empty
    };

    void begin(Session &session, Milliseconds delay, Done done);
    void endOld(Session &session, Job &job);
    void endRemains(Session &session);
    void onOldEnded(const QString &id, const TerminationResult &result);
    void onOldGone(const QString &id);
    void startNew(const QString &id);
    void spawn(Session &session, Job &job);
    void onSpawnAnswer(const QString &id, const QJsonObject &event);
    void replaceShellper(Session &session);
    void startInNewShellper(Session &session);
    void succeed(Session &session);
    void fail(const QString &id, const Error &reason);
    static void drop(Job &job);
    static void runAfter(Job &job, Milliseconds delay, std::function<void()> next);

    SupervisorContext &m_context;
    Creations &m_creations;
    Endings &m_endings;
    std::map<QString, Job> m_jobs;
};

} // namespace shellreeve
