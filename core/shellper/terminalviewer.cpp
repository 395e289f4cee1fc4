// SPDX-License-Identifier: MIT
#include "shellper/terminalviewer.h"

#include "shellper/reopenterminal.h"

#include <cerrno>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr qsizetype repaintBytes = 64 * 1024;
// Ends what a cut-off sequence began, and paints in plain colours from an empty screen.
constexpr char resyncPrefix[] = "\x18\x1b\\\x1b[0m\x1b[2J\x1b[H";
constexpr qsizetype longestWrite = 64 * 1024;

} // namespace

Result<std::unique_ptr<TerminalViewer>> TerminalViewer::take(const UniqueFd &lent, const OutputRing &ring, const Options &options)
{
    if (!lent.isValid() || !::isatty(lent.get())) {
        return Error{ErrorCode::Refused, QStringLiteral("what was handed over is not a terminal")};
    }
    UniqueFd terminal(reopenTerminal(lent.get()));
    if (!terminal.isValid()) {
        return systemError(QStringLiteral("cannot open the terminal that was handed over"), errno, ErrorCode::Refused);
    }
    return std::unique_ptr<TerminalViewer>(new TerminalViewer(std::move(terminal), ring, options));
}

TerminalViewer::TerminalViewer(UniqueFd terminal, const OutputRing &ring, const Options &options)
    : m_terminal(std::move(terminal))
    , m_ring(ring)
    , m_key(options.detachKey)
    , m_readable(m_terminal.get(), QSocketNotifier::Read)
    , m_writable(m_terminal.get(), QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &TerminalViewer::readTyped);
    connect(&m_writable, &QSocketNotifier::activated, this, [this] {
        m_blocked = false;
        m_writable.setEnabled(false);
        pump();
    });
    queueReplay(options.replayBytes);
    QMetaObject::invokeMethod(this, &TerminalViewer::pump, Qt::QueuedConnection);
}

TerminalViewer::~TerminalViewer() = default;

void TerminalViewer::queueReplay(qsizetype most)
{
    m_filter = QueryFilter();
    m_cursor = m_ring.replayStart(most);
    while (m_cursor < m_ring.end()) {
        const QByteArrayView part = m_ring.view(m_cursor, m_ring.capacity());
        m_filtered += m_filter.filter(part);
        m_cursor += static_cast<quint64>(part.size());
    }
}

void TerminalViewer::outputGrew()
{
    if (!m_blocked) {
        pump();
    }
}

void TerminalViewer::holdInput(bool hold)
{
    m_readable.setEnabled(!hold && !m_lost);
}

void TerminalViewer::whenDrained(std::function<void()> then)
{
    m_whenDrained = std::move(then);
    if (!m_blocked) {
        pump();
    }
}

void TerminalViewer::readTyped()
{
    char block[16384];
    const ssize_t got = ::read(m_terminal.get(), block, sizeof block);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) {
        return;
    }
    if (got <= 0) {
        fail();
        return;
    }
    const DetachKey::Scan scan = m_key.scan(QByteArrayView(block, got));
    if (!scan.before.isEmpty()) {
        Q_EMIT typed(scan.before.toByteArray());
    }
    if (scan.detached) {
        m_readable.setEnabled(false);
        Q_EMIT detachTyped();
    }
}

void TerminalViewer::pump()
{
    while (!m_lost) {
        qsizetype written = 0;
        if (m_filteredSent < m_filtered.size()) {
            if (!writeOut(m_filtered.constData() + m_filteredSent, m_filtered.size() - m_filteredSent, &written)) {
                return;
            }
            m_filteredSent += written;
            continue;
        }
        m_filtered.clear();
        m_filteredSent = 0;
        if (m_cursor < m_ring.begin()) {
            m_filtered = resyncPrefix;
            queueReplay(repaintBytes);
            continue;
        }
        const QByteArrayView part = m_ring.view(m_cursor, longestWrite);
        if (part.isEmpty()) {
            break;
        }
        if (!m_filter.isAtRest()) { // the replay ended inside a sequence
            m_filtered = m_filter.filter(part);
            m_cursor += static_cast<quint64>(part.size());
            continue;
        }
        if (!writeOut(part.data(), part.size(), &written)) {
            return;
        }
        m_cursor += static_cast<quint64>(written);
    }
    if (m_whenDrained) {
        std::exchange(m_whenDrained, {})();
    }
}

bool TerminalViewer::writeOut(const char *bytes, qsizetype size, qsizetype *written)
{
    const ssize_t taken = ::write(m_terminal.get(), bytes, static_cast<size_t>(size));
    if (taken >= 0) {
        *written = taken;
        return true;
    }
    if (errno == EINTR) {
        return true;
    }
    if (errno == EAGAIN || errno == EWOULDBLOCK) {
        m_blocked = true;
        m_writable.setEnabled(true);
    } else {
        fail();
    }
    return false;
}

void TerminalViewer::fail()
{
    if (m_lost) {
        return;
    }
    m_lost = true;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    QMetaObject::invokeMethod(this, &TerminalViewer::lost, Qt::QueuedConnection);
}

} // namespace shellreeve
