// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QTimer>

#include <array>

namespace shellreeve {

/// Whether somebody shows StatusNotifierItems: a watcher on the session bus that has a host. Follows both coming and
/// going, and the bus itself. A watcher that does not answer in time counts as none, and is asked again some times.
class NotifierWatch : public QObject
{
    Q_OBJECT
public:
    struct Pace {
        Milliseconds patience{3'000}; ///< with one question
        std::array<Milliseconds, 3> pauses{Milliseconds{5'000}, Milliseconds{15'000}, Milliseconds{60'000}}; ///< before asking again
    };

    explicit NotifierWatch(QObject *parent = nullptr);
    explicit NotifierWatch(const Pace &pace, QObject *parent = nullptr);

    void watch(); ///< changed() follows once it is known
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    /// There is a watcher, but it has not answered the last question: who talks to it and waits, hangs.
    [[nodiscard]] bool isMute() const { return m_isMute; }
    [[nodiscard]] bool hasBus() const { return m_bus.isConnected(); }

Q_SIGNALS:
    void changed();

private Q_SLOTS: // called by QtDBus, which connects by name
    void askForHost();
    void onBusLost();

private:
    void onOwner(const QString &owner);
    void onAnswer(const QDBusMessage &reply);
    void forget();
    void set(bool hasHost, bool isMute = false);

    QDBusConnection m_bus;
    Pace m_pace;
    quint64 m_question = 0; ///< answers to older ones do not count
    QTimer m_askAgain;
    size_t m_unanswered = 0; ///< questions in turn
    bool m_isKnown = false;
    bool m_hasHost = false;
    bool m_isMute = false;
};

} // namespace shellreeve
