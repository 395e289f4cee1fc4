// SPDX-License-Identifier: MIT
#include "desktop/busprobe.h"

#include "base/unixsocket.h"

#include <QSocketNotifier>
#include <QUrl>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr qsizetype longestLine = 4'096;

} // namespace

BusProbe::BusProbe(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(false); });
}

BusProbe::~BusProbe() = default;

QString BusProbe::socketPathOf(const QString &address)
{
    const QString prefix = QStringLiteral("unix:path=");
    const QString first = address.section(QLatin1Char(';'), 0, 0);
    return first.startsWith(prefix) ? QUrl::fromPercentEncoding(first.mid(prefix.size()).section(QLatin1Char(','), 0, 0).toUtf8())
                                    : QString();
}

void BusProbe::ask(const QString &socketPath, std::chrono::milliseconds within, Done done)
{
    m_done = std::move(done);
    m_deadline.start(within);
    Result<UniqueFd> socket = connectUnixSocket(socketPath);
    const QByteArray hello = QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(::getuid()).toHex() + "\r\n";
    if (!socket || ::send(socket->get(), hello.constData(), static_cast<size_t>(hello.size()), MSG_NOSIGNAL) != hello.size()) {
        m_deadline.start(0);
        return;
    }
    m_socket = std::move(*socket);
    m_readable = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &BusProbe::read);
}

void BusProbe::read()
{
    char block[256];
    const ssize_t size = ::recv(m_socket.get(), block, sizeof block, 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    m_line.append(block, std::max<ssize_t>(size, 0));
    if (size <= 0 || m_line.size() > longestLine) {
        finish(false);
    } else if (m_line.contains("\r\n")) {
        finish(m_line.startsWith("OK "));
    }
}

void BusProbe::finish(bool answers)
{
    m_deadline.stop();
    if (m_readable) {
        m_readable->setEnabled(false);
        m_readable.release()->deleteLater(); // it may be what calls us
    }
    m_socket.reset();
    m_line.clear();
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(answers);
    }
}

} // namespace shellreeve
