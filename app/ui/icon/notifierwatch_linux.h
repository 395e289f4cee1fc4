// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace shellreeve {

/// Whether somebody shows StatusNotifierItems: a watcher on the session bus that has a host. Follows both coming and
/// going, and the bus itself.
class NotifierWatch : public QObject
{
    Q_OBJECT
public:
    explicit NotifierWatch(QObject *parent = nullptr);

    void watch(); ///< changed() follows once it is known
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    [[nodiscard]] bool hasBus() const { return m_bus.isConnected(); }

Q_SIGNALS:
    void changed();

private Q_SLOTS: // called by QtDBus, which connects by name
    void askForHost();
    void onBusLost();

private:
    void onOwner(const QString &owner);
    void set(bool hasHost);

    QDBusConnection m_bus;
    quint64 m_question = 0; ///< answers to older ones do not count
    bool m_isKnown = false;
    bool m_hasHost = false;
};

} // namespace shellreeve
