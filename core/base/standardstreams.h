// SPDX-License-Identifier: MIT
#pragma once

namespace shellreeve {

/// First thing in a main(): where descriptor 0, 1 or 2 is closed the next socket or pipe would take its number, and be
/// read or printed to. They become /dev/null, opened for reading, so that printing to them still fails.
void ensureStandardStreams();

/// That stream is /dev/null from now on.
void silence(int stream);

} // namespace shellreeve
