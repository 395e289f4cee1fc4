// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/ownerstate.h"

#include <QString>

#include <vector>

/// Who holds a port that we want: decided from plain data, table-tested. Source: ownership.md, "Who holds the monitor port?".
namespace shellreeve {

enum class PortClass {
    Free,
    Self,    ///< this process, or its own monitor
    Orphan,  ///< a monitor of ours whose owner is provably dead: ended without asking
    Live,    ///< a monitor of another instance of ours: asking is allowed, silence is not
    Session, ///< something that one of our sessions started
    Foreign, ///< left alone
    Unknown, ///< cannot be told, so it is left alone
};
[[nodiscard]] QString toText(PortClass what); ///< "free", "self", …

/// What is known of one process that holds the port.
struct HolderEvidence {
    enum class Record {
        None,
        Unreadable, ///< damaged, a link, open to others, of a format from the future
        Other,      ///< tells of another process
        Matches,    ///< pid, start, boot, pid namespace and port are those of the holder
    };
    enum class Program {
        Untold, ///< unreadable: contradicts nothing
        Same,   ///< device and inode are the record's
        Differs,
    };
    enum class Challenge {
        NotAsked,
        Silent, ///< no answer in time: hung or stopped, contradicts nothing
        Right,
        Wrong,
    };

    bool isUs = false;
    std::optional<bool> sameUser; ///< nullopt: cannot be told
    Record record = Record::None;
    Program program = Program::Untold;
    Challenge challenge = Challenge::NotAsked;
    OwnerState owner = OwnerState::Unknown; ///< by the record
    bool isOfSession = false;               ///< descends from one of our shellpers, or has its cookie
    bool isNamedMonitor = false;            ///< the kernel says that its program file is `shellreeve-monitor`
};
[[nodiscard]] PortClass classifyHolder(const HolderEvidence &evidence);

/// All that listen on the port, on any address.
struct PortEvidence {
    bool isListening = false;
    std::optional<bool> socketIsOurs; ///< every listening socket belongs to our uid; nullopt: cannot be told
    bool anyInvisible = false; ///< a socket whose holder could not be found
    bool isScanned = false;    ///< every process was looked at, so that nobody else holds one of the sockets
    std::vector<PortClass> holders;
};
[[nodiscard]] PortClass classifyPort(const PortEvidence &evidence);

} // namespace shellreeve
