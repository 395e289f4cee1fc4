// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "verb.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shellreeve {

/// Every session, as session objects (interfaces.md).
struct SessionListing {
    QJsonArray sessions;
    bool fromTray = true; ///< false: no tray runs, the shellpers were asked
};
Result<SessionListing> listSessions(const CliContext &context);

/// The session that `wanted` means: asked of the tray, else of the shellpers. NotFound, Ambiguous.
Result<QJsonObject> resolveSession(const CliContext &context, const QString &wanted);

/// The same within a listing.
Result<QJsonObject> pickSession(const QJsonArray &sessions, const QString &wanted);

/// Why no terminal and no text can go there: the session is over and its shellper gone. Nothing when one may answer.
[[nodiscard]] std::optional<Error> whyItIsOver(const QJsonObject &session);
/// What can still be done with a session that is over.
[[nodiscard]] QString adviceWhenOver(const QJsonObject &session);

} // namespace shellreeve
