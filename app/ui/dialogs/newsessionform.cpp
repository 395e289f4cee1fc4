// SPDX-License-Identifier: MIT
#include "ui/dialogs/newsessionform.h"

#include "session/sessionname.h"
#include "ui/dialogs/commandline.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace shellreeve {

namespace {

class Form
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::NewSession)
};

NewSessionCheck::Word problem(const QString &text)
{
    return {text, true};
}

NewSessionCheck::Word note(const QString &text)
{
    return {text, false};
}

NewSessionCheck::Word commandWord(const CommandLine &line, const NewSessionWorld &world)
{
    switch (line.problem) {
    case CommandLine::Problem::Empty:
        return {};
    case CommandLine::Problem::OpenQuote:
        return problem(Form::tr("A closing %1 is missing.").arg(line.openQuote));
    case CommandLine::Problem::OpenEscape:
        return problem(Form::tr("The \\ at the end escapes nothing: take it away, or double it."));
    case CommandLine::Problem::None:
        break;
    }
    if (line.needsShell()) {
        constexpr int longestSyntax = 24;
        return note(Form::tr("“%1” needs a shell: runs as %2 -c '…'.")
                        .arg(words::isolated(words::shortened(line.shellSyntax, longestSyntax)), words::isolated(world.shell)));
    }
    if (line.words.first().isEmpty()) {
        return problem(Form::tr("The program's name is empty."));
    }
    if (!world.programProblem.isEmpty()) {
        return problem(world.programProblem);
    }
    return note(world.programDoubt);
}

NewSessionCheck::Word nameWord(const QString &name, const QStringList &taken)
{
    if (name.trimmed().isEmpty()) {
        return {};
    }
    const QString wrong = nameProblem(name, taken);
    return wrong.isEmpty() ? NewSessionCheck::Word() : problem(wrong);
}

/// The program, without what a shell line has before it.
QString namedAfter(const CommandLine &line, const QString &shell)
{
    for (const QString &word : line.words) {
        if (!word.isEmpty() && !word.contains(QLatin1Char('='))) {
            return word;
        }
    }
    return shell;
}

} // namespace

QString absoluteFolder(const QString &typed, const QString &home)
{
    const QString folder = typed.trimmed();
    if (folder.isEmpty() || folder == QLatin1String("~")) {
        return home;
    }
    if (folder.startsWith(QLatin1String("~/"))) {
        return QDir::cleanPath(home + folder.mid(1));
    }
    return QDir::cleanPath(QDir(home).absoluteFilePath(folder));
}

Result<QMap<QString, QString>> parseAdditions(const QString &text)
{
    static const QRegularExpression validName(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    QMap<QString, QString> additions;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (int number = 1; number <= lines.size(); ++number) {
        const QString line = lines.at(number - 1).trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const qsizetype sign = line.indexOf(QLatin1Char('='));
        const QString name = line.left(sign).trimmed();
        if (sign < 0) {
            return Error{ErrorCode::InvalidArgument, Form::tr("line %1 has no “=”").arg(number), Form::tr("write NAME=value")};
        }
        if (!validName.match(name).hasMatch()) {
            return Error{ErrorCode::InvalidArgument, Form::tr("line %1: “%2” cannot be a variable's name").arg(number).arg(words::oneLine(name)),
                         Form::tr("use letters, digits and _")};
        }
        if (line.contains(QChar(0))) {
            return Error{ErrorCode::InvalidArgument, Form::tr("line %1 contains a character that no variable can hold").arg(number), {}};
        }
        additions.insert(name, line.mid(sign + 1));
    }
    return additions;
}

QString nameProblem(const QString &name, const QStringList &taken)
{
    const Result<QString> wanted = freeSessionName(name, taken);
    if (wanted) {
        return {};
    }
    return wanted.error().code == ErrorCode::Ambiguous
        ? Form::tr("There is already a session “%1”. Choose another name, or end or forget that one first.").arg(words::isolated(name.trimmed()))
        : Form::tr("A name has 1 to 64 characters that can be printed, and no “/”.");
}

NewSessionCheck checkForm(const NewSessionForm &form, const NewSessionWorld &world)
{
    NewSessionCheck check;
    const CommandLine line = CommandLine::parse(form.command);
    check.command = commandWord(line, world);
    if (!world.folderProblem.isEmpty()) {
        check.folder = problem(world.folderProblem);
    }
    check.name = nameWord(form.name, world.taken);
    const Result<QMap<QString, QString>> additions = parseAdditions(form.environment);
    if (additions) {
        check.spec.envAdditions = *additions;
    } else {
        check.environment = problem(dialogparts::sentences(additions.error()));
    }
    const bool hasCommand = line.problem == CommandLine::Problem::None;
    if (hasCommand) {
        check.spec.command = line.command(form.command, world.shell);
        check.suggestedName = autoSessionName(namedAfter(line, world.shell), world.taken);
    }
    check.spec.cwd = absoluteFolder(form.folder, world.home);
    check.spec.name = form.name.trimmed();
    if (check.spec.name.isEmpty() && line.needsShell()) {
        check.spec.name = check.suggestedName; // else every one of them would be called after the shell
    }
    check.spec.restart = form.restart;
    check.spec.leftovers = form.leftovers;
    check.canStart = hasCommand && !check.command.isProblem && !check.folder.isProblem && !check.name.isProblem
        && !check.environment.isProblem;
    return check;
}

} // namespace shellreeve
