// SPDX-License-Identifier: MIT
#include "cli.h"

#include "base/standardstreams.h"
#include "console.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char **argv)
{
    shellreeve::ensureStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // `reeve list | head`: a failed write, not a death without a word

    // Qt takes words out of argv that are not for it (-qmljsdebugger): it gets none.
    const std::span<const char *const> words(argv, static_cast<size_t>(argc));
    const shellreeve::Result<QStringList> arguments = shellreeve::readArguments(words.subspan(words.empty() ? 0 : 1));
    if (!arguments) {
        shellreeve::console::complain(arguments.error());
        return static_cast<int>(shellreeve::ExitCode::Usage);
    }
    int ownCount = 1;
    // In the C locale Qt remarks on standard error that it uses UTF-8 instead, which is what we want.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QCoreApplication application(ownCount, argv);
    qInstallMessageHandler(nullptr);
    return static_cast<int>(shellreeve::runCli(*arguments));
}
