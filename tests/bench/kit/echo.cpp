// SPDX-License-Identifier: MIT
#include "kit/echo.h"
#include "kit/painttext.h"

#include <cerrno>

namespace bench {
namespace {

constexpr int warmUpKeys = 100;
constexpr int quietMs = 300;
constexpr int firstPaintMs = 5'000;

void awaitQuiet(int terminal, PaintText &painted)
{
    char buffer[4096];
    // The echoing child has painted a prompt, which every kind of viewer shows.
    for (int patience = firstPaintMs; waitReadable(terminal, patience); patience = quietMs) {
        const std::size_t got = readSome(terminal, buffer, sizeof buffer);
        if (got == 0) {
            errno = 0;
            fail("the program in the terminal ended");
        }
        (void)painted.contains({buffer, got}, 'x');
    }
}

Nanoseconds timeKey(int terminal, PaintText &painted, char key)
{
    char buffer[4096];
    const Nanoseconds start = now();
    writeAll(terminal, {&key, 1});
    for (;;) {
        const std::size_t got = readSome(terminal, buffer, sizeof buffer);
        if (got == 0) {
            errno = 0;
            fail("the program in the terminal ended");
        }
        if (painted.contains({buffer, got}, key)) {
            return now() - start;
        }
    }
}

} // namespace

std::vector<Nanoseconds> typeAndTime(const PtyProgram &program, int keys)
{
    const int terminal = program.master();
    PaintText painted;
    program.awaitRaw();
    awaitQuiet(terminal, painted);
    std::vector<Nanoseconds> samples;
    for (int index = -warmUpKeys; index < keys; ++index) {
        const Nanoseconds sample = timeKey(terminal, painted, static_cast<char>('a' + (index + warmUpKeys) % 26));
        if (index >= 0) {
            samples.push_back(sample);
        }
    }
    return samples;
}

} // namespace bench
