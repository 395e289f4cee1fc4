// SPDX-License-Identifier: MIT
#include "support/fakelogind.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace shellreeve::testing {

FakeLogind::FakeLogind(QString busAddress) : m_address(std::move(busAddress)) {}

FakeLogind::~FakeLogind()
{
    if (m_readEnd >= 0) {
        ::close(m_readEnd);
    }
}

bool FakeLogind::appear()
{
    m_client = std::make_unique<BusClient>(m_address);
    return m_client->connection().registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                                                 QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals
                                                       | QDBusConnection::ExportAllProperties)
        && m_client->connection().registerService(QStringLiteral("org.freedesktop.login1"));
}

void FakeLogind::prepareForShutdown(bool isNear)
{
    Q_EMIT PrepareForShutdown(isNear);
}

bool FakeLogind::isHeldUp() const
{
    pollfd end{m_readEnd, POLLIN, 0};
    return m_readEnd >= 0 && ::poll(&end, 1, 0) == 0; // readable once nobody can write any more
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
{
    int ends[2] = {-1, -1};
    if (what != QLatin1String("shutdown") || mode != QLatin1String("delay") || ::pipe2(ends, O_CLOEXEC) != 0) {
        return {};
    }
    if (m_readEnd >= 0) {
        ::close(m_readEnd);
    }
    m_readEnd = ends[0];
    QDBusUnixFileDescriptor given;
    given.giveFileDescriptor(ends[1]);
    return given;
}

} // namespace shellreeve::testing
