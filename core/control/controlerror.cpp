// SPDX-License-Identifier: MIT
#include "control/controlerror.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shellreeve {

namespace {

constexpr std::array<std::pair<ErrorCode, RpcCode>, 10> pairs{{
    {ErrorCode::Failed, RpcCode::InternalError},
    {ErrorCode::InvalidArgument, RpcCode::InvalidParams},
    {ErrorCode::NotFound, RpcCode::NotFound},
    {ErrorCode::Ambiguous, RpcCode::Ambiguous},
    {ErrorCode::ShuttingDown, RpcCode::ShuttingDown},
    {ErrorCode::Refused, RpcCode::Refused},
    {ErrorCode::NotOurs, RpcCode::NotOurs},
    {ErrorCode::TimedOut, RpcCode::TimedOut},
    {ErrorCode::SpawnFailed, RpcCode::SpawnFailed},
    {ErrorCode::NotRunning, RpcCode::NotRunning},
}};

} // namespace

RpcCode toRpcCode(ErrorCode code)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const auto &pair) { return pair.first == code; });
    return found == pairs.end() ? RpcCode::InternalError : found->second;
}

ErrorCode fromRpcCode(int code)
{
    const auto found =
        std::find_if(pairs.begin(), pairs.end(), [&](const auto &pair) { return static_cast<int>(pair.second) == code; });
    return found == pairs.end() ? ErrorCode::Failed : found->first;
}

QJsonObject rpcErrorObject(RpcCode code, const QString &message, const QString &advice)
{
    QJsonObject object{{QStringLiteral("code"), static_cast<int>(code)}, {QStringLiteral("message"), message}};
    if (!advice.isEmpty()) {
        object.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("advice"), advice}});
    }
    return object;
}

QJsonObject encodeRpcError(const Error &error)
{
    const Error withoutAdvice{error.code, error.context, {}, error.errnoValue};
    return rpcErrorObject(toRpcCode(error.code), withoutAdvice.message(), error.advice);
}

Error decodeRpcError(const QJsonObject &object)
{
    return Error{fromRpcCode(object.value(QStringLiteral("code")).toInt()), object.value(QStringLiteral("message")).toString(),
                 object.value(QStringLiteral("data")).toObject().value(QStringLiteral("advice")).toString()};
}

} // namespace shellreeve
