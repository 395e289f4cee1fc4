// SPDX-License-Identifier: MIT
#include "base/profile.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr qsizetype longestName = 32;

// Plain comparisons: a regular expression would bring its compiler into every process of ours, 0.4 MiB each.
bool isAllowed(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

} // namespace

Result<QString> checkedProfile(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("default")) {
        return QString();
    }
    if (name.size() > longestName || !std::all_of(name.begin(), name.end(), isAllowed)) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("\"%1\" is not a profile name").arg(name),
                     QStringLiteral("use 1 to 32 letters, digits, '-' or '_'")};
    }
    return name;
}

} // namespace shellreeve
