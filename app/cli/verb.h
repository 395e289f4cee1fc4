// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"
#include "exitcode.h"
#include "invocation.h"

#include <QProcessEnvironment>

#include <span>

namespace shellreeve {

/// What every verb may know of the world; read once, in main.
struct CliContext {
    QString profile;
    RuntimePaths paths;
    QProcessEnvironment environment;
    Result<QString> directory = QString(); ///< the caller's, or why it cannot be used

    /// From where the caller is; "" is there itself. The error of `directory` when that is needed.
    [[nodiscard]] Result<QString> absoluteFolder(const QString &folder) const;
};

using VerbFunction = ExitCode (*)(const Invocation &invocation, const CliContext &context);

/// One row of the table: all that parsing, help and completion need to know of a verb.
struct Verb {
    const char *name;
    const char *usage; ///< after the name
    const char *summary;
    const char *details; ///< paragraphs and examples; may be empty
    std::span<const OptionSpec> options;
    Words words;
    int fewestWords;
    int mostWords; ///< -1: any number
    VerbFunction run;
};

[[nodiscard]] std::span<const Verb> verbTable();
[[nodiscard]] const Verb *findVerb(const QString &name);
/// The verb that was probably meant; nullptr when none is near.
[[nodiscard]] const Verb *nearestVerb(const QString &name);

extern const std::span<const OptionSpec> globalOptions;

// The functions of the table, one file each.
ExitCode runNew(const Invocation &invocation, const CliContext &context);
ExitCode runList(const Invocation &invocation, const CliContext &context);
ExitCode runAttach(const Invocation &invocation, const CliContext &context);
ExitCode runKill(const Invocation &invocation, const CliContext &context);
ExitCode runRename(const Invocation &invocation, const CliContext &context);
ExitCode runRestart(const Invocation &invocation, const CliContext &context);
ExitCode runForget(const Invocation &invocation, const CliContext &context);
ExitCode runKeep(const Invocation &invocation, const CliContext &context);
ExitCode runUnkeep(const Invocation &invocation, const CliContext &context);
ExitCode runOutput(const Invocation &invocation, const CliContext &context);
ExitCode runSend(const Invocation &invocation, const CliContext &context);
ExitCode runTree(const Invocation &invocation, const CliContext &context);
ExitCode runPorts(const Invocation &invocation, const CliContext &context);
ExitCode runOrphans(const Invocation &invocation, const CliContext &context);
ExitCode runGc(const Invocation &invocation, const CliContext &context);
ExitCode runStatus(const Invocation &invocation, const CliContext &context);
ExitCode runQuit(const Invocation &invocation, const CliContext &context);
ExitCode runSelfcheck(const Invocation &invocation, const CliContext &context);
ExitCode runHelp(const Invocation &invocation, const CliContext &context);

} // namespace shellreeve
