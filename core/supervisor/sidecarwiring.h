// SPDX-License-Identifier: MIT
#pragma once

#include "sidecar/monitorsidecar.h"
#include "supervisor/supervisorcontext.h"

namespace shellreeve {

/// The sessions there are, as far as a process may be found to belong to one.
[[nodiscard]] QList<SessionRoots> rootsOf(const SupervisorContext &context);

/// The path of the lock that proves this very instance to live; empty: it has none.
[[nodiscard]] QString ownLockOf(const SupervisorContext &context);

/// What the monitor's sidecar has to know of this supervisor. The context outlives it.
[[nodiscard]] MonitorSidecar::Options sidecarOptions(const SupervisorContext &context);

/// What is wrong with the monitor, in one sentence with its advice; empty: nothing, or somebody chose to leave it so.
[[nodiscard]] QString monitorProblem(const MonitorStatus &status);

} // namespace shellreeve
