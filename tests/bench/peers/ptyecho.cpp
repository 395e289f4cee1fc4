// SPDX-License-Identifier: MIT
// bench-ptyecho KEYS COMMAND…: the limit of every echo. A terminal held by nobody but this program.
#include "kit/echo.h"

#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::cerr << "usage: bench-ptyecho KEYS COMMAND...\n";
        return 2;
    }
    const bench::PtyProgram program({argv + 2, argv + argc});
    std::cout << bench::jsonArray(bench::typeAndTime(program, std::atoi(argv[1]))) << '\n';
    return 0;
}
