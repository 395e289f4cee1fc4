// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <array>

namespace shellreeve {

/// The columns of the list, in the order they are shown at first.
enum class SessionColumn { Name, State, Command, Folder, Workspace, Exit, Age, LastOutput, Viewers, Processes, Cpu, Memory };

constexpr int sessionColumnCount = 12;
using SessionCells = std::array<QString, sessionColumnCount>;

/// What the mark before a name says at a glance; each has a shape and a colour of its own.
enum class SessionMark { Busy, Running, Unreachable, Done, Failed, Unknown };

[[nodiscard]] QString columnTitle(SessionColumn column);
[[nodiscard]] bool isAmount(SessionColumn column); ///< shown flush with the far side, largest first when sorted
/// Shell words, paths, amounts with a unit: read from left to right in every language.
[[nodiscard]] bool isLeftToRight(SessionColumn column);

[[nodiscard]] QString cellText(SessionColumn column, const SessionSnapshot &session, const QDateTime &now);
/// Compares as the column is to be sorted: a number where it shows one, text in lower case else.
[[nodiscard]] QVariant sortKey(SessionColumn column, const SessionSnapshot &session);
/// The whole of what a cell may have had no room for; plain text.
[[nodiscard]] QString cellHint(SessionColumn column, const SessionSnapshot &session, const QDateTime &now);
[[nodiscard]] SessionMark markOf(const SessionSnapshot &session);
/// What the filter looks at.
[[nodiscard]] QString filterText(const SessionSnapshot &session);

} // namespace shellreeve
