// SPDX-License-Identifier: MIT
#include "base/standardstreams.h"
#include "base/version.h"
#include "tray/application.h"
#include "tray/program.h"
#include "tray/startoptions.h"

#include <QTimer>

#include <cstdio>

using namespace shellreeve;

namespace {

constexpr int usageStatus = 2;

QStringList textOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

int print(FILE *stream, const QString &text, int status)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    ensureStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("shellreeve"));
    QCoreApplication::setApplicationVersion(versionText());
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<StartOptions> options = StartOptions::from(textOf(argc, argv), environment);
    if (!options) {
        return print(stderr, QStringLiteral("shellreeve: ") + options.error().message(), usageStatus);
    }
    const bool isRun = options->task == StartOptions::Task::Run;
    const bool wantsDesktop = isRun && !options->headless && isBuiltWithWindows();
    const std::unique_ptr<QCoreApplication> application =
        makeApplication(argc, argv, wantsDesktop ? Surface::Desktop : Surface::None, environment);
    if (!isRun) {
        const bool isHelp = options->task == StartOptions::Task::ShowHelp;
        return print(stdout, isHelp ? startHelp().trimmed() : QStringLiteral("shellreeve ") + versionText(), 0);
    }
    if (wantsDesktop && !isOnDesktop()) {
        print(stderr, QCoreApplication::translate("main", "shellreeve: no desktop can be reached (DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM "
                                                          "are empty or lead nowhere); running as with --headless"), 0);
    }
    Program program(*options, environment);
    QTimer::singleShot(0, &program, &Program::begin);
    return QCoreApplication::exec();
}
