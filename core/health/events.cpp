// SPDX-License-Identifier: MIT
#include "health/events.h"

#include "base/logging.h"

#include <QJsonDocument>

namespace shellreeve {

void logEvent(const char *name, const QJsonObject &fields)
{
    qCInfo(lcEvent, "%s %s", name, QJsonDocument(fields).toJson(QJsonDocument::Compact).constData());
}

} // namespace shellreeve
