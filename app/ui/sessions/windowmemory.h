// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace shellreeve {

/// What the sessions window looks like, from one start to the next.
struct WindowMemory {
    QByteArray geometry;
    QByteArray header;
    QByteArray splitter;
    QStringList collapsedGroups;
    bool groupsByWorkspace = false;
    bool showsDetails = true;

    bool operator==(const WindowMemory &) const = default;

    [[nodiscard]] QByteArray encode() const;
    /// nullopt for whatever encode() of this version did not write.
    [[nodiscard]] static std::optional<WindowMemory> decode(const QByteArray &bytes);
};

} // namespace shellreeve
