// SPDX-License-Identifier: MIT
#pragma once

#include "process/processidentity.h"

#include <QString>

namespace shellreeve {

/// Who started a helper, as the helper writes it down: {pid, startTicks, bootId, pidfdInode?, profile, lock}. Source:
/// ownership.md, "Self-records".
struct OwnerRecord {
    ProcessIdentity process;
    QString profile; ///< "" for the one without a name
    QString lock;    ///< path of the file that the owner locks as long as it lives

    [[nodiscard]] QJsonObject toJson() const;
    /// nullopt for what names no process or no lock.
    static std::optional<OwnerRecord> fromJson(const QJsonObject &object);
};

} // namespace shellreeve
