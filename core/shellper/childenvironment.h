// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace shellreeve {

/// Takes out what no session may inherit (interfaces.md, "Places"): a bundle's own variables, the marks of the
/// coding agent that called us, an outer session's cookie. LD_LIBRARY_PATH and QT_* go only where they point
/// into the bundle; a user's own stay.
[[nodiscard]] QMap<QString, QString> withoutForeignMarks(QMap<QString, QString> environment);

/// The environment of a session's child: withoutForeignMarks, then TERM, COLORTERM, PWD and the cookie.
[[nodiscard]] QMap<QString, QString> childEnvironment(const QMap<QString, QString> &given, const QString &cookie,
                                                      const QString &cwd);

} // namespace shellreeve
