// SPDX-License-Identifier: MIT
#include "process/nettcp.h"

#include <QList>

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <optional>

namespace shellreeve {

namespace {

constexpr char listening[] = "0A"; // TCP_LISTEN

/// "0100007F:1F90": words of 32 bits as the machine holds them, so their bytes are in network order in memory.
bool parseAddress(const QByteArray &text, Listener *listener)
{
    const qsizetype colon = text.indexOf(':');
    const int family = colon == 8 ? AF_INET : colon == 32 ? AF_INET6 : AF_UNSPEC;
    if (family == AF_UNSPEC) {
        return false;
    }
    std::array<quint32, 4> words{};
    for (qsizetype at = 0; at < colon / 8; ++at) {
        bool ok = false;
        words[static_cast<size_t>(at)] = text.mid(at * 8, 8).toUInt(&ok, 16);
        if (!ok) {
            return false;
        }
    }
    char numeric[INET6_ADDRSTRLEN] = {};
    bool ok = false;
    listener->port = text.mid(colon + 1).toInt(&ok, 16);
    if (!ok || !inet_ntop(family, words.data(), numeric, sizeof numeric)) {
        return false;
    }
    listener->address = numeric;
    return true;
}

// sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid timeout inode …
std::optional<Listener> parseLine(const QList<QByteArray> &fields)
{
    Listener listener;
    if (fields.size() < 10 || fields[3] != listening || !parseAddress(fields[1], &listener)) {
        return std::nullopt;
    }
    bool uidIsNumber = false;
    bool inodeIsNumber = false;
    listener.uid = fields[7].toUInt(&uidIsNumber);
    listener.socket = fields[9].toULongLong(&inodeIsNumber);
    return uidIsNumber && inodeIsNumber ? std::optional(listener) : std::nullopt;
}

} // namespace

std::vector<Listener> parseNetTcp(QByteArrayView table)
{
    std::vector<Listener> found;
    const QList<QByteArray> lines = table.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        if (std::optional<Listener> listener = parseLine(line.simplified().split(' '))) {
            found.push_back(std::move(*listener));
        }
    }
    return found;
}

} // namespace shellreeve
