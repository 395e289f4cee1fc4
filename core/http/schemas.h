// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <span>

/// What the bodies of the HTTP API hold, one row each.
namespace shellreeve {

struct SchemaSpec {
    const char *name;
    /// "id string, pid integer?, ~cwd string, parts [Part]": a name and a type each. `?`: or null; `~`: may be left out;
    /// `[…]`: a list; a capital letter: another schema; `any`, `object`: whatever is there.
    const char *fields;
};

[[nodiscard]] std::span<const SchemaSpec> schemas();

/// As JSON Schema (OpenAPI 3.1), all of them by name.
[[nodiscard]] QJsonObject schemaObjects();
/// {"$ref": …} to one of them.
[[nodiscard]] QJsonObject schemaReference(const QString &name);

} // namespace shellreeve
