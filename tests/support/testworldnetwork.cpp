// SPDX-License-Identifier: MIT
#include "testworldnetwork.h"

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <map>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace testworld {

namespace {

const char *bringLoopbackUp()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    bool isUp = socket >= 0 && ioctl(socket, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags = static_cast<short>(request.ifr_flags | IFF_UP);
    isUp = isUp && ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    close(socket);
    return isUp ? nullptr : "the loopback interface";
}

/// One that this kernel does not have needs no setting.
const char *set(const char *path, const char *value)
{
    const int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) {
        return errno == ENOENT ? nullptr : path;
    }
    const bool isSet = write(file, value, std::strlen(value)) > 0;
    close(file);
    return isSet ? nullptr : path;
}

const char *dropIpv6()
{
    for (const char *path : {"/proc/sys/net/ipv6/conf/all/disable_ipv6", "/proc/sys/net/ipv6/conf/default/disable_ipv6",
                             "/proc/sys/net/ipv6/conf/lo/disable_ipv6"}) {
        if (const char *failed = set(path, "1")) {
            return failed;
        }
    }
    return nullptr;
}

const char *keepLowPorts()
{
    if (const char *failed = set("/proc/sys/net/ipv4/ip_unprivileged_port_start", "10000")) {
        return failed;
    }
    // What is executed from here on has it no more, root or not.
    return prctl(PR_CAPBSET_DROP, CAP_NET_BIND_SERVICE) == 0 || geteuid() != 0 ? nullptr : "prctl";
}

const char *silenceDiagnosis()
{
    constexpr auto argument = [](std::size_t number) { return static_cast<unsigned>(offsetof(seccomp_data, args) + number * sizeof(__u64)); };
    sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 5),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, argument(0)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, argument(2)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NETLINK_SOCK_DIAG, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{sizeof steps / sizeof *steps, steps};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0) {
        return "seccomp";
    }
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (socket >= 0) {
        close(socket);
        return "a filter that filters";
    }
    return nullptr;
}

} // namespace

std::optional<Network> networkOf(const std::string &world)
{
    static const std::map<std::string, Network> known{{"noloopback", Network::NoLoopback}, {"loopback", Network::Loopback}, {"noipv6", Network::NoIpv6},
                                                      {"lowports", Network::LowPorts}, {"nodiagnosis", Network::NoDiagnosis}};
    const auto at = known.find(world);
    return at == known.end() ? std::nullopt : std::optional(at->second);
}

bool isApart(Network network)
{
    return network == Network::NoLoopback || network == Network::NoIpv6 || network == Network::LowPorts;
}

const char *arrange(Network network)
{
    switch (network) {
    case Network::NoLoopback: return nullptr; // a new one begins like that
    case Network::Loopback: return bringLoopbackUp();
    case Network::NoDiagnosis: return silenceDiagnosis();
    case Network::NoIpv6:
    case Network::LowPorts: break;
    }
    if (const char *failed = bringLoopbackUp()) {
        return failed;
    }
    return network == Network::NoIpv6 ? dropIpv6() : keepLowPorts();
}

} // namespace testworld
