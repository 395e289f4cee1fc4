// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "monitor/wellknown.h"
#include "process/processref.h"
#include "reconcile/portholderclassifier.h"
#include "reconcile/sessionroots.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <sys/types.h>
#include <vector>

namespace shellreeve {

/// What is asked about a port, and what is known already.
struct PortQuestion {
    int port = 0;
    QString recordDir; ///< RuntimePaths::monitorDir
    QString ownLock;   ///< path of the owner's lock of this very process; never opened
    std::optional<ProcessIdentity> ownMonitor; ///< the child that we hold, if there is one
    QList<SessionRoots> sessions;
    Milliseconds patience{500}; ///< for an answer to "who are you"
};

/// One process that listens on the port. What could not be told is empty.
struct PortHolder {
    std::optional<ProcessRef> process; ///< opened before anything was looked at: what this tells is about it
    pid_t pid = 0;
    std::optional<uid_t> uid;
    QString program; ///< path of its program file, else the kernel's name of it
    QString address; ///< "127.0.0.1", "::"
    QDateTime startedAt;
    QString profile; ///< of a monitor, by its record or its own word: "default" for the one without a name
    qint64 ownerPid = 0;
    QString sessionId; ///< of PortClass::Session
    QString sessionName;
    bool probable = false; ///< only its environment names the session, and an environment can be copied
    std::optional<WellKnown> answer; ///< of a monitor that proved itself, or at least said that it is one
    PortClass what = PortClass::Unknown;
    QStringList evidence; ///< English sentences without a full stop
};

struct PortVerdict {
    int port = 0;
    PortClass what = PortClass::Unknown;
    std::vector<PortHolder> holders; ///< empty where nobody can be seen
    QString address;                 ///< of the first listener that is not ours or has no holder to be seen, else of the first
    std::optional<uid_t> socketUid;  ///< of that one
    QStringList evidence;            ///< about the port as a whole
    bool hasUnseen = false;          ///< a socket there belongs to no process that can be looked at

    /// The holder that gave the verdict its class; nullptr: none did.
    [[nodiscard]] const PortHolder *culprit() const;
    /// The holder for which the port is left alone, where several share it: one that is not ours or cannot be told before a
    /// session's, and that before a monitor of ours. nullptr: it cannot be seen.
    [[nodiscard]] const PortHolder *blocker() const;
};

/// Who holds the port. Looks at the record's process first and at every process only where that does not settle it or where
/// something would be done about the holder. Blocks for 0.1 ms, with a look at everybody for some 10 ms, with a holder that
/// does not answer for `patience`: not on the GUI thread. Changes nothing.
[[nodiscard]] PortVerdict lookAtPort(const PortQuestion &question);

/// The same without asking anybody and without a look at everybody, in 0.1 ms however many processes there are. The verdict
/// is Unknown where only those could tell; an orphan then stands among the holders all the same.
[[nodiscard]] PortVerdict glanceAtPort(const PortQuestion &question);

/// This very process still lives and still listens on the port. 20 µs.
[[nodiscard]] bool holdsPort(const ProcessRef &process, int port);

} // namespace shellreeve
