// SPDX-License-Identifier: MIT
#include "invocation.h"

#include <algorithm>

namespace shellreeve {

namespace {

const OptionSpec *findOption(std::span<const OptionSpec> options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const OptionSpec &option) { return name == QLatin1String(option.name); });
    return found == options.end() ? nullptr : &*found;
}

Error usageError(const QString &context, const QString &advice = {})
{
    return Error{ErrorCode::InvalidArgument, context, advice};
}

/// An empty value is mostly a variable that a script has not set, and "here", "as it is set" or "the default" is then not
/// what was meant: `kill --workspace ""` must not end the workspace one happens to stand in.
Result<void> takeValue(const QString &name, const QString &value, Invocation &result)
{
    if (value.isEmpty()) {
        return usageError(QStringLiteral("the value of %1 is empty").arg(name), QStringLiteral("give one, or leave the option out"));
    }
    result.options.insert(name, value);
    return {};
}

/// Reads the option at `arguments[at]`; `at` moves on past its value.
Result<void> takeOption(const QStringList &arguments, qsizetype &at, std::span<const OptionSpec> options, Invocation &result)
{
    const QString word = arguments.at(at);
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = equals < 0 ? word : word.left(equals);
    const OptionSpec *option = findOption(options, name);
    if (!option) {
        return usageError(QStringLiteral("there is no option %1 here").arg(name),
                          QStringLiteral("a word that begins with '-' goes after a lone --"));
    }
    if (!option->value) {
        if (equals >= 0) {
            return usageError(QStringLiteral("%1 takes no value").arg(name));
        }
        result.options.insert(name, QString());
        return {};
    }
    if (equals >= 0) {
        return takeValue(name, word.mid(equals + 1), result);
    }
    if (at + 1 >= arguments.size()) {
        return usageError(QStringLiteral("%1 needs a value: %1 %2").arg(name, QLatin1String(option->value)));
    }
    return takeValue(name, arguments.at(++at), result);
}

bool looksLikeOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-'));
}

} // namespace

Result<Invocation> parseInvocation(const QStringList &arguments, std::span<const OptionSpec> options, Words words)
{
    Invocation result;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments.at(at);
        if (word == QLatin1String("--")) {
            result.words += arguments.mid(at + 1);
            return result;
        }
        if (!looksLikeOption(word)) {
            if (words == Words::UntilCommand) {
                result.words = arguments.mid(at);
                return result;
            }
            result.words.append(word);
            continue;
        }
        if (Result<void> taken = takeOption(arguments, at, options, result); !taken) {
            return taken.error();
        }
    }
    return result;
}

Result<CommandLine> splitCommandLine(const QStringList &arguments, std::span<const OptionSpec> globals)
{
    CommandLine line;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (!looksLikeOption(arguments.at(at))) {
            line.verb = arguments.at(at);
            line.rest = arguments.mid(at + 1);
            return line;
        }
        if (Result<void> taken = takeOption(arguments, at, globals, line.global); !taken) {
            return taken.error();
        }
    }
    return line;
}

} // namespace shellreeve
