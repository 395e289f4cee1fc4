// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/supervisorcontext.h"

namespace shellreeve {

/// What an explicit end would do to this session, by the same judgement that the end itself acts on. Looks at the
/// processes below its shellper.
[[nodiscard]] EndPreview previewEnd(const SupervisorContext &context, const Session &session);

} // namespace shellreeve
