// SPDX-License-Identifier: MIT
#pragma once

#include "sidecar/monitorsidecar.h"
#include "supervisor/supervisorcontext.h"

namespace shellreeve {

/// What the monitor's sidecar has to know of this supervisor. The context outlives it.
[[nodiscard]] MonitorSidecar::Options sidecarOptions(const SupervisorContext &context);

/// What is wrong with the monitor, in one sentence with its advice; empty: nothing, or somebody chose to leave it so.
[[nodiscard]] QString monitorProblem(const MonitorStatus &status);

} // namespace shellreeve
