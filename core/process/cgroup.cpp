// SPDX-License-Identifier: MIT
#include "process/cgroup.h"

#include <QList>

#include <algorithm>

namespace shellreeve {

LogoutFate logoutFate(const QByteArray &cgroup, bool lingers)
{
    const QList<QByteArray> parts = cgroup.split('/');
    const auto holds = [&parts](const char *prefix, const char *suffix) {
        return std::any_of(parts.cbegin(), parts.cend(), [&](const QByteArray &part) { return part.startsWith(prefix) && part.endsWith(suffix); });
    };
    if (holds("user@", ".service")) {
        return lingers ? LogoutFate::GoesOn : LogoutFate::Ends;
    }
    return holds("session-", ".scope") ? LogoutFate::MaybeEnds : LogoutFate::GoesOn;
}

} // namespace shellreeve
