// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "shellper/message.h"

#include <QByteArray>
#include <QString>

namespace shellreeve {

/// What a session has written, straight from its shellper.
struct Replay {
    Welcome welcome;
    QByteArray bytes;
};
/// NotRunning: nobody listens there; TimedOut: no answer.
Result<Replay> fetchReplay(const QString &socketPath, Milliseconds limit = std::chrono::seconds(5));

/// Types into a session; returns once its shellper has taken the bytes. Refused when the session has
/// ended, with how in the context.
Result<void> typeInto(const QString &socketPath, const QByteArray &bytes, Milliseconds limit = std::chrono::seconds(5));

/// Why a shellper dropped us before it welcomed us: one that listens, but hangs up at once, is full.
[[nodiscard]] Error whyUnwelcome(const QString &socketPath, const Error &reason);

} // namespace shellreeve
