// SPDX-License-Identifier: MIT
#include "tray/startoptions.h"

#include "base/profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace shellreeve {

namespace {

class StartText
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::StartOptions)
};

/// The options and how they are told; one place for parsing and for --help.
struct Parser {
    QCommandLineParser parser;
    QCommandLineOption profile{QStringLiteral("profile"),
                               StartText::tr("Keep apart from other profiles: own sockets, records, logs and sessions."),
                               QStringLiteral("NAME")};
    QCommandLineOption monitorPort{QStringLiteral("monitor-port"), StartText::tr("TCP port of the monitor; 0 for none."),
                                   QStringLiteral("N")};
    QCommandLineOption background{QStringLiteral("background"), StartText::tr("Start without a window.")};
    QCommandLineOption headless{QStringLiteral("headless"), StartText::tr("Run without any graphical desktop: on servers, over ssh.")};
    QCommandLineOption show{QStringLiteral("show"), StartText::tr("Show the window, also of an instance that runs already.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, StartText::tr("Show this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, StartText::tr("Show the version.")};

    Parser()
    {
        parser.setApplicationDescription(
            StartText::tr("Supervises long-lived terminal sessions: nothing lost, nothing left behind.\n"
               "Sessions go on when this program ends. Use \"reeve\" to start and see them."));
        parser.addOptions({profile, monitorPort, background, headless, show, help, version});
    }
};

Error usageError(const QString &context)
{
    return Error{ErrorCode::InvalidArgument, context, StartText::tr("\"shellreeve --help\" shows what there is")};
}

Result<std::optional<int>> monitorPortFrom(const Parser &words)
{
    if (!words.parser.isSet(words.monitorPort)) {
        return std::optional<int>();
    }
    const QString text = words.parser.value(words.monitorPort);
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65'535) {
        return usageError(StartText::tr("--monitor-port %1 is not a number from 0 to 65535").arg(text));
    }
    return std::optional(port);
}

} // namespace

Result<StartOptions> StartOptions::from(const QStringList &arguments, const QProcessEnvironment &environment)
{
    Parser words;
    if (!words.parser.parse(arguments)) {
        const QString problem = words.parser.errorText();
        return usageError(problem.endsWith(QLatin1Char('.')) ? problem.chopped(1) : problem);
    }
    if (!words.parser.positionalArguments().isEmpty()) {
        return usageError(StartText::tr("unexpected argument \"%1\"").arg(words.parser.positionalArguments().first()));
    }
    StartOptions options;
    options.arguments = arguments.mid(1);
    if (words.parser.isSet(words.help)) {
        options.task = Task::ShowHelp;
        return options;
    }
    if (words.parser.isSet(words.version)) {
        options.task = Task::ShowVersion;
        return options;
    }
    const Result<QString> profile = checkedProfile(words.parser.isSet(words.profile)
                                                       ? words.parser.value(words.profile)
                                                       : environment.value(QStringLiteral("SHELLREEVE_PROFILE")));
    if (!profile) {
        return profile.error();
    }
    const Result<std::optional<int>> port = monitorPortFrom(words);
    if (!port) {
        return port.error();
    }
    options.profile = *profile;
    options.monitorPort = *port;
    options.background = words.parser.isSet(words.background);
    options.headless = words.parser.isSet(words.headless);
    options.show = words.parser.isSet(words.show);
    return options;
}

QString startHelp()
{
    return Parser().parser.helpText();
}

} // namespace shellreeve
