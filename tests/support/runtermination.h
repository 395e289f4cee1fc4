// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "process/terminationrun.h"

#include <poll.h>

namespace shellreeve::testing {

/// As the guardian runs it: no event loop, one descriptor, one deadline.
inline TerminationResult runToEnd(TerminationRequest request)
{
    TerminationRun run(std::move(request));
    while (!run.step(Clock::system().awake())) {
        const auto left = std::max(Milliseconds(0), run.nextDeadline() - Clock::system().awake());
        pollfd wait{run.waitDescriptor(), POLLIN, 0};
        poll(&wait, 1, static_cast<int>(left.count()));
    }
    return run.result();
}

} // namespace shellreeve::testing
