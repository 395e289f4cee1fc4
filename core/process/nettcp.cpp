// SPDX-License-Identifier: MIT
#include "process/nettcp.h"

#include <QList>

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <optional>

namespace shellreeve {

namespace {

constexpr char listenState[] = "0A"; // TCP_LISTEN

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

bool parseHolder(const QList<QByteArray> &fields, uid_t *uid, quint64 *inode)
{
    bool uidIsNumber = false;
    bool inodeIsNumber = false;
    *uid = fields[7].toUInt(&uidIsNumber);
    *inode = fields[9].toULongLong(&inodeIsNumber);
    return uidIsNumber && inodeIsNumber;
}

// sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid timeout inode …
std::optional<Listener> parseLine(const QList<QByteArray> &fields)
{
    Listener listener;
    if (fields.size() < 10 || fields[3] != listenState || !parseAddress(fields[1], &listener)) {
        return std::nullopt;
    }
    uid_t uid = 0;
    if (!parseHolder(fields, &uid, &listener.socket)) {
        return std::nullopt;
    }
    listener.uid = uid;
    return listener;
}

QByteArray hex(quint32 word, int digits)
{
    return QByteArray::number(word, 16).toUpper().rightJustified(digits, '0');
}

/// How the table writes an address: the word as the machine holds it.
QByteArray addressText(const sockaddr_in &address)
{
    return hex(address.sin_addr.s_addr, 8) + ':' + hex(ntohs(address.sin_port), 4);
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

std::optional<uid_t> ownerInNetTcp(QByteArrayView table, const sockaddr_in &local, const sockaddr_in &remote)
{
    const QByteArray mapped = hex(0, 16) + hex(htonl(0xffff), 8);
    const QList<QByteArray> lines = table.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 10) {
            continue;
        }
        const bool isThatOne = (fields[1] == addressText(local) && fields[2] == addressText(remote))
            || (fields[1] == mapped + addressText(local) && fields[2] == mapped + addressText(remote));
        uid_t uid = 0;
        quint64 inode = 0;
        if (isThatOne && parseHolder(fields, &uid, &inode)) {
            return inode != 0 ? std::optional(uid) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace shellreeve
