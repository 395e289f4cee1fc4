// SPDX-License-Identifier: MIT
// bench-throughput shellper|dtach SOCKET BYTES count|verify PID…: starts one flood in a `bench-child … flood BYTES`
// session and receives it as a plain client of the holder's socket. Prints {"cpu", "wall", "bytes", "lost",
// "resyncs"}: cpu (ns) is that of this client and of all PIDs (the holder's processes). `verify` compares every
// byte, which costs time of its own: such a run is not to be timed.
#include "kit/floodtext.h"
#include "kit/shellperlink.h"

#include <array>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <unistd.h>

namespace {

using namespace bench;

struct Chunk {
    std::string_view bytes;
    bool resync = false; ///< the scrollback is sent anew: what went before may be lost
};

/// Whoever delivers the session's output.
class Source
{
public:
    virtual ~Source() = default;
    virtual void type(char key) = 0;
    virtual bool next(Chunk &chunk) = 0;
};

class ShellperSource : public Source
{
public:
    explicit ShellperSource(const std::string &path) : m_link(path, terminalHello) { m_link.awaitReplay(); }
    void type(char key) override { m_link.send(Frame::Data, {&key, 1}); }
    bool next(Chunk &chunk) override
    {
        Piece piece{};
        while (m_link.next(piece)) {
            if (piece.type == Frame::Data || piece.type == Frame::Replay) {
                chunk = {piece.bytes, piece.type == Frame::Replay && piece.first};
                return true;
            }
        }
        return false;
    }

private:
    ShellperLink m_link;
};

/// dtach's protocol: packets of type, length and eight bytes to the master, raw bytes back.
class DtachSource : public Source
{
public:
    explicit DtachSource(const std::string &path) : m_socket(connectTo(path)) { send(attach, 0, 0); }
    void type(char key) override { send(push, 1, key); }
    bool next(Chunk &chunk) override
    {
        const std::size_t got = readSome(m_socket.get(), m_buffer.data(), m_buffer.size());
        chunk = {{m_buffer.data(), got}};
        return got > 0;
    }

private:
    static constexpr char push = 0;
    static constexpr char attach = 1;
    void send(char kind, char length, char key)
    {
        std::array<char, 10> packet{kind, length, key};
        writeAll(m_socket.get(), {packet.data(), packet.size()});
    }
    Fd m_socket;
    std::vector<char> m_buffer = std::vector<char>(256 * 1024);
};

/// Compares what comes with what the producer wrote.
class Verifier
{
public:
    /// The number of the byte that differs first, -1 when none does.
    long long feed(std::string_view bytes)
    {
        for (const char byte : bytes) {
            if (m_offset % lineLength == 0) {
                m_line = floodLine(m_offset / lineLength);
            }
            if (byte != m_line[m_offset % lineLength] && byte != floodEnd) {
                return static_cast<long long>(m_offset);
            }
            ++m_offset;
        }
        return -1;
    }

private:
    std::size_t m_offset = 0;
    std::string m_line;
};

struct Totals {
    std::size_t bytes = 0;
    int resyncs = 0;
    long long differsAt = -1;
};

Totals receive(Source &source, bool verify)
{
    Totals totals;
    Verifier verifier;
    Chunk chunk;
    while (source.next(chunk)) {
        totals.bytes += chunk.bytes.size();
        totals.resyncs += chunk.resync ? 1 : 0;
        if (verify && totals.resyncs == 0 && totals.differsAt < 0) {
            totals.differsAt = verifier.feed(chunk.bytes);
        }
        if (!chunk.bytes.empty() && chunk.bytes.back() == floodEnd) {
            return totals;
        }
    }
    fail("the holder hung up");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6) {
        std::cerr << "usage: bench-throughput shellper|dtach SOCKET BYTES count|verify PID...\n";
        return 2;
    }
    std::unique_ptr<Source> source;
    if (std::string_view(argv[1]) == "dtach") {
        source = std::make_unique<DtachSource>(argv[2]);
    } else {
        source = std::make_unique<ShellperSource>(argv[2]);
    }
    const std::size_t expected = floodSize(static_cast<std::size_t>(std::atol(argv[3])));
    const bool verify = std::string_view(argv[4]) == "verify";
    const auto cpu = [&] {
        Nanoseconds total = ownCpu();
        for (int index = 5; index < argc; ++index) {
            total += cpuOf(std::atoi(argv[index]));
        }
        return total;
    };
    const Nanoseconds start = now();
    const Nanoseconds cpuBefore = cpu();
    source->type(startKey);
    const Totals totals = receive(*source, verify);
    const Nanoseconds wall = now() - start;
    usleep(20'000); // the holder's account is exact once it sleeps
    std::cout << "{\"cpu\":" << cpu() - cpuBefore << ",\"wall\":" << wall << ",\"bytes\":" << totals.bytes
              << ",\"lost\":" << static_cast<long long>(expected) - static_cast<long long>(totals.bytes)
              << ",\"resyncs\":" << totals.resyncs << ",\"differsAt\":" << totals.differsAt << "}\n";
    return 0;
}
