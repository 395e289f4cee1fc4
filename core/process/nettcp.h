// SPDX-License-Identifier: MIT
#pragma once

#include "process/listeners.h"

#include <QByteArrayView>

namespace shellreeve {

/// The listening sockets of a /proc/net/tcp or tcp6 (proc_net_tcp). Lines that are not as they must be are passed over.
[[nodiscard]] std::vector<Listener> parseNetTcp(QByteArrayView table);

} // namespace shellreeve
