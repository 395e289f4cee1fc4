// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QLatin1String>

#include <span>

/// Every method of the control socket, one row each. The server checks parameters against it before
/// a handler runs, so a handler may trust names, types and ranges.
namespace shellreeve {

enum class ParamType {
    Text,     ///< not empty
    Integer,  ///< whole, within least..most
    Boolean,
    Choice,   ///< one of `choices`, separated by '|'
    TextList, ///< array of texts
    TextMap,  ///< object whose values are texts
};
enum class Presence { Required, Optional };

struct ParamSpec {
    const char *name;
    ParamType type;
    Presence presence;
    const char *choices = "";
    qint64 least = 0;
    qint64 most = 0;
};

struct MethodSpec {
    const char *name;
    std::span<const ParamSpec> params;
    const char *result;  ///< the shape of the answer
    const char *summary; ///< one line, for people
};

[[nodiscard]] std::span<const MethodSpec> methodTable();
/// nullptr for a name that is not in the table.
[[nodiscard]] const MethodSpec *findMethod(QStringView name);

/// The parameters a handler gets: as sent, less those that are null. InvalidArgument naming the
/// parameter when one is missing, unknown, of another type or out of its range.
[[nodiscard]] Result<QJsonObject> checkedParams(const MethodSpec &method, const QJsonObject &params);

} // namespace shellreeve
