// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "exitcode.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace shellreeve {

/// What the answer to app.quit means to who asked.
struct QuitReport {
    QStringList lines;
    std::optional<Error> refusal = {}; ///< the sessions were to be ended and go on
    ExitCode code = ExitCode::Done;
};

/// Of what happened, which need not be what was asked for: a request joins a shutdown that is under way. Pure.
[[nodiscard]] QuitReport quitReport(const QJsonObject &answer, bool endSessions);

} // namespace shellreeve
