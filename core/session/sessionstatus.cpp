// SPDX-License-Identifier: MIT
#include "session/sessionstatus.h"

#include <array>

namespace shellreeve {

namespace {

struct Row {
    SessionStatus status;
    QLatin1String text;
};
constexpr std::array<Row, 7> rows{{
    {SessionStatus::Starting, QLatin1String("starting")},
    {SessionStatus::Running, QLatin1String("running")},
    {SessionStatus::Restarting, QLatin1String("restarting")},
    {SessionStatus::CrashLoop, QLatin1String("crash-loop")},
    {SessionStatus::Exited, QLatin1String("exited")},
    {SessionStatus::Ending, QLatin1String("ending")},
    {SessionStatus::Unreachable, QLatin1String("unreachable")},
}};

} // namespace

QString toText(SessionStatus status)
{
    for (const Row &row : rows) {
        if (row.status == status) {
            return row.text;
        }
    }
    return {};
}

std::optional<SessionStatus> sessionStatusFromText(const QString &text)
{
    for (const Row &row : rows) {
        if (row.text == text) {
            return row.status;
        }
    }
    return std::nullopt;
}

} // namespace shellreeve
