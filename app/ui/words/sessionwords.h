// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"
#include "ui/words/plainline.h"

#include <QDateTime>
#include <QString>

/// How a session is told to a person; the menu, the windows and the notifications say it alike. Names, commands and
/// titles come from anywhere: what returns here is one line, with control and direction characters made harmless.
namespace shellreeve::words {

[[nodiscard]] QString commandText(const QStringList &command); ///< as a shell would take it, in one line
[[nodiscard]] QString folderText(const QString &path);         ///< the home as ~
[[nodiscard]] QString stateText(const SessionSnapshot &session); ///< "running", "exited with 1", "ended by SIGKILL", …
[[nodiscard]] QString signalText(int signal);                  ///< "SIGTERM"; "signal 42" for one without a name here
[[nodiscard]] QString portsText(const QList<int> &ports);        ///< "3000, 8080"
[[nodiscard]] QString attentionText(const Attention &attention); ///< "rang the bell", the message, …; empty for none
[[nodiscard]] QString ageText(const QDateTime &since, const QDateTime &now);  ///< "12 s", "5 min", "3 h", "2 days"; coarse on purpose
[[nodiscard]] QString agoText(const QDateTime &since, const QDateTime &now);  ///< "5 min ago", "now"; "–" where invalid
[[nodiscard]] QString endsText(const QDateTime &endsAt, const QDateTime &now); ///< "ends itself in 6 days"; empty where never
[[nodiscard]] QString memoryText(qint64 bytes);                ///< "480 MB"
[[nodiscard]] QString cpuText(double percent);                 ///< "12 %"

/// Does it run (or is about to), so that it belongs to the living and not to the finished.
[[nodiscard]] bool isLiving(const SessionSnapshot &session);

} // namespace shellreeve::words
