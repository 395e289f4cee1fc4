// SPDX-License-Identifier: MIT
// Times creating sessions, each from the request to the first painted "@" at an attached client.
//   bench-create ours ROUNDS one|burst CONTROL SOCKETDIR COMMAND…  session.create, then the shellper's socket
//   bench-create pty  ROUNDS one|burst COMMAND…                    starts COMMAND in a terminal (tmux new-session …)
// `one`: a sample for each, one after the other. `burst`: one sample, all at once. Prints a JSON array (ns).
#include "kit/painttext.h"
#include "kit/shellperlink.h"

#include <cstdlib>
#include <iostream>
#include <memory>
#include <poll.h>
#include <unistd.h>

namespace {

using namespace bench;

constexpr char painted = '@';
constexpr int deadlineMs = 60'000;

std::string quoted(std::string_view text)
{
    std::string json = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            json += '\\';
        }
        json += byte;
    }
    return json + '"';
}

/// This program's own environment, as `reeve new` hands over its caller's.
std::string environmentJson()
{
    std::string json = "{";
    for (char **entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos) {
            continue;
        }
        if (json.size() > 1) {
            json += ',';
        }
        json += quoted(text.substr(0, equals)) + ':' + quoted(text.substr(equals + 1));
    }
    return json + '}';
}

class ControlLink
{
public:
    explicit ControlLink(const std::string &path) : m_socket(connectTo(path)) {}
    [[nodiscard]] int descriptor() const { return m_socket.get(); }
    void requestSession(int id, const std::vector<std::string> &command) const
    {
        std::string list;
        for (const std::string &word : command) {
            if (!list.empty()) {
                list += ',';
            }
            list += quoted(word);
        }
        writeAll(m_socket.get(), R"({"jsonrpc":"2.0","id":)" + std::to_string(id)
                                     + R"(,"method":"session.create","params":{"cwd":"/","env":)" + m_environment
                                     + R"(,"command":[)" + list + "]}}\n");
    }
    /// Reads once and returns the ids of the sessions created meanwhile.
    [[nodiscard]] std::vector<std::string> readSessionIds()
    {
        char buffer[65'536];
        const std::size_t got = readSome(m_socket.get(), buffer, sizeof buffer);
        if (got == 0) {
            fail("the supervisor hung up");
        }
        m_pending.append(buffer, got);
        std::vector<std::string> ids;
        for (std::size_t end = 0; (end = m_pending.find('\n')) != std::string::npos; m_pending.erase(0, end + 1)) {
            ids.push_back(sessionIdIn(m_pending.substr(0, end)));
        }
        return ids;
    }

private:
    static std::string sessionIdIn(const std::string &answer)
    {
        constexpr std::string_view key = "\"id\":\"";
        const std::size_t at = answer.find(key);
        if (at == std::string::npos) {
            std::cerr << "session.create: " << answer << '\n';
            std::exit(1);
        }
        const std::size_t start = at + key.size();
        return answer.substr(start, answer.find('"', start) - start);
    }
    Fd m_socket;
    std::string m_environment = environmentJson();
    std::string m_pending;
};

/// Where a session's first painted byte is to appear.
struct Viewer {
    virtual ~Viewer() = default;
    [[nodiscard]] virtual int descriptor() const = 0;
    [[nodiscard]] virtual bool readAndLook() = 0; ///< true when it has been painted
};

struct ShellperViewer : Viewer {
    explicit ShellperViewer(const std::string &path) : link(path, terminalHello) {}
    [[nodiscard]] int descriptor() const override { return link.descriptor(); }
    [[nodiscard]] bool readAndLook() override
    {
        Piece piece{};
        do {
            if (!link.next(piece)) {
                fail("the shellper hung up");
            }
            if ((piece.type == Frame::Data || piece.type == Frame::Replay)
                && piece.bytes.find(painted) != std::string_view::npos) {
                return true;
            }
        } while (link.hasBuffered());
        return false;
    }
    ShellperLink link;
};

struct TerminalViewer : Viewer {
    explicit TerminalViewer(const std::vector<std::string> &command) : program(command) {}
    [[nodiscard]] int descriptor() const override { return program.master(); }
    [[nodiscard]] bool readAndLook() override
    {
        char buffer[65'536];
        const std::size_t got = readSome(program.master(), buffer, sizeof buffer);
        if (got == 0) {
            fail("the program in the terminal ended");
        }
        return text.contains({buffer, got}, painted);
    }
    PtyProgram program;
    PaintText text;
};

using Viewers = std::vector<std::unique_ptr<Viewer>>;

/// Serves the control link (if any) and all viewers until `wanted` of them have painted.
void serve(ControlLink *control, const std::string &socketDirectory, Viewers &viewers, std::size_t wanted)
{
    std::vector<bool> done(viewers.size());
    std::size_t count = 0;
    while (count < wanted) {
        std::vector<pollfd> entries;
        entries.push_back({control != nullptr ? control->descriptor() : -1, POLLIN, 0});
        for (std::size_t index = 0; index < viewers.size(); ++index) {
            entries.push_back({done[index] ? -1 : viewers[index]->descriptor(), POLLIN, 0});
        }
        if (poll(entries.data(), entries.size(), deadlineMs) <= 0) {
            fail("waiting for the first byte");
        }
        for (std::size_t index = 0; index < done.size(); ++index) {
            if (entries[index + 1].revents != 0 && viewers[index]->readAndLook()) {
                done[index] = true;
                ++count;
            }
        }
        if (entries[0].revents != 0) {
            for (const std::string &id : control->readSessionIds()) {
                viewers.push_back(std::make_unique<ShellperViewer>(socketDirectory + "/shellper-" + id + ".sock"));
                done.push_back(false);
            }
        }
    }
}

struct Options {
    bool ours = false;
    int rounds = 0;
    bool burst = false;
    std::string control;
    std::string socketDirectory;
    std::vector<std::string> command;
};

/// Creates `count` sessions at once and returns how long all of them took. The viewers stay open in `kept`.
Nanoseconds timeSessions(const Options &options, ControlLink *control, int count, Viewers &kept)
{
    Viewers viewers;
    const Nanoseconds start = now();
    for (int index = 0; index < count; ++index) {
        if (control != nullptr) {
            control->requestSession(index, options.command);
        } else {
            viewers.push_back(std::make_unique<TerminalViewer>(options.command));
        }
    }
    serve(control, options.socketDirectory, viewers, static_cast<std::size_t>(count));
    const Nanoseconds taken = now() - start;
    for (auto &viewer : viewers) {
        kept.push_back(std::move(viewer));
    }
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 6) {
        std::cerr << "usage: bench-create ours ROUNDS one|burst CONTROL SOCKETDIR COMMAND...\n"
                     "       bench-create pty ROUNDS one|burst COMMAND...\n";
        return 2;
    }
    Options options;
    options.ours = std::string_view(argv[1]) == "ours";
    options.rounds = std::atoi(argv[2]);
    options.burst = std::string_view(argv[3]) == "burst";
    std::unique_ptr<ControlLink> control;
    int next = 4;
    if (options.ours) {
        control = std::make_unique<ControlLink>(argv[next++]);
        options.socketDirectory = argv[next++];
    }
    options.command.assign(argv + next, argv + argc);
    std::vector<Nanoseconds> samples;
    Viewers kept;
    const int atOnce = options.burst ? options.rounds : 1;
    for (int round = 0; round < options.rounds / atOnce; ++round) {
        samples.push_back(timeSessions(options, control.get(), atOnce, kept));
    }
    std::cout << jsonArray(samples) << std::endl;
    // The harness ends the sessions (their children's leash) before the viewers here are torn down.
    std::cin.get();
    return 0;
}
