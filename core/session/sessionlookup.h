// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace shellreeve {

/// What a session is called by.
struct SessionKey {
    QString id;
    QString name;
};

/// The id that `wanted` means: an exact id, else an exact name, else a unique prefix of an id.
/// NotFound or Ambiguous (naming the candidates) otherwise; an empty word is InvalidArgument.
Result<QString> findSession(const QList<SessionKey> &sessions, const QString &wanted);

} // namespace shellreeve
