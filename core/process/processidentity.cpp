// SPDX-License-Identifier: MIT
#include "process/processidentity.h"

#include "process/hostidentity.h"
#include "process/processinfo.h"

#include <limits>

namespace shellreeve {

QJsonObject ProcessIdentity::toJson() const
{
    QJsonObject object{
        {QStringLiteral("pid"), pid},
        {QStringLiteral("startTicks"), static_cast<qint64>(startTicks)},
        {QStringLiteral("bootId"), QString::fromLatin1(bootId)},
    };
    if (pidfdInode != 0) {
        object.insert(QStringLiteral("pidfdInode"), static_cast<qint64>(pidfdInode));
    }
    return object;
}

std::optional<ProcessIdentity> ProcessIdentity::fromJson(const QJsonObject &object)
{
    const qint64 pid = object.value(QStringLiteral("pid")).toInteger();
    const qint64 start = object.value(QStringLiteral("startTicks")).toInteger(-1);
    if (pid < 1 || pid > std::numeric_limits<pid_t>::max() || start < 0) {
        return std::nullopt;
    }
    return ProcessIdentity{pid, static_cast<quint64>(start), object.value(QStringLiteral("bootId")).toString().toLatin1(),
                           static_cast<quint64>(object.value(QStringLiteral("pidfdInode")).toInteger())};
}

bool ProcessIdentity::operator==(const ProcessIdentity &other) const
{
    const bool sameHandle = pidfdInode == 0 || other.pidfdInode == 0 || pidfdInode == other.pidfdInode;
    return pid == other.pid && startTicks == other.startTicks && bootId == other.bootId && sameHandle;
}

ProcessIdentity ProcessInfo::identity() const
{
    return {pid, startTicks, HostIdentity::current().bootId, 0};
}

} // namespace shellreeve
