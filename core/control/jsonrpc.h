// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "control/controlerror.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <variant>

/// The control socket's language: JSON-RPC 2.0, one object a line. Encode and decode side by side;
/// knows no socket.
namespace shellreeve {

struct RpcRequest {
    QString method;
    QJsonObject params;
    QJsonValue id = QJsonValue::Undefined; ///< a text, a number or null; undefined: a notification, not to be answered

    [[nodiscard]] bool isNotification() const { return id.isUndefined(); }
};

/// Why a line is no request; goes back with the id where one could be read, else with null.
struct RpcRefusal {
    RpcCode code = RpcCode::InvalidRequest;
    QString message;
    QJsonValue id = QJsonValue::Null;
};

/// Parameters go by name; a batch (an array) is refused: send one object a line.
[[nodiscard]] std::variant<RpcRequest, RpcRefusal> decodeRequest(const QByteArray &line);

// Each is one line, newline included.
[[nodiscard]] QByteArray encodeRequest(const RpcRequest &request);
[[nodiscard]] QByteArray encodeResult(const QJsonValue &id, const QJsonValue &result);
[[nodiscard]] QByteArray encodeFailure(const QJsonValue &id, const QJsonObject &error);
[[nodiscard]] QByteArray encodeNotification(const QString &method, const QJsonObject &params);

/// What a client receives: an answer to a call (id and outcome) or a notification (method and params).
struct RpcAnswer {
    QJsonValue id;
    Result<QJsonValue> outcome;
};
struct RpcNotification {
    QString method;
    QJsonObject params;
};
/// InvalidArgument for whatever is neither.
[[nodiscard]] Result<std::variant<RpcAnswer, RpcNotification>> decodeIncoming(const QByteArray &line);

} // namespace shellreeve
