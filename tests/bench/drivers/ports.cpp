// SPDX-License-Identifier: MIT
// bench-ports refresh ROUNDS SESSIONS: who listens on which port, again and again, beside SESSIONS shellpers' stand-ins with a
// server below each. Prints {"first": ns, "times": [ns…], "count": n}: the ports of sessions that were found.
// bench-ports free|ours|recorded|unknown ROUNDS FOLDER: who holds one port, as it is decided before a monitor is started.
// Prints {"times": [ns…], "port": n}; with "unknown" each look is one at everybody.
#include "kit/system.h"
#include "monitor/monitorplaces.h"
#include "monitor/monitorrecord.h"
#include "reconcile/portlook.h"
#include "reconcile/portsurvey.h"

#include <algorithm>
#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <netinet/in.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace shellreeve;

[[noreturn]] void idle()
{
    for (;;) {
        pause();
    }
}

enum class Manner { Listens, OnlyBound };

int takePort(Manner manner)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr *>(&address), size) != 0 || (manner == Manner::Listens && listen(socket, 1) != 0)
        || getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        bench::fail("listen");
    }
    return ntohs(address.sin_port);
}

/// A process that does `work`, tells the number that comes of it, and goes with us.
template<typename Work>
std::pair<pid_t, int> start(Work work)
{
    int ends[2];
    if (pipe(ends) != 0) {
        bench::fail("pipe");
    }
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        const int number = work();
        if (write(ends[1], &number, sizeof number) != sizeof number) {
            _exit(1);
        }
        close(ends[0]);
        close(ends[1]);
        idle();
    }
    close(ends[1]);
    int number = 0;
    if (child < 0 || read(ends[0], &number, sizeof number) != sizeof number) {
        bench::fail("start");
    }
    close(ends[0]);
    return {child, number};
}

int refresh(int rounds, int sessions)
{
    QList<SessionRoots> roots;
    for (int at = 0; at < sessions; ++at) {
        const auto [root, port] = start([] { return start([] { return takePort(Manner::Listens); }).second; });
        const QString name = QString::number(at);
        roots.append({name, name, {ProcessRef::open(root)->identity()}});
    }
    PortSurvey survey;
    std::vector<bench::Nanoseconds> times;
    bench::Nanoseconds first = 0;
    std::ptrdiff_t count = 0;
    for (int round = 0; round <= rounds; ++round) {
        const bench::Nanoseconds began = bench::now();
        const PortList list = survey.look(roots, std::nullopt);
        const bench::Nanoseconds took = bench::now() - began;
        count = std::count_if(list.rows.begin(), list.rows.end(), [](const PortRow &row) { return row.kind == PortKind::Session; });
        if (round == 0) {
            first = took;
        } else {
            times.push_back(took);
        }
    }
    std::cout << "{\"first\":" << first << ",\"times\":" << bench::jsonArray(times) << ",\"count\":" << count << "}\n";
    return 0;
}

int decide(std::string_view what, int rounds, const QString &folder)
{
    PortQuestion question;
    question.recordDir = folder;
    question.patience = Milliseconds(0); // nobody there answers
    const OwnerRecord owner{ProcessRef::open(getpid())->identity(), {}, folder + QStringLiteral("/owner.lock")};
    const auto [holder, port] = start([&] {
        const int here = takePort(what == "free" ? Manner::OnlyBound : Manner::Listens);
        const Result<MonitorRecord> record = MonitorRecord::ofThisProcess(here, owner, "00ff");
        if (what == "recorded" && (!record || !record->write(monitorRecordPath(folder, here)))) {
            bench::fail("record");
        }
        return here;
    });
    question.port = port;
    if (what == "ours") {
        question.ownMonitor = ProcessRef::open(holder)->identity();
    }
    std::vector<bench::Nanoseconds> times;
    for (int round = 0; round < rounds; ++round) {
        const bench::Nanoseconds began = bench::now();
        const PortVerdict verdict = what == "unknown" ? lookAtPort(question) : glanceAtPort(question);
        times.push_back(bench::now() - began);
        const bool isRight = what == "free" ? verdict.what == PortClass::Free
            : what == "ours"               ? verdict.what == PortClass::Self
            : what == "recorded"           ? verdict.holders.size() == 1 && verdict.holders.front().what == PortClass::Live
                                           : verdict.what == PortClass::Foreign;
        if (!isRight) {
            std::cerr << "another verdict: " << qPrintable(toText(verdict.what)) << '\n';
            return 1;
        }
    }
    std::cout << "{\"times\":" << bench::jsonArray(times) << ",\"port\":" << port << "}\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::cerr << "usage: bench-ports refresh ROUNDS SESSIONS | free|ours|recorded|unknown ROUNDS FOLDER\n";
        return 2;
    }
    const int rounds = std::atoi(argv[2]);
    return std::string_view(argv[1]) == "refresh" ? refresh(rounds, std::atoi(argv[3])) : decide(argv[1], rounds, QString::fromLocal8Bit(argv[3]));
}
