// SPDX-License-Identifier: MIT
#include "process/procstat.h"

#include <charconv>

namespace shellreeve {

namespace {

constexpr quint64 kernelThreadFlag = 0x0020'0000; // PF_KTHREAD, include/linux/sched.h

/// Numbers separated by blanks, one after the other.
class NumberReader
{
public:
    NumberReader(const char *from, const char *end) : m_at(from), m_end(end) {}

    template<typename T>
    bool read(T *value)
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t')) {
            ++m_at;
        }
        const auto [next, error] = std::from_chars(m_at, m_end, *value);
        m_at = next;
        return error == std::errc();
    }
    bool skip(int count)
    {
        qint64 ignored = 0;
        quint64 large = 0;
        for (; count > 0; --count) {
            if (!read(&ignored) && !read(&large)) {
                return false;
            }
        }
        return true;
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace

std::optional<ProcessInfo> parseProcStat(QByteArrayView line)
{
    const qsizetype open = line.indexOf('(');
    const qsizetype close = line.lastIndexOf(')');
    if (open < 0 || close < open || close + 2 >= line.size()) {
        return std::nullopt;
    }
    ProcessInfo process;
    NumberReader head(line.data(), line.data() + open);
    process.comm = line.sliced(open + 1, close - open - 1).toByteArray();
    process.state = line.at(close + 2);
    NumberReader tail(line.data() + close + 3, line.data() + line.size());
    quint64 flags = 0;
    quint64 userTicks = 0;
    quint64 systemTicks = 0;
    const bool complete = head.read(&process.pid) && tail.read(&process.ppid) && tail.read(&process.pgrp)
        && tail.read(&process.sid) && tail.read(&process.ttyNr) && tail.skip(1) && tail.read(&flags)
        && tail.skip(4) && tail.read(&userTicks) && tail.read(&systemTicks) && tail.skip(4) && tail.read(&process.threads) && tail.skip(1) && tail.read(&process.startTicks);
    if (!complete) {
        return std::nullopt;
    }
    if (!tail.skip(1) || !tail.read(&process.residentPages)) {
        process.residentPages = 0;
    }
    process.cpuTicks = userTicks + systemTicks;
    process.kernelThread = (flags & kernelThreadFlag) != 0;
    return process;
}

bool parseProcStatusUid(QByteArrayView status, ProcessInfo *process)
{
    const qsizetype at = status.indexOf("\nUid:");
    if (at < 0) {
        return false;
    }
    NumberReader numbers(status.data() + at + 5, status.data() + status.size());
    uid_t effective = 0;
    return numbers.read(&process->uid) && numbers.read(&effective) && numbers.read(&process->savedUid);
}

} // namespace shellreeve
