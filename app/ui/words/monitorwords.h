// SPDX-License-Identifier: MIT
#pragma once

#include "sidecar/monitorstatus.h"

/// How it stands with the monitor and its port, as a person is told of it. One line each, with what comes from elsewhere
/// made harmless.
namespace shellreeve::words {

/// Who holds the port: "node (4711)", "a process of user 0"; empty where nobody does.
[[nodiscard]] QString holderText(const MonitorStatus &status);
/// What is wrong: "No monitor: port 4820 is taken by node (4711)"; empty while nothing is, or somebody chose to leave it so.
[[nodiscard]] QString monitorTrouble(const MonitorStatus &status);
/// "http://127.0.0.1:4820/"
[[nodiscard]] QString monitorAddress(int port);

} // namespace shellreeve::words
