// SPDX-License-Identifier: MIT
#include "process/treeusage.h"

#include "process/socketinodes.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace shellreeve {

namespace {

// Lines are long and many on a busy machine; a file of /proc/net ends only where a read returns nothing.
template<typename Line>
void forEachLine(const char *path, Line line)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return;
    }
    QByteArray rest;
    for (;;) {
        const QByteArray block = file.read(64 * 1024);
        if (block.isEmpty()) {
            return;
        }
        rest += block;
        qsizetype from = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
            line(rest.mid(from, end - from).simplified().split(' '));
            from = end + 1;
        }
        rest.remove(0, from);
    }
}

QByteArray portOf(const QByteArray &address)
{
    return address.mid(address.lastIndexOf(':') + 1);
}

// proc_net_tcp: sl local_address rem_address st … inode, the tenth.
bool servesOverTcp(const std::set<quint64> &inodes)
{
    std::set<QByteArray> listening;
    std::set<QByteArray> connected;
    for (const char *path : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        forEachLine(path, [&](const QList<QByteArray> &fields) {
            if (fields.size() < 10) {
                return;
            }
            if (fields[3] == "0A" && inodes.count(fields[9].toULongLong()) > 0) {
                listening.insert(portOf(fields[1]));
            } else if (fields[3] == "01") {
                connected.insert(portOf(fields[1]));
            }
        });
    }
    return std::any_of(listening.begin(), listening.end(), [&](const QByteArray &port) { return connected.count(port) > 0; });
}

// /proc/net/unix: Num RefCount Protocol Flags Type St Inode Path. What was accepted has the listener's path.
bool servesOverUnix(const std::set<quint64> &inodes)
{
    constexpr uint acceptsConnections = 0x10000; // __SO_ACCEPTCON
    std::set<QByteArray> listening;
    std::set<QByteArray> connected;
    forEachLine("/proc/net/unix", [&](const QList<QByteArray> &fields) {
        if (fields.size() < 8) {
            return;
        }
        if ((fields[3].toUInt(nullptr, 16) & acceptsConnections) != 0) {
            if (inodes.count(fields[6].toULongLong()) > 0) {
                listening.insert(fields[7]);
            }
        } else if (fields[5] == "03") {
            connected.insert(fields[7]);
        }
    });
    return std::any_of(listening.begin(), listening.end(), [&](const QByteArray &path) { return connected.count(path) > 0; });
}

} // namespace

quint64 readCpuTime(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    const QByteArray line = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(1024) : QByteArray();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // from the third on
    quint64 ticks = 0;
    for (qsizetype at = 11; at <= 14 && at < fields.size(); ++at) { // utime, stime, cutime, cstime
        ticks += fields[at].toULongLong();
    }
    return ticks;
}

bool servesClients(const std::vector<pid_t> &pids)
{
    std::set<quint64> inodes;
    for (const pid_t pid : pids) {
        inodes.merge(socketInodesOf(pid));
    }
    return !inodes.empty() && (servesOverTcp(inodes) || servesOverUnix(inodes));
}

} // namespace shellreeve
