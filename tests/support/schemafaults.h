// SPDX-License-Identifier: MIT
#pragma once

#include "http/schemas.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

namespace shellreeve::testing {

/// What of `value` is not as the JSON Schema says, as far as ours go: paths; empty for a value that is.
inline QStringList schemaFaults(const QJsonObject &wanted, const QJsonValue &value, const QString &path)
{
    if (wanted.isEmpty()) {
        return {};
    }
    if (const QString reference = wanted.value(QLatin1String("$ref")).toString(); !reference.isEmpty()) {
        return schemaFaults(schemaObjects().value(reference.section(QLatin1Char('/'), -1)).toObject(), value, path);
    }
    static const QMap<QJsonValue::Type, QStringList> names{{QJsonValue::Null, {QStringLiteral("null")}},
                                                           {QJsonValue::Bool, {QStringLiteral("boolean")}},
                                                           {QJsonValue::Double, {QStringLiteral("integer"), QStringLiteral("number")}},
                                                           {QJsonValue::String, {QStringLiteral("string")}},
                                                           {QJsonValue::Array, {QStringLiteral("array")}},
                                                           {QJsonValue::Object, {QStringLiteral("object")}}};
    const QJsonValue type = wanted.value(QLatin1String("type"));
    QStringList allowed = type.isArray() ? type.toVariant().toStringList() : QStringList{type.toString()};
    allowed.removeIf([&](const QString &name) { return !names.value(value.type()).contains(name); });
    QStringList found = allowed.isEmpty() ? QStringList{path} : QStringList();
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        found += schemaFaults(wanted.value(QLatin1String("items")).toObject(), item, path + QStringLiteral("[]"));
    }
    if (!wanted.contains(QLatin1String("properties"))) {
        return found;
    }
    const QJsonObject properties = wanted.value(QLatin1String("properties")).toObject();
    const QJsonObject object = value.toObject();
    const QJsonArray required = wanted.value(QLatin1String("required")).toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString())) {
            found.append(path + QStringLiteral(".%1 is missing").arg(name.toString()));
        }
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        found += properties.contains(member.key())
            ? schemaFaults(properties.value(member.key()).toObject(), member.value(), path + QLatin1Char('.') + member.key())
            : QStringList{path + QStringLiteral(".%1 is not described").arg(member.key())};
    }
    return found;
}

/// The same by the schema's name.
inline QStringList schemaFaults(const QString &name, const QJsonValue &value)
{
    return schemaFaults(schemaReference(name), value, name);
}

} // namespace shellreeve::testing
