// SPDX-License-Identifier: MIT
#include "http/openapi.h"

#include "base/version.h"
#include "http/httpmessage.h"
#include "http/routes.h"
#include "http/schemas.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace shellreeve {

namespace {

QJsonObject content(const char *contentType, const QString &schema)
{
    const QString type = QString::fromLatin1(contentType).section(QLatin1Char(';'), 0, 0);
    const QJsonObject described = schema.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("schema"), schemaReference(schema)}};
    return {{type.isEmpty() ? QStringLiteral("*/*") : type, described}};
}

QJsonObject parameter(const QString &name, const char *place, bool isRequired)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("in"), QLatin1String(place)},
            {QStringLiteral("required"), isRequired},
            {QStringLiteral("schema"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}};
}

QJsonArray parameters(const Route &route)
{
    QJsonArray list;
    static const QRegularExpression braces(QStringLiteral("\\{(\\w+)\\}"));
    const QRegularExpressionMatch match = braces.match(QString::fromLatin1(route.path));
    if (match.hasMatch()) {
        list.append(parameter(match.captured(1), "path", true));
    }
    const QStringList names = QString::fromLatin1(route.query).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        list.append(parameter(name, "query", false));
    }
    return list;
}

QJsonObject operation(const Route &route)
{
    const QJsonObject done{{QStringLiteral("description"), QString::fromLatin1(reasonPhrase(route.success))},
                           {QStringLiteral("content"), content(route.contentType, QString::fromLatin1(route.result))}};
    const QJsonObject problem{{QStringLiteral("description"), QStringLiteral("Why not")},
                              {QStringLiteral("content"), content("application/problem+json", QStringLiteral("Problem"))}};
    QJsonObject object{{QStringLiteral("summary"), QString::fromLatin1(route.summary)},
                       {QStringLiteral("responses"), QJsonObject{{QString::number(route.success), done}, {QStringLiteral("default"), problem}}}};
    if (const QJsonArray list = parameters(route); !list.isEmpty()) {
        object.insert(QStringLiteral("parameters"), list);
    }
    if (route.body != BodyRule::None) {
        object.insert(QStringLiteral("requestBody"),
                      QJsonObject{{QStringLiteral("required"), route.body == BodyRule::Required},
                                  {QStringLiteral("content"), content("application/json", QString::fromLatin1(route.request))}});
    }
    if (route.access == Access::Write) {
        object.insert(QStringLiteral("security"), QJsonArray{QJsonObject{{QStringLiteral("token"), QJsonArray()}}});
    }
    return object;
}

} // namespace

QJsonObject openApiDocument(int port)
{
    QJsonObject paths;
    for (const Route &route : routes()) {
        const QString path = QString::fromLatin1(route.path);
        QJsonObject operations = paths.value(path).toObject();
        operations.insert(QString::fromLatin1(route.method).toLower(), operation(route));
        paths.insert(path, operations);
    }
    const QJsonObject token{{QStringLiteral("type"), QStringLiteral("http")},
                            {QStringLiteral("scheme"), QStringLiteral("bearer")},
                            {QStringLiteral("description"), QStringLiteral("The content of monitor.token, beside the control socket")}};
    return {{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
            {QStringLiteral("info"), QJsonObject{{QStringLiteral("title"), QStringLiteral("Shellreeve")},
                                                 {QStringLiteral("description"), QStringLiteral("Sessions of this user on this machine")},
                                                 {QStringLiteral("version"), versionText()}}},
            {QStringLiteral("servers"),
             QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1").arg(port)}}}},
            {QStringLiteral("paths"), paths},
            {QStringLiteral("components"),
             QJsonObject{{QStringLiteral("schemas"), schemaObjects()},
                         {QStringLiteral("securitySchemes"), QJsonObject{{QStringLiteral("token"), token}}}}}};
}

} // namespace shellreeve
