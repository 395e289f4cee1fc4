// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace shellreeve {

/// A process tree that ordinary terminals leave behind: processes that ignore TERM, that left their
/// session and process group, whose parents are gone, that are stopped. `selfcheck` ends it; where nobody is left to
/// do that, each of its processes ends itself.
struct HostileTree {
    static constexpr std::chrono::seconds longestLife{120};

    QStringList command; ///< what to run
    QStringList marks;   ///< each process of a shape has one of these in its command line

    /// `nonce`: letters and digits; what every mark begins with.
    static HostileTree make(const QString &nonce, std::chrono::seconds life = longestLife);
};

} // namespace shellreeve
