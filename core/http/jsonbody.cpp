// SPDX-License-Identifier: MIT
#include "http/jsonbody.h"

#include "base/privatefile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shellreeve {

namespace {

Error wrongOption(const QString &name)
{
    return {ErrorCode::InvalidArgument, QStringLiteral("the query's \"%1\" cannot be understood, or is there twice").arg(name),
            QStringLiteral("mode=graceful or now, timeoutMs and retries with a number, everything=true or false")};
}

QJsonValue optionValue(const QString &name, const QString &text)
{
    if (name == QLatin1String("mode")) {
        return text; // the table of methods knows which there are
    }
    if (name == QLatin1String("everything")) {
        return text == QLatin1String("true") ? QJsonValue(true) : text == QLatin1String("false") ? QJsonValue(false) : QJsonValue();
    }
    if (name == QLatin1String("timeoutMs") || name == QLatin1String("retries")) {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue();
    }
    return {};
}

} // namespace

HttpResponse jsonResponse(const QJsonValue &value, int status)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, "application/json", document.toJson(QJsonDocument::Compact) + '\n'};
}

Result<QJsonObject> bodyObject(const HttpRequest &request)
{
    return request.body.isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseJsonObject(request.body);
}

Result<QJsonObject> endOptions(const RequestTarget &target)
{
    QJsonObject options;
    for (const auto &[name, text] : target.query) {
        const QJsonValue value = optionValue(name, text);
        if (value.isNull() || options.contains(name)) {
            return wrongOption(name);
        }
        options.insert(name, value);
    }
    return options;
}

} // namespace shellreeve
