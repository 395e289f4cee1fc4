// SPDX-License-Identifier: MIT
#include "base/logging.h"

namespace shellreeve {

Q_LOGGING_CATEGORY(lcSocket, "shellreeve.socket", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "shellreeve.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcShellper, "shellreeve.shellper", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProcess, "shellreeve.process", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "shellreeve.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcControl, "shellreeve.control", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLifecycle, "shellreeve.lifecycle", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMonitor, "shellreeve.monitor", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "shellreeve.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEvent, "shellreeve.event", QtInfoMsg)

} // namespace shellreeve
