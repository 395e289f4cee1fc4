// SPDX-License-Identifier: MIT
#include "control/controlerror.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shellreeve {

namespace {

constexpr std::array<std::pair<ErrorCode, RpcCode>, 11> pairs{{
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
    {ErrorCode::Unsupported, RpcCode::MethodNotFound},
}};

/// For whatever has none of its own: nobody is left with a mere refusal.
QString standardAdvice(RpcCode code)
{
    switch (code) {
    case RpcCode::ParseError:
        return QStringLiteral("send one JSON object a line, in UTF-8");
    case RpcCode::InvalidRequest:
        return QStringLiteral("send one object a line: {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"status.get\", \"params\": {}}");
    case RpcCode::MethodNotFound:
        return QStringLiteral("check the spelling, and with status.get whether this version is recent enough");
    case RpcCode::InvalidParams:
        return QStringLiteral("correct what the message names, then try again");
    case RpcCode::NotFound:
        return QStringLiteral("see what there is with: reeve list");
    case RpcCode::Ambiguous:
        return QStringLiteral("say more of the id; see them with: reeve list");
    case RpcCode::ShuttingDown:
        return QStringLiteral("start shellreeve again, then try again");
    case RpcCode::Refused:
        return QStringLiteral("put right what the message names, then try again");
    case RpcCode::NotOurs:
        return QStringLiteral("try again as the user it belongs to");
    case RpcCode::TimedOut:
        return QStringLiteral("try again; what does not answer is shown by: reeve list");
    case RpcCode::SpawnFailed:
        return QStringLiteral("check the command, its folder and its permissions, then try again");
    case RpcCode::NotRunning:
        return QStringLiteral("see what became of the session with: reeve list");
    case RpcCode::InternalError:
        break;
    }
    return QStringLiteral("see log/shellreeve.log in the state directory");
}

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
    return {{QStringLiteral("code"), static_cast<int>(code)},
            {QStringLiteral("message"), message},
            {QStringLiteral("data"), QJsonObject{{QStringLiteral("advice"), advice.isEmpty() ? standardAdvice(code) : advice}}}};
}

QJsonObject encodeRpcError(const Error &error)
{
    return rpcErrorObject(toRpcCode(error.code), error.reason(), error.advice);
}

Error decodeRpcError(const QJsonObject &object)
{
    return Error{fromRpcCode(object.value(QStringLiteral("code")).toInt()), object.value(QStringLiteral("message")).toString(),
                 object.value(QStringLiteral("data")).toObject().value(QStringLiteral("advice")).toString()};
}

} // namespace shellreeve
