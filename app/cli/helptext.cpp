// SPDX-License-Identifier: MIT
#include "helptext.h"

#include "console.h"

namespace shellreeve {

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QString optionLines(std::span<const OptionSpec> options)
{
    QString text;
    for (const OptionSpec &option : options) {
        QString name = utf8(option.name);
        if (option.value) {
            name += QLatin1Char(' ') + utf8(option.value);
        }
        text += QStringLiteral("  %1 %2\n").arg(name, -20).arg(utf8(option.summary));
    }
    return text;
}

} // namespace

QString usageLine(const Verb &verb)
{
    return QStringLiteral("usage: reeve %1 %2").arg(utf8(verb.name), utf8(verb.usage)).trimmed();
}

QString tourText()
{
    QString text = QStringLiteral(
        "reeve keeps terminal sessions that outlive your terminal, and ends them completely.\n\n"
        "  reeve new npm run dev          start a session; prints its id\n"
        "  reeve list                     what runs\n"
        "  reeve attach npm               be in it; leave with Ctrl-\\ and it goes on\n"
        "  reeve output npm --lines 20    look without attaching\n"
        "  reeve kill npm                 end it, with everything it started\n\n"
        "An ID is a session's id, its name, or the beginning of its id.\n\nVerbs:\n");
    for (const Verb &verb : verbTable()) {
        text += QStringLiteral("  %1 %2\n").arg(utf8(verb.name), -10).arg(utf8(verb.summary));
    }
    text += QStringLiteral("\nOptions before the verb:\n") + optionLines(globalOptions);
    text += QStringLiteral("\nreeve VERB --help says more. Exit status: 0 done, 1 failed, 2 usage, 3 not found or\n"
                           "ambiguous, 4 the tray is not running, 5 something survived.");
    return text;
}

QString verbHelpText(const Verb &verb)
{
    QString text = usageLine(verb) + QStringLiteral("\n\n") + utf8(verb.summary) + QStringLiteral(".\n");
    if (*verb.details != '\0') {
        text += QLatin1Char('\n') + utf8(verb.details) + QLatin1Char('\n');
    }
    if (!verb.options.empty()) {
        text += QStringLiteral("\nOptions:\n") + optionLines(verb.options);
    }
    text.chop(1);
    return text;
}

ExitCode runHelp(const Invocation &invocation, const CliContext &)
{
    if (invocation.words.isEmpty()) {
        console::print(tourText());
        return ExitCode::Done;
    }
    const Verb *verb = findVerb(invocation.words.first());
    if (!verb) {
        console::complain(Error{ErrorCode::InvalidArgument, QStringLiteral("there is no verb '%1'").arg(invocation.words.first())});
        return ExitCode::Usage;
    }
    console::print(verbHelpText(*verb));
    return ExitCode::Done;
}

} // namespace shellreeve
