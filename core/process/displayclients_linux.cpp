// SPDX-License-Identifier: MIT
#include "process/displayclients.h"

#include "process/socketdump_linux.h"
#include "process/socketinodes.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <linux/rtnetlink.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>
#include <vector>

namespace shellreeve {

namespace {

/// "/tmp/.X11-unix/X0" or the same abstract, "/run/user/1000/wayland-0"
bool isDisplayName(QByteArrayView name)
{
    if (!name.isEmpty() && name.front() == '\0') {
        name = name.sliced(1);
    }
    const qsizetype slash = name.lastIndexOf('/');
    const QByteArrayView last = name.sliced(slash + 1);
    return name.startsWith("/tmp/.X11-unix/X")
        || (last.startsWith("wayland-") && last.size() > 8 && last.at(8) >= '0' && last.at(8) <= '9');
}

/// A server's end of a connection bears the name of the socket that it listens on and knows its peer; the socket that
/// listens knows those that were not accepted yet.
void addClients(nlmsghdr *message, std::set<quint64> *clients)
{
    auto *socket = static_cast<unix_diag_msg *>(NLMSG_DATA(message));
    auto left = static_cast<int>(message->nlmsg_len) - static_cast<int>(NLMSG_LENGTH(sizeof *socket));
    bool named = false;
    std::vector<quint32> peers;
    for (auto *part = reinterpret_cast<rtattr *>(socket + 1); RTA_OK(part, left); part = RTA_NEXT(part, left)) {
        const auto size = static_cast<qsizetype>(RTA_PAYLOAD(part));
        if (part->rta_type == UNIX_DIAG_NAME) {
            QByteArrayView name(static_cast<const char *>(RTA_DATA(part)), size);
            while (!name.isEmpty() && name.back() == '\0') {
                name.chop(1);
            }
            named = isDisplayName(name);
        } else if (part->rta_type == UNIX_DIAG_PEER || part->rta_type == UNIX_DIAG_ICONS) {
            const auto *inodes = static_cast<const quint32 *>(RTA_DATA(part)); // aligned, as netlink(7) has it
            peers.assign(inodes, inodes + size / static_cast<qsizetype>(sizeof(quint32)));
        }
    }
    if (named) {
        clients->insert(peers.begin(), peers.end());
    }
}

std::optional<std::set<quint64>> displayClientInodes()
{
    unix_diag_req every{};
    every.sdiag_family = AF_UNIX;
    every.udiag_states = ~0u;
    every.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER | UDIAG_SHOW_ICONS;
    std::set<quint64> clients;
    const bool isTold = SocketDump().every(every, [&clients](nlmsghdr *message) {
        addClients(message, &clients);
        return true;
    });
    return isTold ? std::optional(clients) : std::nullopt;
}

/// Every unix socket of this machine while a display listens on one, else none: proc(5) does not tell who a
/// connection's other end is. Nothing when even that is unreadable.
std::optional<std::set<quint64>> possibleClientInodes()
{
    QFile table(QStringLiteral("/proc/net/unix"));
    if (!table.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    std::set<quint64> sockets;
    bool anyDisplay = false;
    table.readLine(); // names the columns
    for (QByteArray line = table.readLine(); !line.isEmpty(); line = table.readLine()) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 7) {
            continue;
        }
        sockets.insert(words.at(6).toULongLong());
        if (words.size() > 7) {
            const QByteArrayView name(words.at(7));
            anyDisplay = anyDisplay || isDisplayName(name.startsWith('@') ? name.sliced(1) : name);
        }
    }
    return anyDisplay ? sockets : std::set<quint64>();
}

} // namespace

bool DisplayClients::holds(pid_t pid)
{
    errno = 0;
    const std::set<quint64> sockets = socketInodesOf(pid);
    if (sockets.empty()) {
        return errno == EMFILE || errno == ENFILE || errno == ENOMEM; // it is not the process that holds none
    }
    if (!m_inodes) {
        m_inodes = displayClientInodes();
    }
    if (!m_inodes) {
        m_inodes = possibleClientInodes();
    }
    if (!m_inodes) {
        m_anySocket = true;
        m_inodes.emplace();
    }
    return m_anySocket
        || std::any_of(sockets.begin(), sockets.end(), [&](quint64 inode) { return m_inodes->count(inode) > 0; });
}

} // namespace shellreeve
