// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QJsonObject>

/// Errors as they cross the control socket: JSON-RPC 2.0 codes, and ours from -32000 down
/// (interfaces.md, "Control socket").
namespace shellreeve {

enum class RpcCode : int {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    NotFound = -32000,
    Ambiguous = -32001,
    ShuttingDown = -32002,
    Refused = -32003,
    NotOurs = -32004,
    TimedOut = -32005,
    SpawnFailed = -32006,
    NotRunning = -32007, ///< a shellper that should answer does not listen
};

[[nodiscard]] RpcCode toRpcCode(ErrorCode code);
/// Numbers without a meaning here are Failed.
[[nodiscard]] ErrorCode fromRpcCode(int code);

/// {code, message, data}: the message is the context with the system's reason, `data.advice` what to do
/// next; without an advice, what helps with most errors of that code.
[[nodiscard]] QJsonObject rpcErrorObject(RpcCode code, const QString &message, const QString &advice = {});
[[nodiscard]] QJsonObject encodeRpcError(const Error &error);
[[nodiscard]] Error decodeRpcError(const QJsonObject &object);

} // namespace shellreeve
