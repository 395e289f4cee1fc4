// SPDX-License-Identifier: MIT
#include "session/sessionlimits.h"

namespace shellreeve {

namespace {

// What one session takes at most while it starts. Descriptors of the supervisor: QProcess's pipes, the
// socket to the shellper, a pidfd, a record being written. Processes: launcher, guardian, shellper, child.
constexpr quint64 terminalsNeeded = 1;
constexpr quint64 descriptorsNeeded = 16;
constexpr quint64 processesNeeded = 4;

Result<void> check(const LimitReading &reading, quint64 needed, const QString &what)
{
    if (!reading.limit || (reading.used < *reading.limit && *reading.limit - reading.used > needed)) {
        return {};
    }
    return Error{ErrorCode::Refused,
                 QStringLiteral("no room for another session: %1 of %2 %3 are in use (%4 is %2)")
                     .arg(reading.used).arg(*reading.limit).arg(what, reading.name),
                 QStringLiteral("end sessions that are not needed, or raise %1").arg(reading.name)};
}

} // namespace

Result<void> checkSessionLimits(const SessionLimits &limits)
{
    if (Result<void> fits = check(limits.terminals, terminalsNeeded, QStringLiteral("pseudo-terminals")); !fits) {
        return fits;
    }
    if (Result<void> fits = check(limits.openFiles, descriptorsNeeded, QStringLiteral("file descriptors of shellreeve")); !fits) {
        return fits;
    }
    if (!limits.seesProcesses) {
        return Error{ErrorCode::Refused, QStringLiteral("processes cannot be looked at here, so the end of a session could not be verified"),
                     QStringLiteral("mount proc at /proc")};
    }
    return check(limits.processes, processesNeeded, QStringLiteral("processes of this user"));
}

} // namespace shellreeve
