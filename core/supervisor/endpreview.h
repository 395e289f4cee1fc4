// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/supervisorcontext.h"

namespace shellreeve {

/// What an explicit end would do to each of these sessions, by the same judgement that the end itself acts on. Looks at the
/// processes below their shellpers, and at the ports there are once for all. nullptr: nothing ends.
[[nodiscard]] QList<EndPreview> previewEnds(const SupervisorContext &context, const QList<const Session *> &sessions);

} // namespace shellreeve
