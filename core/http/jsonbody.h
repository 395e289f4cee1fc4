// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "http/exchange.h"

#include <QJsonObject>
#include <QJsonValue>

namespace shellreeve {

[[nodiscard]] HttpResponse jsonResponse(const QJsonValue &value, int status = 200);

/// The object in the request's body; an empty one for no body. InvalidArgument for what is no object.
[[nodiscard]] Result<QJsonObject> bodyObject(const HttpRequest &request);

/// The query's mode, timeoutMs, retries and everything, as `session.kill` takes them. InvalidArgument for a value that is not
/// of its kind, and for any other parameter: an end that was meant otherwise is not to be had back.
[[nodiscard]] Result<QJsonObject> endOptions(const RequestTarget &target);

} // namespace shellreeve
