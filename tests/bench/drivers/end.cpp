// SPDX-License-Identifier: MIT
// bench-end GRACE_MS one|all SOCKET…: ends sessions by TERMINATE and times each until TERMINATED says that all
// below it has ended. Prints {"times": [ns…], "ended": n}; the grace is still in the times.
#include "kit/shellperlink.h"

#include <iostream>
#include <memory>
#include <poll.h>

namespace {

using namespace bench;

constexpr int deadlineMs = 60'000;

struct Outcomes {
    std::vector<Nanoseconds> times;
    int ended = 0;
};

void endTogether(const std::vector<std::string> &sockets, const std::string &request, Outcomes &outcomes)
{
    std::vector<std::unique_ptr<ShellperLink>> links;
    for (const std::string &path : sockets) {
        links.push_back(std::make_unique<ShellperLink>(path, towerHello));
        links.back()->awaitReplay();
    }
    const Nanoseconds start = now();
    for (const auto &link : links) {
        link->send(Frame::Terminate, request);
    }
    for (std::size_t left = links.size(); left > 0;) {
        std::vector<pollfd> entries;
        for (const auto &link : links) {
            entries.push_back({link ? link->descriptor() : -1, POLLIN, 0});
        }
        if (poll(entries.data(), entries.size(), deadlineMs) <= 0) {
            fail("waiting for TERMINATED");
        }
        for (std::size_t index = 0; index < links.size(); ++index) {
            Piece piece{};
            // Other frames (EXIT, EVENT) come first and are small: read on at the next turn.
            while (entries[index].revents != 0 && links[index]) {
                if (!links[index]->next(piece)) {
                    fail("a shellper left without TERMINATED");
                }
                if (piece.type == Frame::Terminated && piece.last) {
                    outcomes.times.push_back(now() - start);
                    outcomes.ended += piece.bytes.find("\"ended\":true") != std::string_view::npos ? 1 : 0;
                    links[index].reset();
                    --left;
                } else if (!links[index]->hasBuffered()) {
                    break;
                }
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "usage: bench-end GRACE_MS one|all SOCKET...\n";
        return 2;
    }
    const std::string request = R"({"graceMs":)" + std::string(argv[1]) + '}';
    const std::vector<std::string> sockets(argv + 3, argv + argc);
    Outcomes outcomes;
    if (std::string_view(argv[2]) == "all") {
        endTogether(sockets, request, outcomes);
    } else {
        for (const std::string &socket : sockets) {
            endTogether({socket}, request, outcomes);
        }
    }
    std::cout << "{\"times\":" << jsonArray(outcomes.times) << ",\"ended\":" << outcomes.ended << "}\n";
    return 0;
}
