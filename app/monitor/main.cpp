// SPDX-License-Identifier: MIT
#include "monitorprogram.h"

#include "base/closedescriptors.h"
#include "base/configdescriptor.h"
#include "base/standardstreams.h"
#include "base/version.h"
#include "lifecycle/signalwatcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>

using namespace shellreeve;

namespace {

constexpr char usage[] =
    "Usage: shellreeve-monitor --config-fd N\n"
    "Serves the HTTP API and the dashboard of one supervisor on 127.0.0.1. Started by shellreeve, not by hand: it reads one\n"
    "JSON object from descriptor N, prints one line of JSON once it serves, and ends with its owner. See shellreeve-monitor(8).\n";

/// One line on standard output is what whoever started us waits for.
void tell(const MonitorReport &report)
{
    std::fputs(report.encode().constData(), stdout);
    std::fflush(stdout);
    silence(STDOUT_FILENO);
}

int fail(const Error &error)
{
    tell({false, 0, 0, error.code == ErrorCode::Refused, error.reason(), error.advice});
    return 1;
}

/// As many connections as there may be, and what else is open: more than the usual limit.
void allowDescriptors()
{
    constexpr rlim_t wanted = 2 * ConnectionBook::Limits().most;
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < wanted) {
        limit.rlim_cur = std::min(wanted, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void prepareProcess()
{
    closeFrom(STDERR_FILENO + 1);
    ensureStandardStreams();
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    [[maybe_unused]] const int moved = ::chdir("/"); // no folder is held on to
    allowDescriptors();
    ::setenv("QT_NO_GLIB", "1", 1); // Qt's own dispatcher: the GLib one costs memory, and brings nothing here
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
        std::fputs(usage, stdout);
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("shellreeve-monitor %s\n", qPrintable(versionText()));
        return 0;
    }
    const int fd = configDescriptorFrom(argc, argv);
    if (fd < 0) {
        std::fputs(usage, stderr);
        return 2;
    }
    const Result<QByteArray> text = readConfigDescriptor(fd, MonitorConfig::longestText);
    const Result<MonitorConfig> config = text ? MonitorConfig::decode(*text) : text.error();
    if (!config) {
        return fail({ErrorCode::InvalidArgument, QStringLiteral("the configuration: ") + config.error().message()});
    }
    prepareProcess();
    QCoreApplication application(argc, argv);
    const Result<std::unique_ptr<SignalWatcher>> signalled = SignalWatcher::install();
    if (!signalled) {
        return fail(signalled.error());
    }
    QObject::connect(signalled->get(), &SignalWatcher::received, &application, &QCoreApplication::quit);
    MonitorProgram program(*config);
    if (const Result<void> begun = program.begin(); !begun) {
        return fail(begun.error());
    }
    tell({true, QCoreApplication::applicationPid(), config->port, false, {}});
    return QCoreApplication::exec();
}
