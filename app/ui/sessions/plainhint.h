// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace shellreeve {

/// For a tool tip: shown as it is, line breaks included, never taken for markup.
[[nodiscard]] inline QString plainHint(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

} // namespace shellreeve
