// SPDX-License-Identifier: MIT
// bench-handlers LOG: installs what leads out of the program in order, as the program does. Prints {"ns": n, "kib": n}: how long
// that takes, and by how much the memory of this process alone grows.
#include "kit/system.h"
#include "lifecycle/crashpath.h"
#include "lifecycle/shutdowncoordinator.h"
#include "lifecycle/signalwatcher.h"

#include <QCoreApplication>

#include <fstream>
#include <iostream>

namespace {

long ownKib()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    long sum = 0;
    for (std::string word; rollup >> word;) {
        if (word == "Private_Clean:" || word == "Private_Dirty:") {
            long kib = 0;
            rollup >> kib;
            sum += kib;
        }
    }
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString log = application.arguments().value(1);
    (void)ownKib(); // what the reading itself costs
    const long before = ownKib();
    const bench::Nanoseconds start = bench::now();
    const auto signals = shellreeve::SignalWatcher::install();
    shellreeve::installCrashPath(log);
    shellreeve::ShutdownCoordinator coordinator(std::chrono::seconds(15));
    for (int handler = 0; handler < 16; ++handler) {
        coordinator.add({QStringLiteral("handler"), handler, [](const shellreeve::CleanupHandler::Done &done) { done({}); }});
    }
    const bench::Nanoseconds taken = bench::now() - start;
    std::cout << "{\"ns\":" << taken << ",\"kib\":" << ownKib() - before << "}\n";
    return signals ? 0 : 1;
}
