// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

#include <QString>

#include <set>

namespace shellreeve {

/// Whether anybody runs a program that is in a folder, or has a file of it mapped.
enum class FolderUse {
    Unused,
    InUse,
    Unknown, ///< somebody whom it could be could not be looked at
};

/// The files of a folder, as a look at processes can recognise them.
struct FolderFiles {
    QByteArray prefix;          ///< the folder's real path with a slash
    std::set<quint64> inodes{}; ///< a number that a file elsewhere has too only makes us keep what could go

    static FolderFiles of(const QString &folder);
};

/// By one process; Unknown: it could not be looked at.
[[nodiscard]] FolderUse folderUseBy(const ProcessInfo &process, const FolderFiles &files);

/// Looks at every process of this user; those of others cannot enter a folder that is ours alone. One that may not be read
/// leaves it unknown if the kernel's name for it is one of `names` (15 characters): a program with that name may be one of
/// the folder, the session helpers and key agents that no user may look into are none. Blocks for some 50 µs a process.
[[nodiscard]] FolderUse folderUse(const QString &folder, const QList<QByteArray> &names);

} // namespace shellreeve
