// SPDX-License-Identifier: MIT
// bench-reattach ROUNDS BYTES raw|shellper SOCKET: connects and times until that many bytes of scrollback are
// here. Prints the times as a JSON array of nanoseconds.
#include "kit/shellperlink.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

namespace {

using namespace bench;

Nanoseconds timeRaw(const std::string &path, std::size_t bytes, std::vector<char> &buffer)
{
    const Nanoseconds start = now();
    const Fd socket = connectTo(path);
    writeAll(socket.get(), "?");
    std::size_t total = 0;
    while (const std::size_t got = readSome(socket.get(), buffer.data(), buffer.size())) {
        total += got;
        if (total >= bytes) {
            return now() - start;
        }
    }
    fail("the raw server hung up early");
}

Nanoseconds timeShellper(const std::string &path, std::size_t bytes, std::vector<char> &buffer)
{
    const std::string hello
        = R"({"version":1,"clientType":"terminal","replayBytes":)" + std::to_string(bytes) + '}';
    const Nanoseconds start = now();
    ShellperLink link(path, hello, std::move(buffer));
    std::size_t total = 0;
    Piece piece{};
    while (link.next(piece)) {
        if (piece.type != Frame::Replay) {
            continue;
        }
        total += piece.bytes.size();
        if (piece.last) {
            // Cut at a line start: up to a line less than what was asked for.
            if (total + 200 < bytes) {
                std::cerr << "only " << total << " bytes of scrollback came\n";
                std::exit(1);
            }
            const Nanoseconds taken = now() - start;
            buffer = link.takeBuffer();
            return taken;
        }
    }
    fail("the shellper hung up");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::cerr << "usage: bench-reattach ROUNDS BYTES raw|shellper SOCKET\n";
        return 2;
    }
    const int rounds = std::atoi(argv[1]);
    const auto bytes = static_cast<std::size_t>(std::atol(argv[2]));
    const bool raw = std::string_view(argv[3]) == "raw";
    std::vector<char> buffer(ShellperLink::bufferSize);
    std::vector<Nanoseconds> samples;
    for (int round = 0; round < rounds; ++round) {
        // Not at once: with no supervisor there, a viewer's leaving begins the lease, which is noted and looks at the tree once.
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        samples.push_back(raw ? timeRaw(argv[4], bytes, buffer) : timeShellper(argv[4], bytes, buffer));
    }
    std::cout << jsonArray(samples) << '\n';
    return 0;
}
