// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace shellreeve {

/// A structured event in the log (requirement F2): the line's text is the name and one JSON object,
/// `cleanup completed {"attempts":1,…}`. Nothing secret: no environment, no terminal content.
void logEvent(const char *name, const QJsonObject &fields);

} // namespace shellreeve
