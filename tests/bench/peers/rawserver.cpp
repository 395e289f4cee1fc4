// SPDX-License-Identifier: MIT
// bench-rawserver SOCKET BYTES: the limit of every reattach. Answers the first byte of each connection with
// that many bytes out of memory. Ends when its standard input does.
#include "kit/system.h"

#include <cstdlib>
#include <iostream>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    using namespace bench;
    if (argc != 3) {
        std::cerr << "usage: bench-rawserver SOCKET BYTES\n";
        return 2;
    }
    const Fd listener = listenOn(argv[1]);
    const std::string scrollback(static_cast<std::size_t>(std::atol(argv[2])), 'x');
    std::cout << "ready" << std::endl;
    for (;;) {
        pollfd entries[] = {{STDIN_FILENO, POLLIN, 0}, {listener.get(), POLLIN, 0}};
        if (poll(entries, 2, -1) < 0) {
            fail("poll");
        }
        if (entries[0].revents != 0) {
            return 0;
        }
        const Fd connection(accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        char question[256];
        if (readSome(connection.get(), question, sizeof question) > 0) {
            writeAll(connection.get(), scrollback);
        }
    }
}
