// SPDX-License-Identifier: MIT
#include "shellper/terminalsession.h"

#include "process/processtable.h"
#include "process/signalsender.h"
#include "pty/ptychild.h"
#include "shellper/childenvironment.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace shellreeve {

namespace {

// Larger batches bring nothing: a read returns at most about 4 KiB, the frame is sent once a batch.
constexpr qsizetype batch = 128 * 1024;
// What a child printed before it ended is in the line discipline; more than this is somebody else's flood.
constexpr qsizetype lastWords = 1024 * 1024;

} // namespace

TerminalSession::TerminalSession(Pty pty, const WindowSize &size, qint64 scrollbackBytes, QObject *parent)
    : QObject(parent)
    , m_pty(std::move(pty))
    , m_size(size)
    , m_ring(scrollbackBytes)
    , m_readable(m_pty.master(), QSocketNotifier::Read)
    , m_writable(m_pty.master(), QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, [this] { readOutput(batch); });
    connect(&m_writable, &QSocketNotifier::activated, this, &TerminalSession::writeInput);
}

PtyProgram TerminalSession::programFor(const Launch &launch, const QString &cookie) const
{
    const QMap<QString, QString> given = launch.env ? *launch.env : m_launch.env.value_or(QMap<QString, QString>());
    return PtyProgram{launch.command, launch.args, launch.cwd, childEnvironment(given, cookie, launch.cwd)};
}

Result<void> TerminalSession::check(const Launch &launch) const
{
    if (!QFileInfo(launch.cwd).isDir()) {
        return Error{ErrorCode::SpawnFailed, QStringLiteral("there is no folder %1").arg(launch.cwd)};
    }
    const Result<QString> path = resolveCommand(programFor(launch, QString()));
    return path ? Result<void>() : Result<void>(path.error());
}

void TerminalSession::noteFailedStart()
{
    constexpr int notFound = 127;
    m_exit = Exited{notFound};
}

Result<void> TerminalSession::start(const Launch &launch, const QString &cookie)
{
    const PtyProgram program = programFor(launch, cookie);
    const Result<pid_t> pid = startOnTerminal(program, m_pty.slave());
    if (!pid) {
        return pid.error();
    }
    const auto inherited = m_launch.env;
    m_launch = launch;
    if (!launch.env) {
        m_launch.env = inherited;
    }
    m_childPid = *pid;
    // Not reaped yet, so this is it and no other.
    const Result<ProcessRef> child = ProcessRef::open(*pid);
    m_child = child ? std::optional<ProcessRef>(*child) : std::nullopt;
    m_exit.reset();
    m_startTime = QDateTime::currentMSecsSinceEpoch();
    return {};
}

void TerminalSession::forgetOutput()
{
    readOutput(lastWords);
    Q_EMIT aboutToOverwrite(m_ring.end());
    m_ring.clear();
    m_input.clear();
    writeInput();
    m_pty.resetModes();
}

void TerminalSession::childReaped(int waitStatus)
{
    readOutput(lastWords);
    m_exit = exitStatusFromWait(waitStatus);
    m_child.reset();
    Q_EMIT childExited(*m_exit);
}

bool TerminalSession::readOutput(qsizetype most)
{
    const quint64 newEnd = m_ring.end() + static_cast<quint64>(most);
    if (newEnd > static_cast<quint64>(m_ring.capacity())) {
        Q_EMIT aboutToOverwrite(newEnd - static_cast<quint64>(m_ring.capacity()));
    }
    qsizetype total = 0;
    while (total < most) {
        const std::span<char> space = m_ring.writable(most - total);
        if (space.empty()) {
            break;
        }
        const ssize_t got = ::read(m_pty.master(), space.data(), space.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            break;
        }
        m_ring.commit(got);
        m_attention.scan(QByteArrayView(space.data(), got));
        total += got;
    }
    if (total > 0) {
        m_lastDataAt = QDateTime::currentMSecsSinceEpoch();
        Q_EMIT outputGrew();
    }
    return total > 0;
}

void TerminalSession::type(const QByteArray &bytes)
{
    m_input += bytes;
    writeInput();
    Q_EMIT typed();
}

void TerminalSession::writeInput()
{
    while (!m_input.isEmpty()) {
        const ssize_t taken = ::write(m_pty.master(), m_input.constData(), static_cast<size_t>(std::min<qsizetype>(m_input.size(), 4096)));
        if (taken < 0 && errno == EINTR) {
            continue;
        }
        if (taken <= 0) {
            break;
        }
        m_input.remove(0, taken);
    }
    m_writable.setEnabled(!m_input.isEmpty());
    const bool held = m_inputHeld ? !m_input.isEmpty() : m_input.size() > mostWaitingInput;
    if (held != m_inputHeld) {
        m_inputHeld = held;
        Q_EMIT inputHeld(held);
    }
}

void TerminalSession::resize(const WindowSize &size)
{
    m_size = size;
    m_pty.resize(size.cols, size.rows);
}

void TerminalSession::signalForeground(int signal)
{
    const pid_t group = m_pty.foregroundGroup();
    if (group == 0) {
        return;
    }
    for (const ProcessInfo &process : readDescendants({::getpid()}, ProcessFields::Identity)) {
        if (process.pgrp != group) {
            continue;
        }
        const Result<ProcessRef> member = ProcessRef::reopen(process.identity());
        if (member) {
            sendSignal(*member, signal);
        }
    }
}

void TerminalSession::signalChild(int signal)
{
    if (m_child) {
        sendSignal(*m_child, signal);
    }
}

} // namespace shellreeve
