// SPDX-License-Identifier: MIT
// bench-echo KEYS SOCKET: types into a session through its shellper's socket, as a bare client would, and times
// the echoes. Prints them as a JSON array of nanoseconds.
#include "kit/shellperlink.h"

#include <cstdlib>
#include <iostream>

namespace {

using namespace bench;

constexpr int warmUpKeys = 100;

Nanoseconds timeKey(ShellperLink &link, char key)
{
    const Nanoseconds start = now();
    link.send(Frame::Data, {&key, 1});
    Piece piece{};
    while (link.next(piece)) {
        if (piece.type == Frame::Data && piece.bytes.find(key) != std::string_view::npos) {
            return now() - start;
        }
    }
    fail("the shellper hung up");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: bench-echo KEYS SOCKET\n";
        return 2;
    }
    ShellperLink link(argv[2], terminalHello);
    link.awaitReplay();
    const int keys = std::atoi(argv[1]);
    std::vector<Nanoseconds> samples;
    for (int index = -warmUpKeys; index < keys; ++index) {
        const Nanoseconds sample = timeKey(link, static_cast<char>('a' + (index + warmUpKeys) % 26));
        if (index >= 0) {
            samples.push_back(sample);
        }
    }
    std::cout << jsonArray(samples) << '\n';
    return 0;
}
