// SPDX-License-Identifier: MIT
#pragma once

#include "process/processref.h"
#include "reconcile/shellperevidence.h"
#include "supervisor/supervisorcontext.h"

#include <vector>

namespace shellreeve {

class Session;

/// Who holds a session that nobody here is connected to, by what is written down. Not connected is not gone.
struct RecordedHolder {
    ShellperState state = ShellperState::Unknown;
    std::vector<ProcessRef> pair; ///< guardian and shellper, as far as they live and can be looked at
    qint64 pid = 0;               ///< the recorded shellper; 0: none
};
/// A look at the records and those two processes.
[[nodiscard]] RecordedHolder recordedHolder(const SupervisorContext &context, const Session &session);

/// Why nobody can say whether it still runs; only for a state that is not Gone.
[[nodiscard]] QString untoldText(const RecordedHolder &holder);

} // namespace shellreeve
