// SPDX-License-Identifier: MIT
// bench-child LEASH TAG MODE [ARG]: what runs inside the sessions that are measured.
//
// It connects to the Unix socket LEASH, says "TAG PID PPID", and ends when that connection does: no
// holder, ours or a peer's, can leave it behind, and the harness learns every pid from its owner.
//   idle            sleeps
//   hello           paints "@", then sleeps
//   echo            raw terminal, paints "> ", then gives back what it reads, as `cat` would
//   fill BYTES      writes so much numbered text, then sleeps
//   flood BYTES     raw terminal; at each 'g' typed, writes so much text and an end mark
//   flood-for SEC   raw terminal; at a line on the leash, writes for so long, then says "BYTES NANOSECONDS" there
//   tree            three generations, the middle one ignores TERM and HUP
#include "kit/floodtext.h"
#include "kit/system.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace bench;

constexpr std::size_t blockLines = 512;

class Leash
{
public:
    Leash(const std::string &path, const std::string &tag) : m_socket(connectTo(path))
    {
        say(tag + ' ' + std::to_string(getpid()) + ' ' + std::to_string(getppid()) + '\n');
    }
    void say(const std::string &text) const { writeAll(m_socket.get(), text); }
    /// Returns at the next order, and ends the program when the leash is cut.
    void awaitOrder() const
    {
        char order[64];
        if (readSome(m_socket.get(), order, sizeof order) == 0) {
            _exit(0);
        }
    }
    [[noreturn]] void sleep() const
    {
        for (;;) {
            awaitOrder();
        }
    }
    void watchAside() const { std::thread([this] { sleep(); }).detach(); }

private:
    Fd m_socket;
};

void makeRaw()
{
    termios mode{};
    tcgetattr(STDIN_FILENO, &mode);
    cfmakeraw(&mode);
    tcsetattr(STDIN_FILENO, TCSANOW, &mode);
}

void echo()
{
    writeAll(STDOUT_FILENO, "> ");
    char buffer[4096];
    while (const std::size_t got = readSome(STDIN_FILENO, buffer, sizeof buffer)) {
        writeAll(STDOUT_FILENO, {buffer, got});
    }
}

void writeFlood(std::size_t bytes)
{
    const std::size_t lines = floodSize(bytes) / lineLength;
    std::string block;
    for (std::size_t index = 0; index < lines; ++index) {
        block += floodLine(index);
        if (block.size() >= blockLines * lineLength) {
            writeAll(STDOUT_FILENO, block);
            block.clear();
        }
    }
    block += floodEnd;
    writeAll(STDOUT_FILENO, block);
}

void floodOnKey(std::size_t bytes)
{
    char key = 0;
    while (readSome(STDIN_FILENO, &key, 1) == 1) {
        if (key == startKey) {
            writeFlood(bytes);
        }
    }
}

void floodFor(const Leash &leash, int seconds)
{
    std::string block;
    for (std::size_t index = 0; index < blockLines; ++index) {
        block += floodLine(index);
    }
    for (;;) {
        leash.awaitOrder();
        const Nanoseconds start = now();
        const Nanoseconds end = start + Nanoseconds{seconds} * 1'000'000'000;
        std::size_t written = 0;
        while (now() < end) {
            writeAll(STDOUT_FILENO, block);
            written += block.size();
        }
        leash.say(std::to_string(written) + ' ' + std::to_string(now() - start) + '\n');
    }
}

[[noreturn]] void growTree(const std::string &leashPath, const std::string &tag)
{
    for (int generation = 1; generation < 3; ++generation) {
        if (fork() != 0) {
            break;
        }
        if (generation == 1) {
            std::signal(SIGTERM, SIG_IGN);
            std::signal(SIGHUP, SIG_IGN);
        } else {
            std::signal(SIGTERM, SIG_DFL);
            std::signal(SIGHUP, SIG_DFL);
        }
    }
    Leash(leashPath, tag).sleep();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "usage: bench-child LEASH TAG MODE [ARG]\n";
        return 2;
    }
    const std::string mode = argv[3];
    const long number = argc > 4 ? std::atol(argv[4]) : 0;
    if (mode == "tree") {
        growTree(argv[1], argv[2]);
    }
    if (mode == "echo" || mode.starts_with("flood")) {
        makeRaw(); // before the leash tells that it is ready
    }
    const Leash leash(argv[1], argv[2]);
    if (mode == "idle") {
        leash.sleep();
    }
    if (mode == "hello") {
        writeAll(STDOUT_FILENO, "@");
        leash.sleep();
    }
    if (mode == "fill") {
        writeFlood(static_cast<std::size_t>(number));
        leash.say("filled\n");
        leash.sleep();
    }
    if (mode == "flood-for") {
        floodFor(leash, static_cast<int>(number));
    }
    leash.watchAside();
    if (mode == "echo") {
        echo();
    } else if (mode == "flood") {
        floodOnKey(static_cast<std::size_t>(number));
    }
    return 0;
}
