// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatebus.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace shellreeve::testing {

/// org.freedesktop.Notifications as a desktop has it; keeps everything it was told.
class NotificationDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id = 0;
        uint replaces = 0;
        QString program;
        QString title;
        QString body;
        QStringList actions; ///< key, label, key, label …
        QVariantMap hints;
        bool closed = false; ///< by the program

        [[nodiscard]] QString keyOf(const QString &label) const; ///< of the button; empty if there is none
    };

    explicit NotificationDaemon(QString busAddress, QStringList capabilities = {QStringLiteral("actions"), QStringLiteral("body")});
    ~NotificationDaemon() override;

    [[nodiscard]] bool appear();
    void vanish();
    [[nodiscard]] const QList<Shown> &all() const { return m_shown; } ///< in the order they came
    /// Waits for one whose title or body contains this; nullptr if none comes.
    [[nodiscard]] const Shown *waitFor(const QString &text);
    [[nodiscard]] int countOf(const QString &text) const;
    /// The user presses this button.
    void press(const Shown &shown, const QString &label, const QString &token = {});

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                             const QStringList &actions, const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);
    Q_SCRIPTABLE QStringList GetCapabilities() { return m_capabilities; }
    Q_SCRIPTABLE QString GetServerInformation(QString &vendor, QString &version, QString &specification);

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &key);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);

private:
    QString m_address;
    QStringList m_capabilities;
    std::unique_ptr<BusClient> m_client;
    QList<Shown> m_shown;
};

} // namespace shellreeve::testing
