// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatebus.h"

#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <memory>

namespace shellreeve::testing {

/// systemd-logind's part in a shutdown, on a bus of the test's own.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_PROPERTY(bool KillUserProcesses MEMBER endsLoginSessions)
public:
    explicit FakeLogind(QString busAddress);
    ~FakeLogind() override;

    bool endsLoginSessions = false;
    [[nodiscard]] bool appear();
    void prepareForShutdown(bool isNear);
    /// Does anybody hold what delays the shutdown?
    [[nodiscard]] bool isHeldUp() const;

public Q_SLOTS:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode);

Q_SIGNALS:
    Q_SCRIPTABLE void PrepareForShutdown(bool start);

private:
    QString m_address;
    std::unique_ptr<BusClient> m_client;
    int m_readEnd = -1; ///< of the pipe whose other end is given away
};

} // namespace shellreeve::testing
