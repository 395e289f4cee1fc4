// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

#include <QString>
#include <QStringList>

namespace shellreeve {

/// What the icon in the tray says at a glance: the gravest of what there is.
enum class TrayMood {
    Quiet,
    Attention, ///< a session asks for a person
    Trouble,   ///< a session is unreachable or in a crash loop, or the program itself cannot work as it should
};

struct TraySummary {
    TrayMood mood = TrayMood::Quiet;
    QString text; ///< the tool tip: plain, a few lines at most

    bool operator==(const TraySummary &) const = default;
};

/// `problems` are those of the whole program, in sentences.
[[nodiscard]] TraySummary traySummary(const QList<SessionSnapshot> &sessions, const QStringList &problems);

} // namespace shellreeve
