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

/// What the tray has open, and for whom.
struct TrayHoldings {
    QStringList sessions;           ///< each with its state: the tray has descriptors for every one of them
    std::optional<int> descriptors; ///< but for one a client; nullopt: it cannot be told
};
/// But for the session `apartFrom`.
[[nodiscard]] TrayHoldings lookAtTray(TrayLink &tray, const QString &apartFrom = {});

/// Looks until it is clean, or for some seconds: the tray lets go of things from its event loop. Its descriptors cannot
/// be compared when other sessions came, went or changed meanwhile.
[[nodiscard]] Aftermath lookAfter(TrayLink &tray, const RuntimePaths &paths, const QString &sessionId, const TrayHoldings &before);

} // namespace shellreeve
