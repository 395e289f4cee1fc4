// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace shellreeve {

/// What to start on a terminal.
struct PtyProgram {
    QString command; ///< a path, or a name looked up in the environment's own PATH
    QStringList args;
    QString cwd; ///< "": "/"
    QMap<QString, QString> environment;
};

/// Where `command` would be executed from: a path as it is (relative: to cwd), a name by the environment's PATH.
/// NotFound, naming where was looked; Refused when it is there but may not be executed.
Result<QString> resolveCommand(const PtyProgram &program);

/// Starts the program as the leader of a new POSIX session that has `slave` as controlling terminal, descriptors
/// 0 to 2 on it and no other, default signal dispositions, nothing blocked. Returns its pid after exec
/// succeeded; the caller reaps it. SpawnFailed says which step failed on what.
Result<pid_t> startOnTerminal(const PtyProgram &program, int slave);

} // namespace shellreeve
