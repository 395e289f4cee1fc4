// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace shellreeve {

/// One line of the details: what is said of a session beside its name and state.
struct SessionFact {
    QString label;
    QString text;
    QString copyText; ///< what a Copy button beside it puts on the clipboard; empty: no button
    bool isPorts = false; ///< a button beside it offers what can be done about them

    bool operator==(const SessionFact &) const = default;
};

/// In the order they are shown; what is not so, or not known, is left out.
[[nodiscard]] QList<SessionFact> factsOf(const SessionSnapshot &session, const QDateTime &now);

/// "running for 3 h", "exited with 1, 5 min ago": the line below the name.
[[nodiscard]] QString headlineOf(const SessionSnapshot &session, const QDateTime &now);

} // namespace shellreeve
