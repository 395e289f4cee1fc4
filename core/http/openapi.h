// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace shellreeve {

/// The description of the HTTP API (OpenAPI 3.1), made from the tables of routes and schemas.
[[nodiscard]] QJsonObject openApiDocument(int port);

} // namespace shellreeve
