// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace shellreeve {

/// A process tree that ordinary terminals leave behind: processes that ignore TERM, that left their
/// session and process group, whose parents are gone, that are stopped. `selfcheck` ends it.
struct HostileTree {
    QStringList command; ///< what to run
    QStringList marks;   ///< each process of a shape has one of these in its command line

    /// `nonce`: letters and digits; what every mark begins with.
    static HostileTree make(const QString &nonce);
};

} // namespace shellreeve
