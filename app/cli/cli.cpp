// SPDX-License-Identifier: MIT
#include "cli.h"

#include "base/profile.h"
#include "base/version.h"
#include "console.h"
#include "helptext.h"
#include "verb.h"
#include "wording.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <unistd.h>
#include <vector>

namespace shellreeve {

namespace {

ExitCode refuseUsage(const Error &error, const QString &hint)
{
    console::complain(error);
    console::note(hint);
    return ExitCode::Usage;
}

/// Not QDir::currentPath(), which makes another name of one that is not UTF-8.
Result<QString> workingDirectory()
{
    const QString advice = QStringLiteral("give the folder by its whole path");
    char path[PATH_MAX];
    if (::getcwd(path, sizeof path) == nullptr) {
        return systemError(QStringLiteral("the working directory cannot be told"), errno, ErrorCode::Failed, advice);
    }
    if (!QByteArrayView(path).isValidUtf8()) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("the path of the working directory is not UTF-8: %1").arg(printable(QString::fromUtf8(path))), advice};
    }
    return QFile::decodeName(path);
}

Result<CliContext> readContext(const QString &profileOption)
{
    CliContext context;
    context.environment = QProcessEnvironment::systemEnvironment();
    const QString wanted =
        profileOption.isEmpty() ? context.environment.value(QStringLiteral("SHELLREEVE_PROFILE")) : profileOption;
    const Result<QString> profile = checkedProfile(wanted);
    if (!profile) {
        return profile.error();
    }
    const Result<RuntimePaths> paths = RuntimePaths::from(PathInputs::fromEnvironment(context.environment, *profile));
    if (!paths) {
        return paths.error();
    }
    context.profile = *profile;
    context.paths = *paths;
    context.directory = workingDirectory();
    return context;
}

/// The verb's own options and those that may stand before it: `reeve list --profile x` is understood, too.
std::vector<OptionSpec> optionsOf(const Verb &verb)
{
    std::vector<OptionSpec> options(verb.options.begin(), verb.options.end());
    options.insert(options.end(), globalOptions.begin(), globalOptions.end());
    return options;
}

ExitCode runVerb(const Verb &verb, const Invocation &invocation, const QString &globalProfile)
{
    if (invocation.has("--help")) {
        console::print(verbHelpText(verb));
        return ExitCode::Done;
    }
    const auto words = invocation.words.size();
    if (words < verb.fewestWords || (verb.mostWords >= 0 && words > verb.mostWords)) {
        const QString problem = words < verb.fewestWords
            ? QStringLiteral("reeve %1 needs more words").arg(QLatin1String(verb.name))
            : QStringLiteral("reeve %1 does not know what to do with '%2'")
                  .arg(QLatin1String(verb.name), invocation.words.at(verb.mostWords));
        return refuseUsage(Error{ErrorCode::InvalidArgument, problem}, usageLine(verb));
    }
    const Result<CliContext> context = readContext(invocation.has("--profile") ? invocation.value("--profile") : globalProfile);
    if (!context) {
        console::complain(context.error());
        return ExitCode::Usage;
    }
    return verb.run(invocation, *context);
}

ExitCode interpret(const QStringList &arguments)
{
    const QString hint = QStringLiteral("try: reeve --help");
    const Result<CommandLine> line = splitCommandLine(arguments, globalOptions);
    if (!line) {
        return refuseUsage(line.error(), hint);
    }
    if (line->global.has("--version")) {
        console::print(QStringLiteral("reeve ") + versionText());
        return ExitCode::Done;
    }
    if (line->global.has("--help")) {
        console::print(tourText());
        return ExitCode::Done;
    }
    if (line->verb.isEmpty()) {
        console::note(tourText());
        return ExitCode::Usage;
    }
    const Verb *verb = findVerb(line->verb);
    if (!verb) {
        const Verb *nearest = nearestVerb(line->verb);
        return refuseUsage(Error{ErrorCode::InvalidArgument, QStringLiteral("there is no verb '%1'").arg(line->verb),
                                 nearest ? QStringLiteral("did you mean: reeve %1").arg(QLatin1String(nearest->name)) : QString()},
                           hint);
    }
    const std::vector<OptionSpec> options = optionsOf(*verb);
    const Result<Invocation> invocation = parseInvocation(line->rest, options, verb->words);
    if (!invocation) {
        return refuseUsage(invocation.error(), usageLine(*verb));
    }
    return runVerb(*verb, *invocation, line->global.value("--profile"));
}

} // namespace

Result<QStringList> readArguments(std::span<const char *const> words)
{
    QStringList arguments;
    for (const char *word : words) {
        if (!QByteArrayView(word).isValidUtf8()) {
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("argument %1 is not UTF-8: %2").arg(arguments.size() + 1).arg(printable(QString::fromUtf8(word))),
                         QStringLiteral("another command would be run than the one that was meant, so nothing was done")};
        }
        arguments.append(QString::fromUtf8(word));
    }
    return arguments;
}

Result<QString> CliContext::absoluteFolder(const QString &folder) const
{
    if (QDir::isAbsolutePath(folder)) {
        return QDir::cleanPath(folder);
    }
    if (!directory) {
        return directory.error();
    }
    return QDir::cleanPath(QDir(*directory).absoluteFilePath(folder));
}

ExitCode runCli(const QStringList &arguments)
{
    const ExitCode code = interpret(arguments);
    console::complainAboutOutput();
    return console::canPrint() ? code : worse(code, ExitCode::Failed);
}

} // namespace shellreeve
