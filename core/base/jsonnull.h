// SPDX-License-Identifier: MIT
// Values of JSON that are null when there is nothing to say: the contract has null there, not "" and not 0.
#pragma once

#include <QJsonValue>
#include <QString>

#include <concepts>
#include <optional>

namespace shellreeve {

[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Pids, ports and the like, of which 0 and below are none.
[[nodiscard]] inline QJsonValue numberOrNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

template<typename T>
[[nodiscard]] QJsonValue valueOrNull(const std::optional<T> &value)
{
    if constexpr (std::integral<T> && !std::same_as<T, bool>) {
        return value ? QJsonValue(static_cast<qint64>(*value)) : QJsonValue();
    } else {
        return value ? QJsonValue(*value) : QJsonValue();
    }
}

} // namespace shellreeve
