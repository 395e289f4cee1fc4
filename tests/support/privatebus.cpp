// SPDX-License-Identifier: MIT
#include "support/privatebus.h"

#include "support/waitfor.h"

#include <QFile>
#include <QUuid>

namespace shellreeve::testing {

namespace {

constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus(const QString &folder)
{
    QFile file(folder + QStringLiteral("/bus.conf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QString::fromLatin1(configuration).arg(folder).toUtf8()) < 0) {
        qWarning("cannot write %s", qUtf8Printable(file.fileName()));
        return;
    }
    file.close();
    m_daemon.setStandardErrorFile(folder + QStringLiteral("/bus.err"));
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                                                   QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    if (!waitFor([this] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; }) || !m_daemon.canReadLine()) {
        qWarning("dbus-daemon does not start: %s", qUtf8Printable(m_daemon.errorString()));
        return;
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    die();
}

void PrivateBus::die()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

BusClient::BusClient(const QString &address)
    : m_name(QUuid::createUuid().toString()), m_connection(QDBusConnection::connectToBus(address, m_name))
{
}

BusClient::~BusClient()
{
    QDBusConnection::disconnectFromBus(m_name);
}

} // namespace shellreeve::testing
