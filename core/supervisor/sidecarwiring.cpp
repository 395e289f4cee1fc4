// SPDX-License-Identifier: MIT
#include "supervisor/sidecarwiring.h"

#include <QJsonArray>

namespace shellreeve {

QList<SessionRoots> rootsOf(const SupervisorContext &context)
{
    QList<SessionRoots> roots;
    const QList<Session *> sessions = context.sessions.all();
    for (const Session *session : sessions) {
        SessionRoots one{session->id(), session->name()};
        for (const std::optional<ProcessIdentity> &holder : {session->record().shellper, session->record().guardian}) {
            if (holder) {
                one.holders.push_back(*holder);
            }
        }
        one.scope = session->hasShellper() ? QByteArray() : session->record().scope;
        for (const QJsonValue leftover : session->leftovers()) {
            one.leftovers.push_back(static_cast<pid_t>(leftover.toObject().value(QLatin1String("pid")).toInteger()));
        }
        one.isOver = session->isFinished();
        roots.append(std::move(one));
    }
    return roots;
}

static Result<OwnerRecord> ownerOf(const SupervisorContext &context)
{
    const std::optional<OwnerRecord> owner =
        context.ownerLock ? OwnerRecord::fromJson(context.ownerLock->describe(context.options.profile)) : std::nullopt;
    if (owner) {
        return *owner;
    }
    if (context.ownerLockError) {
        return *context.ownerLockError;
    }
    return Error{ErrorCode::Failed, QStringLiteral("this instance has no lock that would prove to others that it lives"), QStringLiteral("the log says why")};
}

QString ownLockOf(const SupervisorContext &context)
{
    const Result<OwnerRecord> owner = ownerOf(context);
    return owner ? owner->lock : QString();
}

MonitorSidecar::Options sidecarOptions(const SupervisorContext &context)
{
    const Supervisor::Options &options = context.options;
    MonitorSidecar::Options sidecar;
    sidecar.program = options.monitorProgram;
    sidecar.recordDir = options.paths.monitorDir;
    sidecar.tokenFile = options.paths.monitorToken();
    sidecar.controlSocket = options.paths.controlSocket();
    sidecar.profile = options.profile;
    sidecar.environment = QProcessEnvironment::systemEnvironment();
    sidecar.owner = [&context] { return ownerOf(context); };
    sidecar.sessions = [&context] { return rootsOf(context); };
    sidecar.launchProblem = [&context] { return context.launchProblem; };
    return sidecar;
}

QString monitorProblem(const MonitorStatus &status)
{
    const bool isTrouble = status.isBlocked() || status.state == MonitorState::Degraded;
    if (!isTrouble || status.isDeclined) {
        return {};
    }
    return QStringLiteral("The monitor is not running: %1; %2.").arg(status.reason, status.advice);
}

} // namespace shellreeve
