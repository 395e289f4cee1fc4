// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace shellreeve {

/// Where a pid means anything: this boot of this machine, in this pid namespace. Empty or 0 = could
/// not be read, which never counts as equal or different.
struct HostIdentity {
    QByteArray bootId;
    QByteArray machineId;
    quint64 pidNamespace = 0; ///< inode of the namespace; 0 where there are none (macOS)

    /// This process's; read once.
    static const HostIdentity &current();
};

} // namespace shellreeve
