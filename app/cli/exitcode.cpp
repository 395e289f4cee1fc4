// SPDX-License-Identifier: MIT
#include "exitcode.h"

#include <algorithm>
#include <iterator>

namespace shellreeve {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::Ambiguous:
        return ExitCode::NotFound;
    case ErrorCode::InvalidArgument:
        return ExitCode::Usage;
    default:
        return ExitCode::Failed;
    }
}

ExitCode worse(ExitCode one, ExitCode other)
{
    constexpr ExitCode order[] = {ExitCode::Done,     ExitCode::Failed,     ExitCode::Usage,
                                  ExitCode::NotFound, ExitCode::NotRunning, ExitCode::Survivors};
    const auto rank = [&](ExitCode code) { return std::find(std::begin(order), std::end(order), code); };
    return rank(one) < rank(other) ? other : one;
}

} // namespace shellreeve
