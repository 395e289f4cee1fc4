// SPDX-License-Identifier: MIT
#include "control/jsonrpc.h"

#include "base/privatefile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shellreeve {

namespace {

QByteArray line(QJsonObject object)
{
    object.insert(QStringLiteral("jsonrpc"), QStringLiteral("2.0"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

bool isId(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isNull();
}

/// JSON, but no object: 42, "x", true, null. The parser reads objects and arrays only.
bool isLoneValue(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + line + ']');
    return document.array().size() == 1 && !document.array().first().isObject() && !document.array().first().isArray();
}

/// Why a line is not taken: it is no JSON, or JSON that is no request.
RpcRefusal whyNoObject(const QByteArray &line, const QString &reason)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (document.isObject()) { // nested too deep for parseJsonObject(); the caller waits for an answer to its id
        const QJsonValue id = document.object().value(QStringLiteral("id"));
        return {RpcCode::InvalidRequest, reason, isId(id) ? id : QJsonValue(QJsonValue::Null)};
    }
    if (problem.error == QJsonParseError::DeepNesting) {
        return {RpcCode::InvalidRequest, reason};
    }
    if (isLoneValue(line)) {
        return {RpcCode::InvalidRequest, QStringLiteral("a request is a JSON object, not a lone value")};
    }
    return {RpcCode::ParseError, QStringLiteral("not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset)};
}

} // namespace

std::variant<RpcRequest, RpcRefusal> decodeRequest(const QByteArray &line)
{
    if (line.trimmed().startsWith('[')) {
        return RpcRefusal{RpcCode::InvalidRequest, QStringLiteral("batches are not supported: send one object a line")};
    }
    const Result<QJsonObject> object = parseJsonObject(line);
    if (!object) {
        return whyNoObject(line, object.error().context);
    }
    RpcRequest request;
    request.id = object->value(QStringLiteral("id"));
    if (!request.id.isUndefined() && !isId(request.id)) {
        return RpcRefusal{RpcCode::InvalidRequest, QStringLiteral("\"id\" must be a text, a number or null")};
    }
    const QJsonValue id = request.id.isUndefined() ? QJsonValue(QJsonValue::Null) : request.id;
    if (object->value(QStringLiteral("jsonrpc")).toString() != QLatin1String("2.0")) {
        return RpcRefusal{RpcCode::InvalidRequest, QStringLiteral("\"jsonrpc\" must be \"2.0\""), id};
    }
    request.method = object->value(QStringLiteral("method")).toString();
    if (request.method.isEmpty()) {
        return RpcRefusal{RpcCode::InvalidRequest, QStringLiteral("\"method\" is missing or not a text"), id};
    }
    const QJsonValue params = object->value(QStringLiteral("params"));
    if (!params.isObject() && !params.isUndefined() && !params.isNull()) {
        return RpcRefusal{RpcCode::InvalidParams, QStringLiteral("\"params\" must be an object: parameters go by name"), id};
    }
    request.params = params.toObject();
    return request;
}

QByteArray encodeRequest(const RpcRequest &request)
{
    QJsonObject object{{QStringLiteral("method"), request.method}, {QStringLiteral("params"), request.params}};
    if (!request.isNotification()) {
        object.insert(QStringLiteral("id"), request.id);
    }
    return line(std::move(object));
}

QByteArray encodeResult(const QJsonValue &id, const QJsonValue &result)
{
    // "result" must be there: an undefined value would leave it out.
    return line({{QStringLiteral("id"), id},
                 {QStringLiteral("result"), result.isUndefined() ? QJsonValue(QJsonValue::Null) : result}});
}

QByteArray encodeFailure(const QJsonValue &id, const QJsonObject &error)
{
    return line({{QStringLiteral("id"), id}, {QStringLiteral("error"), error}});
}

QByteArray encodeNotification(const QString &method, const QJsonObject &params)
{
    return line({{QStringLiteral("method"), method}, {QStringLiteral("params"), params}});
}

Result<std::variant<RpcAnswer, RpcNotification>> decodeIncoming(const QByteArray &line)
{
    using Incoming = std::variant<RpcAnswer, RpcNotification>;
    const Result<QJsonObject> object = parseJsonObject(line);
    if (!object) {
        return object.error();
    }
    const QJsonValue error = object->value(QStringLiteral("error"));
    if (error.isObject()) {
        return Incoming(RpcAnswer{object->value(QStringLiteral("id")), decodeRpcError(error.toObject())});
    }
    if (object->contains(QStringLiteral("result"))) {
        return Incoming(RpcAnswer{object->value(QStringLiteral("id")), object->value(QStringLiteral("result"))});
    }
    const QString method = object->value(QStringLiteral("method")).toString();
    if (!method.isEmpty()) {
        return Incoming(RpcNotification{method, object->value(QStringLiteral("params")).toObject()});
    }
    return Error{ErrorCode::InvalidArgument, QStringLiteral("neither an answer nor a notification")};
}

} // namespace shellreeve
