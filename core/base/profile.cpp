// SPDX-License-Identifier: MIT
#include "base/profile.h"

#include <QRegularExpression>

namespace shellreeve {

Result<QString> checkedProfile(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("default")) {
        return QString();
    }
    static const QRegularExpression valid(QStringLiteral("\\A[A-Za-z0-9_-]{1,32}\\z"));
    if (!valid.match(name).hasMatch()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is not a profile name").arg(name),
                     QStringLiteral("use 1 to 32 letters, digits, '-' or '_'")};
    }
    return name;
}

} // namespace shellreeve
