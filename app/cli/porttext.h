// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace shellreeve {

/// Who has a port, in words, from the answer to `ports.list` of one port: a sentence for each holder, each followed by its
/// evidence, indented; "Port 3000 is free." Pure.
[[nodiscard]] QStringList portSentences(const QJsonObject &report, const QDateTime &now);

} // namespace shellreeve
