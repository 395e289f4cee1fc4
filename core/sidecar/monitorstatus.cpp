// SPDX-License-Identifier: MIT
#include "sidecar/monitorstatus.h"

#include "base/clock.h"
#include "base/jsonnull.h"

#include <QJsonArray>

namespace shellreeve {

namespace {

QJsonObject holderObject(const PortHolder &holder, const MonitorStatus &status)
{
    const std::optional<uid_t> uid = holder.uid ? holder.uid : status.socketUid;
    const QString &address = holder.address.isEmpty() ? status.address : holder.address;
    return {{QStringLiteral("pid"), numberOrNull(holder.pid)},
            {QStringLiteral("uid"), valueOrNull(uid)},
            {QStringLiteral("program"), textOrNull(holder.program)},
            {QStringLiteral("class"), toText(holder.what)},
            {QStringLiteral("address"), textOrNull(address)},
            {QStringLiteral("profile"), textOrNull(holder.profile)},
            {QStringLiteral("startedAt"), isoValue(holder.startedAt)},
            {QStringLiteral("sessions"), holder.answer && holder.answer->sessions >= 0 ? QJsonValue(holder.answer->sessions)
                                                                                       : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("sessionId"), textOrNull(holder.sessionId)},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(holder.evidence)}};
}

} // namespace

QString toText(MonitorState state)
{
    switch (state) {
    case MonitorState::Off: break;
    case MonitorState::Starting: return QStringLiteral("starting");
    case MonitorState::Running: return QStringLiteral("running");
    case MonitorState::Degraded: return QStringLiteral("degraded");
    case MonitorState::BlockedLive: return QStringLiteral("blocked-live");
    case MonitorState::BlockedForeign: return QStringLiteral("blocked-foreign");
    case MonitorState::BlockedSession: return QStringLiteral("blocked-session");
    }
    return QStringLiteral("off");
}

QJsonObject MonitorStatus::toJson() const
{
    return {{QStringLiteral("state"), toText(state)},
            {QStringLiteral("pid"), numberOrNull(pid)},
            {QStringLiteral("port"), numberOrNull(port)},
            {QStringLiteral("holder"), holder ? QJsonValue(holderObject(*holder, *this)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("reason"), textOrNull(reason)},
            {QStringLiteral("advice"), textOrNull(advice)}};
}

} // namespace shellreeve
