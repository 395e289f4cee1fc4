// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace shellreeve {

/// Terminal output as plain UTF-8 lines, each with its newline; the last `lines` of them, -1: all. Pure.
[[nodiscard]] QByteArray plainOutput(const QByteArray &bytes, int rows, qsizetype lines);

/// The end of `bytes` that holds its last `lines` lines, -1: all of it. A newline at the very end
/// ends the last line, it begins none.
[[nodiscard]] QByteArray lastRawLines(const QByteArray &bytes, qsizetype lines);

} // namespace shellreeve
