// SPDX-License-Identifier: MIT
// bench-ptyloop COMMAND…: the limit of every throughput. forkpty, one read loop, nothing else.
// Prints {"cpu": ns, "wall": ns, "bytes": n} for one flood of `bench-child … flood`.
#include "kit/floodtext.h"
#include "kit/system.h"

#include <iostream>

int main(int argc, char **argv)
{
    using namespace bench;
    if (argc < 2) {
        std::cerr << "usage: bench-ptyloop COMMAND...\n";
        return 2;
    }
    const PtyProgram program({argv + 1, argv + argc});
    std::vector<char> buffer(64 * 1024);
    program.awaitRaw();
    const Nanoseconds start = now();
    const Nanoseconds cpuBefore = ownCpu();
    writeAll(program.master(), {&startKey, 1});
    std::size_t total = 0;
    for (bool ended = false; !ended;) {
        const std::size_t got = readSome(program.master(), buffer.data(), buffer.size());
        if (got == 0) {
            fail("the producer ended");
        }
        total += got;
        ended = buffer[got - 1] == floodEnd;
    }
    std::cout << "{\"cpu\":" << ownCpu() - cpuBefore << ",\"wall\":" << now() - start << ",\"bytes\":" << total
              << ",\"lost\":0}\n";
    return 0;
}
