// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace shellreeve {

/// One server-sent event (HTML, "Server-sent events"). `type` and `id` are words of ours; `data` may have several lines; an
/// empty id leaves the client's last one as it is.
[[nodiscard]] QByteArray eventText(QByteArrayView type, QByteArrayView data, QByteArrayView id = {});

/// A comment: keeps the connection from being taken for dead.
[[nodiscard]] QByteArray heartbeatText();

/// With which a stream begins: how soon to come again after a break.
[[nodiscard]] QByteArray retryText(int milliseconds);

} // namespace shellreeve
