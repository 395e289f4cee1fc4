// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace shellreeve {

struct OptionSpec {
    const char *name;  ///< "--name"
    const char *value; ///< what it takes, for people ("NAME"); nullptr: nothing
    const char *summary;
};

/// Where the words of a verb end being read as options.
enum class Words {
    Anywhere,     ///< options and words in any order, until "--"
    UntilCommand, ///< the first word that is no option, or "--", starts a command that is not ours to read
};

/// What was asked for, taken apart. Pure.
struct Invocation {
    QMap<QString, QString> options; ///< by name; "" for those without a value
    QStringList words;

    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return options.value(QLatin1String(option)); }
};

/// The words after the verb. `--name=value` and `--name value` are the same. InvalidArgument naming
/// the word for an unknown option, a missing, an empty or an unwanted value.
Result<Invocation> parseInvocation(const QStringList &arguments, std::span<const OptionSpec> options, Words words);

/// The whole command line: options that may stand before the verb, the verb, the rest.
struct CommandLine {
    Invocation global;
    QString verb; ///< empty: none was given
    QStringList rest;
};
Result<CommandLine> splitCommandLine(const QStringList &arguments, std::span<const OptionSpec> globals);

} // namespace shellreeve
