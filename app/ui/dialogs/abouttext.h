// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"

#include <QList>
#include <QPair>
#include <QString>

namespace shellreeve {

/// What a bug report needs to know of this program and where it runs: label and value, home directories as ~.
[[nodiscard]] QList<QPair<QString, QString>> aboutFacts(const RuntimePaths &paths, const QString &profile);
/// The same as text to paste: "label: value", one a line.
[[nodiscard]] QString aboutText(const QList<QPair<QString, QString>> &facts);

} // namespace shellreeve
