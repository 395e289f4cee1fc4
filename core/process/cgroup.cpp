// SPDX-License-Identifier: MIT
#include "process/cgroup.h"

#include <QList>

#include <algorithm>

namespace shellreeve {

namespace {

/// Is one of the path's parts named so?
bool holds(const QByteArray &cgroup, const char *prefix, const char *suffix)
{
    const QList<QByteArray> parts = cgroup.split('/');
    return std::any_of(parts.cbegin(), parts.cend(), [&](const QByteArray &part) { return part.startsWith(prefix) && part.endsWith(suffix); });
}

} // namespace

bool isInCgroup(const QByteArray &cgroup, const QByteArray &outer)
{
    return !outer.isEmpty() && (cgroup == outer || cgroup.startsWith(outer + '/'));
}

LogoutFate logoutFate(const QByteArray &cgroup, bool lingers)
{
    if (holds(cgroup, "user@", ".service")) {
        return lingers ? LogoutFate::GoesOn : LogoutFate::Ends;
    }
    return holds(cgroup, "session-", ".scope") ? LogoutFate::MaybeEnds : LogoutFate::GoesOn;
}

bool lastsBelowManager(const QByteArray &cgroup, bool lingers)
{
    return lingers || (logoutFate(cgroup, lingers) != LogoutFate::MaybeEnds && !holds(cgroup, "system.slice", ""));
}

} // namespace shellreeve
