// SPDX-License-Identifier: MIT
// bench-http PORT TARGET RATE SECONDS CONNECTIONS HALF-OPEN: asks so often a second over that many kept connections, whatever the
// answers take, beside so many that never finish their request. Each is timed from when it was due, so that a stall counts for
// all it holds up. Prints {"times": [ns…], "bytes": n}.
#include "kit/system.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdlib>
#include <deque>
#include <iostream>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

namespace {

using namespace bench;

constexpr int deadlineMs = 30'000;
constexpr Nanoseconds second = 1'000'000'000;

Fd connectToPort(int port)
{
    Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<in_port_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes) != 0) {
        fail("connecting to port " + std::to_string(port));
    }
    return socket;
}

/// One kept connection, with at most one request on its way.
class Client
{
public:
    explicit Client(int port) : m_socket(connectToPort(port)) {}

    [[nodiscard]] int socket() const { return m_socket.get(); }
    [[nodiscard]] bool isIdle() const { return m_due == 0; }
    void ask(const std::string &request, Nanoseconds due)
    {
        m_due = due;
        m_answer.clear();
        writeAll(m_socket.get(), request);
    }
    /// Reads what is there; when the answer is complete, how long after it was due, else 0.
    Nanoseconds take(std::size_t *bytes)
    {
        char block[65'536];
        const std::size_t got = readSome(m_socket.get(), block, sizeof block);
        if (got == 0) {
            fail("the server closed a connection");
        }
        m_answer.append(block, got);
        const std::size_t head = m_answer.find("\r\n\r\n");
        if (head == std::string::npos || m_answer.size() < head + 4 + length(head)) {
            return 0;
        }
        if (m_answer.compare(0, 12, "HTTP/1.1 200") != 0) {
            fail("not 200: " + m_answer.substr(0, 300));
        }
        *bytes += m_answer.size();
        const Nanoseconds took = now() - m_due;
        m_due = 0;
        return took;
    }

private:
    [[nodiscard]] std::size_t length(std::size_t head) const
    {
        const std::size_t at = m_answer.find("Content-Length: ");
        return at < head ? std::strtoul(m_answer.c_str() + at + 16, nullptr, 10) : 0;
    }

    Fd m_socket;
    Nanoseconds m_due = 0;
    std::string m_answer;
};

void run(std::vector<Client> &clients, const std::string &request, long rate, long seconds, std::vector<Nanoseconds> *times, std::size_t *bytes)
{
    const Nanoseconds start = now();
    const long total = rate * seconds;
    std::size_t next = 0;
    std::deque<Nanoseconds> late; // due, and nobody idle to ask
    for (long asked = 0; static_cast<long>(times->size()) < total;) {
        while (asked < total && start + asked * second / rate <= now()) {
            late.push_back(start + asked++ * second / rate);
        }
        // In turn: the server lets go of a connection that is silent for long.
        for (std::size_t looked = 0; looked < clients.size() && !late.empty(); ++looked, next = (next + 1) % clients.size()) {
            if (clients[next].isIdle()) {
                clients[next].ask(request, late.front());
                late.pop_front();
            }
        }
        std::vector<pollfd> entries;
        for (const Client &client : clients) {
            entries.push_back({client.isIdle() ? -1 : client.socket(), POLLIN, 0});
        }
        const Nanoseconds pause = asked < total ? start + asked * second / rate - now() : deadlineMs * Nanoseconds(1'000'000);
        const timespec limit{std::max<Nanoseconds>(pause, 0) / second, std::max<Nanoseconds>(pause, 0) % second};
        if (::ppoll(entries.data(), entries.size(), &limit, nullptr) < 0) {
            fail("ppoll");
        }
        for (std::size_t index = 0; index < clients.size(); ++index) {
            if (entries[index].revents == 0) {
                continue;
            }
            if (const Nanoseconds took = clients[index].take(bytes); took > 0) {
                times->push_back(took);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 7) {
        fail("bench-http PORT TARGET RATE SECONDS CONNECTIONS HALF-OPEN");
    }
    const int port = std::atoi(argv[1]);
    std::vector<Fd> half;
    for (int at = std::atoi(argv[6]); at > 0; --at) {
        half.push_back(connectToPort(port));
        writeAll(half.back().get(), "GET / HTTP/1.1\r\n");
    }
    std::vector<Client> clients;
    for (int at = std::atoi(argv[5]); at > 0; --at) {
        clients.emplace_back(port);
    }
    const std::string request = std::string("GET ") + argv[2] + " HTTP/1.1\r\nHost: 127.0.0.1:" + argv[1] + "\r\n\r\n";
    std::vector<Nanoseconds> times;
    std::size_t bytes = 0;
    run(clients, request, std::atol(argv[3]), std::atol(argv[4]), &times, &bytes);
    std::cout << "{\"times\": " << jsonArray(times) << ", \"bytes\": " << bytes << "}\n";
}
