// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifications.h"
#include "desktop/notificationtext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>

#include <functional>
#include <optional>

namespace shellreeve {

/// The talk with org.freedesktop.Notifications (Desktop Notifications Specification 1.2) on one bus. Nothing here waits;
/// a service that does not answer within the patience counts as none. It may end and come again at any time.
class NotificationDaemon : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{10'000};

    explicit NotificationDaemon(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Takes back what has buttons: nobody would answer them.
    ~NotificationDaemon() override;

    void post(const Notice &notice);
    void withdraw(const QString &key);

Q_SIGNALS:
    void activated(const QString &key, const QString &action, const QString &token);
    void fallback(const shellreeve::Notice &notice);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    /// What is known of one key.
    struct Shown {
        uint id = 0; ///< 0: not shown, as far as we know
        bool isBeingSent = false;
        bool hasButtons = false;
        bool isUnwanted = false;    ///< withdrawn while it was being sent
        std::optional<Notice> next; ///< posted while another was being sent
        QString token;
    };

    using OnReply = std::function<void(const QDBusMessage &)>;

    void listen();
    void onOwnerChanged();
    void askAbilities();
    void onAbilities(const QDBusMessage &reply);
    void send(const Notice &notice);
    void sayLast(const Notice &notice);
    void onSent(const Notice &notice, const QDBusMessage &reply);
    void close(uint id);
    void call(const QString &method, const QVariantList &arguments, const OnReply &onReply);
    [[nodiscard]] QString keyOf(uint id) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<NotificationAbilities> m_abilities; ///< nullopt: not asked yet, or a new service since
    bool m_isListening = false; ///< from the first notification on: until then it costs nothing
    bool m_isAsking = false;
    QList<Notice> m_waiting; ///< for the abilities
    QHash<QString, Shown> m_shown;
};

} // namespace shellreeve
