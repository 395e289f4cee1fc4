// SPDX-License-Identifier: MIT
#pragma once

#include "process/listeners.h"

#include <QByteArrayView>

#include <netinet/in.h>
#include <optional>

namespace shellreeve {

/// The listening sockets of a /proc/net/tcp or tcp6 (proc_net_tcp). Lines that are not as they must be are passed over.
[[nodiscard]] std::vector<Listener> parseNetTcp(QByteArrayView table);

/// The uid of the socket there whose own end is `local` and whose other one `remote`, also as an IPv6 socket that speaks IPv4;
/// nullopt when there is none, or one that nobody holds.
[[nodiscard]] std::optional<uid_t> ownerInNetTcp(QByteArrayView table, const sockaddr_in &local, const sockaddr_in &remote);

} // namespace shellreeve
