// SPDX-License-Identifier: MIT
#include "pty/ptychild.h"

#include "base/uniquefd.h"
#include "base/closedescriptors.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace shellreeve {

namespace {

enum class Step : int { Session, Terminal, Folder, Exec };

struct Failure {
    Step step;
    int reason;
};

/// Everything exec needs, laid out before fork: nothing may be allocated after it.
struct ExecPlan {
    QByteArray path;
    QByteArray cwd;
    std::vector<QByteArray> texts;
    std::vector<char *> argv;      // [0] is a spare place for /bin/sh
    std::vector<char *> envp;

    char *keep(const QString &text)
    {
        texts.push_back(text.toUtf8());
        return texts.back().data();
    }
};

ExecPlan planExec(const PtyProgram &program, const QString &path)
{
    ExecPlan plan;
    plan.path = QFile::encodeName(path);
    plan.cwd = QFile::encodeName(program.cwd.isEmpty() ? QStringLiteral("/") : program.cwd);
    plan.texts.reserve(static_cast<size_t>(program.args.size() + program.environment.size() + 2));
    plan.argv.push_back(plan.keep(QStringLiteral("sh")));
    plan.argv.push_back(plan.keep(program.command));
    for (const QString &arg : program.args) {
        plan.argv.push_back(plan.keep(arg));
    }
    plan.argv.push_back(nullptr);
    for (auto it = program.environment.begin(); it != program.environment.end(); ++it) {
        plan.envp.push_back(plan.keep(it.key() + QLatin1Char('=') + it.value()));
    }
    plan.envp.push_back(nullptr);
    return plan;
}

// ---- between fork and exec: async-signal-safe calls only ----------------------------------------------------

[[noreturn]] void reportAndLeave(int pipe, Step step)
{
    const Failure failure{step, errno};
    writeAll(pipe, &failure, sizeof failure);
    ::_exit(127);
}

void resetSignals()
{
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    for (int signal = 1; signal < NSIG; ++signal) {
        ::sigaction(signal, &standard, nullptr);
    }
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void becomeProgram(ExecPlan &plan, int slave, int report)
{
    if (::setsid() < 0) {
        reportAndLeave(report, Step::Session);
    }
    if (::ioctl(slave, TIOCSCTTY, 0) != 0 || ::dup2(slave, 0) < 0 || ::dup2(slave, 1) < 0 || ::dup2(slave, 2) < 0) {
        reportAndLeave(report, Step::Terminal);
    }
    closeOnExecFrom(3);
    resetSignals();
    if (::chdir(plan.cwd.constData()) != 0) {
        reportAndLeave(report, Step::Folder);
    }
    ::execve(plan.path.constData(), plan.argv.data() + 1, plan.envp.data());
    if (errno == ENOEXEC) { // a script without "#!": what execvp(3) and every shell do
        plan.argv[1] = plan.path.data();
        ::execve("/bin/sh", plan.argv.data(), plan.envp.data());
    }
    reportAndLeave(report, Step::Exec);
}

// -------------------------------------------------------------------------------------------------------------

Error explain(const Failure &failure, const PtyProgram &program)
{
    switch (failure.step) {
    case Step::Folder:
        return systemError(QStringLiteral("cannot enter the folder %1").arg(program.cwd), failure.reason, ErrorCode::SpawnFailed,
                           QStringLiteral("choose another folder with --cwd"));
    case Step::Exec:
        return systemError(QStringLiteral("cannot run %1").arg(program.command), failure.reason, ErrorCode::SpawnFailed);
    default:
        return systemError(QStringLiteral("cannot give %1 a terminal").arg(program.command), failure.reason,
                           ErrorCode::SpawnFailed);
    }
}

bool mayExecute(const QString &path)
{
    struct stat info = {};
    const QByteArray name = QFile::encodeName(path);
    return ::stat(name.constData(), &info) == 0 && S_ISREG(info.st_mode) && ::access(name.constData(), X_OK) == 0;
}

} // namespace

Result<QString> resolveCommand(const PtyProgram &program)
{
    if (program.command.contains(QLatin1Char('/'))) {
        const QString path = program.command.startsWith(QLatin1Char('/')) ? program.command
                                                                         : program.cwd + QLatin1Char('/') + program.command;
        if (mayExecute(path)) {
            return path;
        }
        struct stat info = {};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
            return systemError(QStringLiteral("cannot run %1").arg(path), errno, ErrorCode::SpawnFailed);
        }
        return Error{ErrorCode::SpawnFailed, QStringLiteral("cannot run %1: it is not an executable file").arg(path)};
    }
    const QString searchPath = program.environment.value(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    QString inert;
    for (const QString &folder : searchPath.split(QLatin1Char(':'))) {
        // An empty or relative entry is meant from where the program will be, not from where we are.
        const QString base = folder.startsWith(QLatin1Char('/')) ? QString() : program.cwd + QLatin1Char('/');
        const QString path = base + folder + QLatin1Char('/') + program.command;
        if (mayExecute(path)) {
            return path;
        }
        if (inert.isEmpty() && QFile::exists(path)) {
            inert = path;
        }
    }
    if (!inert.isEmpty()) {
        return Error{ErrorCode::SpawnFailed, QStringLiteral("cannot run %1: %2 is not an executable file").arg(program.command, inert)};
    }
    return Error{ErrorCode::SpawnFailed, QStringLiteral("command not found: %1").arg(program.command),
                 QStringLiteral("give its path, or add its folder to PATH (now: %1)").arg(searchPath)};
}

Result<pid_t> startOnTerminal(const PtyProgram &program, int slave)
{
    const Result<QString> path = resolveCommand(program);
    if (!path) {
        return path.error();
    }
    ExecPlan plan = planExec(program, *path);
    Pipe report = makePipe();
    if (!report.readEnd.isValid()) {
        return systemError(QStringLiteral("cannot start %1").arg(program.command), errno, ErrorCode::SpawnFailed);
    }
    const pid_t pid = ::fork();
    if (pid < 0) {
        return systemError(QStringLiteral("cannot start another process for %1").arg(program.command), errno,
                           ErrorCode::SpawnFailed, QStringLiteral("the process limit may be reached: see ulimit -u"));
    }
    if (pid == 0) {
        becomeProgram(plan, slave, report.writeEnd.get());
    }
    report.writeEnd.reset();
    Failure failure{};
    ssize_t got = 0;
    do {
        got = ::read(report.readEnd.get(), &failure, sizeof failure);
    } while (got < 0 && errno == EINTR);
    if (got == sizeof failure) {
        ::waitpid(pid, nullptr, 0);
        return explain(failure, program);
    }
    return pid;
}

} // namespace shellreeve
