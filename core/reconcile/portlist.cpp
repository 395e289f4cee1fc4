// SPDX-License-Identifier: MIT
#include "reconcile/portlist.h"

#include "base/clock.h"
#include "base/jsonnull.h"
#include "process/programname.h"
#include "reconcile/strays.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace shellreeve {

namespace {

using Place = std::pair<int, QByteArray>; // port and address

struct Owner {
    PortKind kind = PortKind::Other;
    QString sessionId;
    QString sessionName;
    bool probable = false;
};

Owner ownerOf(const PortHolding &holding, const PortSight &sight)
{
    const ProcessInfo &process = holding.line.front();
    if (sight.monitor && sight.monitor->pid == process.pid && sight.monitor->startTicks == process.startTicks) {
        return {PortKind::Monitor, {}, {}, false};
    }
    if (const SessionRoots *session = sessionAbove(holding.line, sight.sessions)) {
        return {isLeftover(process.pid, *session) ? PortKind::Leftover : PortKind::Session, session->id, session->name, false};
    }
    // Below a holder of another profile, or of another socket directory: its session is none that we would know.
    const bool isOfAnother = std::any_of(holding.line.begin() + 1, holding.line.end(), holdsSessions);
    if (holding.cookie.isEmpty() || isOfAnother) {
        return {};
    }
    if (const SessionRoots *session = sessionOfId(holding.cookie, sight.sessions)) {
        return mayCarryCookie(process, *session)
            ? Owner{session->isOver ? PortKind::Leftover : PortKind::Session, session->id, session->name, true}
            : Owner{};
    }
    return {PortKind::Leftover, holding.cookie, {}, true};
}

PortRow rowOf(const Place &place, const PortHolding &holding, const Owner &owner)
{
    const ProcessInfo &process = holding.line.front();
    PortRow row;
    row.port = place.first;
    row.address = QString::fromLatin1(place.second);
    row.pid = process.pid;
    row.program = programText(process);
    row.uid = process.uid;
    row.sessionId = owner.sessionId;
    row.sessionName = owner.sessionName;
    row.kind = owner.kind;
    row.probable = owner.probable;
    row.since = holding.since;
    return row;
}

// Nobody of ours was seen to hold it.
PortRow rowOf(const Listener &listener, uid_t ours)
{
    PortRow row;
    row.port = listener.port;
    row.address = QString::fromLatin1(listener.address);
    row.uid = listener.uid;
    row.kind = listener.uid == ours ? PortKind::Other : PortKind::Foreign;
    return row;
}

auto orderOf(const PortRow &row)
{
    return std::tuple(row.port, row.address, row.pid, row.uid.value_or(0));
}

} // namespace

QString toText(PortKind kind)
{
    switch (kind) {
    case PortKind::Session: return QStringLiteral("session");
    case PortKind::Leftover: return QStringLiteral("leftover");
    case PortKind::Monitor: return QStringLiteral("monitor");
    case PortKind::Other: return QStringLiteral("other");
    case PortKind::Foreign: break;
    }
    return QStringLiteral("foreign");
}

QJsonObject PortRow::toJson() const
{
    return {{QStringLiteral("port"), port},
            {QStringLiteral("address"), address},
            {QStringLiteral("pid"), numberOrNull(pid)},
            {QStringLiteral("program"), textOrNull(program)},
            {QStringLiteral("uid"), valueOrNull(uid)},
            {QStringLiteral("sessionId"), textOrNull(sessionId)},
            {QStringLiteral("sessionName"), textOrNull(sessionName)},
            {QStringLiteral("kind"), toText(kind)},
            {QStringLiteral("probable"), probable},
            {QStringLiteral("since"), isoValue(since)}};
}

std::vector<PortRow> listPorts(const PortSight &sight)
{
    std::map<quint64, const Listener *> bySocket;
    for (const Listener &listener : sight.listeners) {
        bySocket.emplace(listener.socket, &listener);
    }
    // Who holds something at a place, by owner: of those, only the ones with none of the others above them make a row.
    using Group = std::tuple<Place, PortKind, QString>;
    std::map<Group, std::map<pid_t, const PortHolding *>> groups;
    std::map<pid_t, Owner> owners;
    std::set<quint64> held;
    for (const PortHolding &holding : sight.holdings) {
        if (holding.line.empty() || holding.line.front().uid != sight.uid) {
            continue;
        }
        const pid_t pid = holding.line.front().pid;
        const Owner owner = ownerOf(holding, sight);
        owners.insert_or_assign(pid, owner);
        for (const quint64 socket : holding.sockets) {
            if (const auto listener = bySocket.find(socket); listener != bySocket.end()) {
                held.insert(socket);
                groups[{Place(listener->second->port, listener->second->address), owner.kind, owner.sessionId}].emplace(pid, &holding);
            }
        }
    }
    std::vector<PortRow> rows;
    for (const auto &[group, holdings] : groups) {
        for (const auto &[pid, holding] : holdings) {
            const bool isBelow = std::any_of(holding->line.begin() + 1, holding->line.end(),
                                             [&holders = holdings](const ProcessInfo &above) { return holders.count(above.pid) > 0; });
            if (!isBelow) {
                rows.push_back(rowOf(std::get<Place>(group), *holding, owners.at(pid)));
            }
        }
    }
    for (const Listener &listener : sight.listeners) {
        if (held.count(listener.socket) == 0) {
            const PortRow row = rowOf(listener, sight.uid);
            if (std::find(rows.begin(), rows.end(), row) == rows.end()) { // sockets may share a port
                rows.push_back(row);
            }
        }
    }
    std::sort(rows.begin(), rows.end(), [](const PortRow &one, const PortRow &other) { return orderOf(one) < orderOf(other); });
    return rows;
}

} // namespace shellreeve
