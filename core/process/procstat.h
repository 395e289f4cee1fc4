// SPDX-License-Identifier: MIT
#pragma once

#include "process/processinfo.h"

#include <QByteArrayView>

namespace shellreeve {

/// A line of /proc/PID/stat (proc_pid_stat(5)). The name may hold blanks and brackets: it ends at the
/// last ')'. nullopt for anything shorter than field 22.
[[nodiscard]] std::optional<ProcessInfo> parseProcStat(QByteArrayView line);

/// "Uid:" of /proc/PID/status into uid and savedUid. False when there is no such line.
bool parseProcStatusUid(QByteArrayView status, ProcessInfo *process);

} // namespace shellreeve
