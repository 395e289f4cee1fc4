// SPDX-License-Identifier: MIT
#include "newborn.h"

#include "base/standardstreams.h"
#include "shellper/shellperhost.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace shellreeve {

namespace {

Pipe terminationPipe;

void terminationWanted(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(terminationPipe.writeEnd.get(), &byte, 1);
}

void catchTermination(ShellperHost &host, Milliseconds grace)
{
    terminationPipe = makePipe();
    struct sigaction action = {};
    action.sa_handler = terminationWanted;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGQUIT}) {
        ::sigaction(signal, &action, nullptr);
    }
    auto *notifier = new QSocketNotifier(terminationPipe.readEnd.get(), QSocketNotifier::Read, &host);
    QObject::connect(notifier, &QSocketNotifier::activated, &host, [notifier, &host, grace] {
        notifier->setEnabled(false);
        host.endEverything(grace);
    });
}

void followLeash(ShellperHost &host, UniqueFd &leash)
{
    auto *notifier = new QSocketNotifier(leash.get(), QSocketNotifier::Read, &host);
    QObject::connect(notifier, &QSocketNotifier::activated, &host, [notifier, &host, &leash] {
        char byte = 0;
        const bool released = ::read(leash.get(), &byte, 1) == 1;
        notifier->deleteLater();
        notifier->setEnabled(false);
        leash.reset();
        silence(STDERR_FILENO);
        if (!released) {
            host.endEverything(Milliseconds(0));
        }
    });
}

} // namespace

void liveAsShellper(const ShellperConfig &config, ShellperBirth birth)
{
    // Qt's own dispatcher: the GLib one costs memory and wake-ups, and brings nothing here.
    ::setenv("QT_NO_GLIB", "1", 1);
    char name[] = "shellreeve-shellper";
    char *argv[] = {name, nullptr};
    int argc = 1;
    QCoreApplication application(argc, argv);

    const Result<ProcessRef> guardian = ProcessRef::open(birth.guardian);
    ShellperHost host(config, *birth.board, guardian ? std::optional(*guardian) : std::nullopt,
                      [](int status) { ::_exit(status); });
    if (Result<void> started = host.start(); !started) {
        std::fprintf(stderr, "shellreeve-shellper: %s\n", qPrintable(started.error().message()));
        ::_exit(1);
    }
    catchTermination(host, config.grace);
    followLeash(host, birth.leash);
    const QByteArray line = host.readyLine();
    writeAll(birth.ready.get(), line.constData(), static_cast<unsigned long>(line.size()));
    birth.ready.reset();
    ::_exit(QCoreApplication::exec());
}

} // namespace shellreeve
