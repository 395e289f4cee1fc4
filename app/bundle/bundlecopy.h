// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"
#include "bundle/bundle.h"

#include <QStringList>

#include <atomic>

namespace shellreeve {

/// A bundle's helpers where nothing takes them away: `<helpersDir>/<id>/`. What is there under that name is complete, for it
/// was written beside it and renamed. Holding one (a shared lock on its folder) keeps other instances from removing it.
/// Everything here waits for the disk: not on the GUI thread.
class BundleCopy
{
public:
    /// Makes the copy, or takes the one that is there. An error says what to do where no program may run there, or the
    /// disk is full; nothing half made is found under the name.
    /// One that is told to stop comes back soon, with an error that says so.
    static Result<BundleCopy> make(const Bundle &bundle, const QString &helpersDir, const std::atomic<bool> &stop);

    /// Where it is, or will be.
    [[nodiscard]] static QString folder(const Bundle &bundle, const QString &helpersDir);

private:
    explicit BundleCopy(UniqueFd hold) : m_hold(std::move(hold)) {}

    UniqueFd m_hold;
};

/// What became of the copies that are there, by name.
struct CopiesLookedThrough {
    QStringList gone;
    QStringList kept; ///< held or used by somebody, or it could not be told
};

/// Removes the copies that no instance holds and no process uses, and what was left half made; nothing that
/// has another kind of name. Where it cannot be told the copy stays: so also where the file system has no locks, as between
/// machines that share a home. Looks at every process, more than once.
CopiesLookedThrough removeUnusedCopies(const QString &helpersDir, const std::atomic<bool> &stop);

} // namespace shellreeve
