// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace shellreeve {

/// What happens to processes that a session's child leaves behind.
enum class LeftoversPolicy { End, Keep, Ask };
[[nodiscard]] QString toText(LeftoversPolicy policy); ///< "end", "keep", "ask"
[[nodiscard]] std::optional<LeftoversPolicy> leftoversPolicyFromText(const QString &text);

} // namespace shellreeve
