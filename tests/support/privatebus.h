// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

namespace shellreeve::testing {

/// A session bus of the test's own that starts no services by itself. Ended by its handle.
class PrivateBus
{
public:
    /// `folder` holds its socket and its configuration; it is not made here.
    explicit PrivateBus(const QString &folder);
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] bool isUp() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    void die(); ///< SIGKILL: every connection is cut

private:
    QProcess m_daemon;
    QString m_address;
};

/// A connection to a bus as a program of its own has one: what it owns goes away with it.
class BusClient
{
public:
    explicit BusClient(const QString &address);
    ~BusClient();
    BusClient(const BusClient &) = delete;
    BusClient &operator=(const BusClient &) = delete;

    [[nodiscard]] QDBusConnection &connection() { return m_connection; }

private:
    QString m_name;
    QDBusConnection m_connection;
};

} // namespace shellreeve::testing
