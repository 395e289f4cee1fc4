// SPDX-License-Identifier: MIT
#pragma once

#include "base/returnpath.h"
#include "desktop/busprobe.h"
#include "session/scopemaker.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <map>

namespace shellreeve {

/// A transient scope a session, from the user's systemd manager (org.freedesktop.systemd1, StartTransientUnit). Nothing here
/// waits and no service is started: without a bus, without a manager, or with one that does not answer, sessions go
/// without. A manager that comes later, or answers again, is used from then on.
class SystemdScopes final : public QObject, public ScopeMaker
{
    Q_OBJECT
public:
    struct World {
        QString busAddress; ///< of the user's bus; empty: none
        QByteArray cgroup;  ///< our own
        bool lingers = false; ///< the user's manager stays without a login
        std::chrono::milliseconds patience{100}; ///< by which a session's start is delayed at most
    };

    explicit SystemdScopes(World world, QObject *parent = nullptr);
    ~SystemdScopes() override;

    void enclose(const QString &unit, pid_t process, std::function<void()> done) override;
    [[nodiscard]] QJsonObject toJson() const override;

private Q_SLOTS:
    void onBusLost();
    void onJobRemoved(const QDBusMessage &message);

private:
    enum class State {
        Unusable, ///< never to be used in this run
        Asking,   ///< not known yet
        Offered,
        Absent, ///< no bus, or no manager on it
        Silent, ///< there is one, which did not answer in time
    };
    struct Request {
        pid_t process = 0;
        std::function<void()> done;
        bool hasPolicy = true; ///< is asked for with OOMPolicy
    };

    [[nodiscard]] static QString textOf(State state);
    void ask();
    void onBus(const QDBusConnection &bus);
    void ping();
    void setState(State state, const QString &reason);
    void send(const QString &unit);
    void onReply(const QString &unit, const QDBusMessage &reply);
    void close(const QString &unit, const QString &trouble);
    void giveUp(const QString &unit);
    void listen(bool wanted);

    World m_world;
    State m_state = State::Asking;
    QString m_reason;  ///< why there are none
    QString m_trouble; ///< why there was none for the last session
    bool m_knowsPolicy = true; ///< OOMPolicy of scopes: systemd 253, and what has it from there
    bool m_isAsking = false;
    bool m_isPinging = false;
    bool m_isListening = false;
    BusProbe m_probe;
    QString m_busName;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QElapsedTimer m_heard; ///< since it last said something
    std::map<QString, Request> m_requests; ///< by unit
    ReturnPath m_return{this};
};

} // namespace shellreeve
