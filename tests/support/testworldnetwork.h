// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace testworld {

/// What is different from the network that one usually has.
enum class Network {
    NoLoopback,  ///< "noloopback": its loopback interface is down, and there is no other
    Loopback,    ///< "loopback": of the network that the caller is in, it is brought up
    NoIpv6,      ///< "noipv6"
    LowPorts,    ///< "lowports": nobody here may listen below 10,000
    NoDiagnosis, ///< "nodiagnosis": the kernel tells nothing about sockets through netlink
};

[[nodiscard]] std::optional<Network> networkOf(const std::string &world);
[[nodiscard]] bool isApart(Network network); ///< in a network namespace of its own
/// Of this process and what it starts. nullptr, or what could not be done; errno says why.
[[nodiscard]] const char *arrange(Network network);

} // namespace testworld
