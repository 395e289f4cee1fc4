// SPDX-License-Identifier: MIT
#pragma once

#include "process/listeners.h"
#include "reconcile/sessionroots.h"

#include <QDateTime>
#include <QJsonObject>

/// Whose the listening ports of the machine are: decided from plain data, table-tested. Source: ownership.md.
namespace shellreeve {

enum class PortKind {
    Session,  ///< something that a session runs
    Leftover, ///< something that outlived the command of its session, or the session
    Monitor,  ///< our own
    Other,    ///< another program of this user
    Foreign,  ///< another user's: port, address and uid are all there is
};
[[nodiscard]] QString toText(PortKind kind); ///< "session", …

/// One address of a port, and who listens there.
struct PortRow {
    int port = 0;
    QString address;     ///< numeric: "127.0.0.1", "::"
    qint64 pid = 0;      ///< the topmost process that holds it; 0: cannot be seen
    QString program;     ///< "node"
    std::optional<uid_t> uid; ///< nullopt: the system does not tell
    QString sessionId;   ///< of a leftover perhaps that of one that is gone
    QString sessionName; ///< empty: that one is gone
    PortKind kind = PortKind::Other;
    bool probable = false; ///< only its environment names the session, and an environment can be copied
    QDateTime since;       ///< when that process started

    bool operator==(const PortRow &) const = default;
    /// {port, address, pid, program, uid, sessionId, sessionName, kind, probable, since}; absent values are null.
    [[nodiscard]] QJsonObject toJson() const;
};

/// A process that holds some of the sockets.
struct PortHolding {
    std::vector<ProcessInfo> line; ///< the process, its parent, …; with ProcessFields::Program of itself
    std::vector<quint64> sockets;
    QString cookie; ///< the session that its environment names; empty: none, or not asked
    QDateTime since;
};

/// What was seen in one look.
struct PortSight {
    std::vector<Listener> listeners;
    std::vector<PortHolding> holdings;
    QList<SessionRoots> sessions;
    std::optional<ProcessIdentity> monitor; ///< ours, while it runs
    uid_t uid = 0;                          ///< ours
};

/// A row for each port, address and owner, by port and address. Processes that share a socket, as a master and its workers
/// do, are one row; where several owners share one, each has its own. Pure.
[[nodiscard]] std::vector<PortRow> listPorts(const PortSight &sight);

} // namespace shellreeve
