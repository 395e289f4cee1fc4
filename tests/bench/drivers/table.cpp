// SPDX-License-Identifier: MIT
// bench-table full|identity|tree ROUNDS [PID]: looks at the process table, or at what is below a process, as the program does.
// Prints {"times": [ns…], "count": n}.
#include "kit/system.h"
#include "process/processtable.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace {

using namespace shellreeve;

std::size_t look(std::string_view what, pid_t root)
{
    if (what == "tree") {
        return settledDescendants({root}, ProcessFields::Program).processes.size();
    }
    const Result<std::vector<ProcessInfo>> all = snapshotProcesses(what == "full" ? ProcessFields::Program : ProcessFields::Identity);
    return all ? all->size() : 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::cerr << "usage: bench-table full|identity|tree ROUNDS [PID]\n";
        return 2;
    }
    const auto root = static_cast<pid_t>(argc > 3 ? std::atoi(argv[3]) : 0);
    std::vector<bench::Nanoseconds> times;
    std::size_t count = 0;
    for (int round = 0; round < std::atoi(argv[2]); ++round) {
        const bench::Nanoseconds start = bench::now();
        count = look(argv[1], root);
        times.push_back(bench::now() - start);
    }
    std::cout << "{\"times\":" << bench::jsonArray(times) << ",\"count\":" << count << "}\n";
    return 0;
}
