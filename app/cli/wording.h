// SPDX-License-Identifier: MIT
#pragma once

#include "process/exitstatus.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Session objects and outcomes in words. Pure.
namespace shellreeve {

/// "42 s", "5 min", "3 h", "2 d"; "now" below a second; "" for an invalid time.
[[nodiscard]] QString ageText(const QDateTime &since, const QDateTime &now);

/// "running", "exited with 1", "ended by SIGKILL", "not answering" …
[[nodiscard]] QString statusText(const QJsonObject &session);
/// It runs, and its guardian has gone: nobody would end its processes if its shellper died.
[[nodiscard]] bool isUnguarded(const QJsonObject &session);
/// "running, unguarded, ends itself in 6 d": what statusText() says, and of one that runs that it is unguarded and
/// when its lease ends it.
[[nodiscard]] QString lifeText(const QJsonObject &session, const QDateTime &now);

/// "exited with 1", "ended by SIGTERM", "ended, nobody saw how".
[[nodiscard]] QString exitText(const QJsonValue &code, const QJsonValue &signal);
[[nodiscard]] QString exitText(const ExitStatus &status);

/// "SIGTERM"; "signal 42" for one without a name here.
[[nodiscard]] QString signalText(int signal);

/// A command as one could type it into a shell; control characters made visible.
[[nodiscard]] QString commandText(const QJsonArray &command);

/// The path with the home directory as "~".
[[nodiscard]] QString folderText(const QString &path, const QString &home);

/// Without control characters: what a program chose (names, commands) cannot drive the terminal.
[[nodiscard]] QString printable(const QString &text);

/// "1 process", "3 processes".
[[nodiscard]] QString counted(qsizetype count, const QString &one, const QString &many);

/// Of an end's outcome: "ended, 3 processes (bash, node, esbuild) in 0.2 s", one line.
[[nodiscard]] QString outcomeText(const QJsonObject &outcome);
/// The kept and the survivors, one line each, indented: "  kept: tmux (pid 12), keep-list".
[[nodiscard]] QStringList outcomeDetails(const QJsonObject &outcome);

} // namespace shellreeve
