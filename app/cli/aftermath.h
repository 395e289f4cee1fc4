// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace shellreeve {

class TrayLink;

/// What a session can leave behind besides processes.
struct Aftermath {
    QStringList files;              ///< of that session: socket, records, lock
    std::optional<int> descriptors; ///< that the tray has more than before; nullopt: it cannot be told

    [[nodiscard]] bool isClean() const { return files.isEmpty() && descriptors.value_or(0) == 0; }
    [[nodiscard]] QStringList lines() const; ///< a sentence each; empty when clean
    void addTo(QJsonObject &object) const;   ///< {files, descriptors}
};

/// The tray's open descriptors, but for one a client; nullopt: it cannot be told.
[[nodiscard]] std::optional<int> countOwnDescriptors(TrayLink &tray);

/// Looks until it is clean, or for some seconds: the tray lets go of things from its event loop.
[[nodiscard]] Aftermath lookAfter(TrayLink &tray, const RuntimePaths &paths, const QString &sessionId, std::optional<int> descriptorsBefore);

} // namespace shellreeve
