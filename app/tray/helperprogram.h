// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace shellreeve {

/// Where the helper is: `$SHELLREEVE_LIBEXEC_DIR`, and nowhere else when that is set; else beside the executable, else in
/// `../libexec/shellreeve`. An absolute path; of the last place looked at when it is nowhere.
[[nodiscard]] QString findHelper(const QString &name, const QProcessEnvironment &environment, const QString &executableDir);

} // namespace shellreeve
