// SPDX-License-Identifier: MIT
#include "desktop/notificationdaemon.h"

#include "base/logging.h"
#include "desktop/applicationid.h"
#include "desktop/notificationimage.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QIcon>

namespace shellreeve {

namespace {

const QString daemonService = QStringLiteral("org.freedesktop.Notifications");
const QString daemonPath = QStringLiteral("/org/freedesktop/Notifications");
const QString daemonInterface = QStringLiteral("org.freedesktop.Notifications");
const QString program = QStringLiteral("Shellreeve");
constexpr int servicesChoice = -1; // how long it stays

QVariant urgencyByte(Notice::Urgency urgency)
{
    return QVariant::fromValue(static_cast<uchar>(urgency));
}

QVariant programImage()
{
    const bool hasImages = qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
    return hasImages ? notificationImage(QGuiApplication::windowIcon()) : QVariant();
}

QVariantMap hintsOf(const Notice &notice)
{
    QVariantMap hints{{QStringLiteral("urgency"), urgencyByte(notice.urgency)}, {QStringLiteral("desktop-entry"), applicationId()}};
    if (const QVariant image = programImage(); image.isValid()) {
        hints.insert(QStringLiteral("image-data"), image);
    }
    return hints;
}

} // namespace

NotificationDaemon::NotificationDaemon(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &NotificationDaemon::onOwnerChanged);
}

NotificationDaemon::~NotificationDaemon()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0 && shown.hasButtons) {
            close(shown.id);
        }
    }
}

// Only what the owner of the name says arrives here: the name is part of each match.
void NotificationDaemon::listen()
{
    if (std::exchange(m_isListening, true)) {
        return;
    }
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(daemonService);
    m_bus.connect(daemonService, daemonPath, daemonInterface, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint,QString)));
    m_bus.connect(daemonService, daemonPath, daemonInterface, QStringLiteral("ActivationToken"), this, SLOT(onToken(uint,QString)));
    m_bus.connect(daemonService, daemonPath, daemonInterface, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint,uint)));
}

/// Its numbers were those of the service that has gone; a new one may have other abilities.
void NotificationDaemon::onOwnerChanged()
{
    m_abilities.reset();
    for (Shown &shown : m_shown) {
        shown.id = 0;
        shown.token.clear();
    }
    m_shown.removeIf([](const auto &entry) { return !entry.value().isBeingSent; });
}

void NotificationDaemon::post(const Notice &notice)
{
    if (!m_bus.isConnected()) {
        Q_EMIT fallback(notice);
        return;
    }
    if (notice.isLastWord) {
        sayLast(notice);
        return;
    }
    listen();
    if (m_abilities) {
        send(notice);
    } else {
        erase_if(m_waiting, [&](const Notice &other) { return other.key == notice.key; });
        m_waiting << notice;
        askAbilities();
    }
}

void NotificationDaemon::withdraw(const QString &key)
{
    erase_if(m_waiting, [&](const Notice &notice) { return notice.key == key; });
    const auto found = m_shown.find(key);
    if (found == m_shown.end()) {
        return;
    }
    found->next.reset();
    if (found->isBeingSent) {
        found->isUnwanted = true;
    } else {
        close(found->id);
        m_shown.erase(found);
    }
}

void NotificationDaemon::askAbilities()
{
    if (!m_isAsking) {
        m_isAsking = true;
        call(QStringLiteral("GetCapabilities"), {}, [this](const QDBusMessage &reply) { onAbilities(reply); });
    }
}

void NotificationDaemon::onAbilities(const QDBusMessage &reply)
{
    m_isAsking = false;
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    const bool isThere = reply.type() != QDBusMessage::ErrorMessage || QDBusError(reply).type() == QDBusError::UnknownMethod;
    if (isThere) {
        m_abilities = NotificationAbilities::from(reply.type() == QDBusMessage::ErrorMessage ? QStringList()
                                                                                             : reply.arguments().value(0).toStringList());
    } else {
        qCInfo(lcLifecycle).noquote() << QStringLiteral("No notification service: %1").arg(reply.errorMessage());
    }
    for (const Notice &notice : waiting) {
        if (isThere) {
            send(notice);
        } else {
            Q_EMIT fallback(notice);
        }
    }
}

void NotificationDaemon::send(const Notice &notice)
{
    Shown &shown = m_shown[notice.key];
    if (shown.isBeingSent) { // its number is not known yet: the next one is to take its place
        shown.next = notice;
        shown.isUnwanted = false;
        return;
    }
    shown.isBeingSent = true;
    shown.isUnwanted = false;
    const NotificationAbilities abilities = m_abilities.value_or(NotificationAbilities());
    const QStringList actions = notificationActions(notice, abilities);
    shown.hasButtons = !actions.isEmpty();
    call(QStringLiteral("Notify"),
         {program, shown.id, applicationId(), notificationTitle(notice), notificationBody(notice, abilities), actions, hintsOf(notice),
          servicesChoice},
         [this, notice](const QDBusMessage &reply) { onSent(notice, reply); });
}

// There is no time to ask for abilities: no buttons, and nothing in the body that reads otherwise as markup.
void NotificationDaemon::sayLast(const Notice &notice)
{
    QString body = notificationBody(notice, NotificationAbilities());
    body.remove(QLatin1Char('<')).remove(QLatin1Char('&'));
    QDBusMessage message = QDBusMessage::createMethodCall(daemonService, daemonPath, daemonInterface, QStringLiteral("Notify"));
    message.setArguments({program, uint(0), applicationId(), notificationTitle(notice), body, QStringList(), hintsOf(notice), servicesChoice});
    m_bus.send(message);
}

void NotificationDaemon::onSent(const Notice &notice, const QDBusMessage &reply)
{
    const auto found = m_shown.find(notice.key);
    if (found == m_shown.end()) {
        return;
    }
    Shown &shown = *found;
    shown.isBeingSent = false;
    if (reply.type() == QDBusMessage::ErrorMessage) {
        qCInfo(lcLifecycle).noquote() << QStringLiteral("The notification service refused: %1").arg(reply.errorMessage());
        const Notice latest = shown.next.value_or(notice);
        const bool isWanted = !shown.isUnwanted;
        m_shown.erase(found);
        if (isWanted) {
            Q_EMIT fallback(latest);
        }
        return;
    }
    shown.id = reply.arguments().value(0).toUInt();
    if (shown.isUnwanted) {
        close(shown.id);
        m_shown.erase(found);
    } else if (shown.next) {
        const Notice next = *std::exchange(shown.next, std::nullopt);
        post(next);
    }
}

void NotificationDaemon::onAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty()) {
        return; // everybody's actions come this way
    }
    const QString token = std::exchange(m_shown[key].token, QString());
    Q_EMIT activated(key, action, token);
}

// Comes right before the action it belongs to.
void NotificationDaemon::onToken(uint id, const QString &token)
{
    if (const QString key = keyOf(id); !key.isEmpty()) {
        m_shown[key].token = token;
    }
}

void NotificationDaemon::onClosed(uint id, uint)
{
    const auto found = m_shown.find(keyOf(id));
    if (found == m_shown.end()) {
        return;
    }
    found->id = 0;
    if (!found->isBeingSent) {
        m_shown.erase(found);
    }
}

void NotificationDaemon::close(uint id)
{
    if (id == 0) {
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(daemonService, daemonPath, daemonInterface, QStringLiteral("CloseNotification"));
    message.setArguments({id});
    message.setAutoStartService(false);
    m_bus.send(message);
}

void NotificationDaemon::call(const QString &method, const QVariantList &arguments, const OnReply &onReply)
{
    QDBusMessage message = QDBusMessage::createMethodCall(daemonService, daemonPath, daemonInterface, method);
    message.setArguments(arguments);
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(message, static_cast<int>(patience.count())), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, [onReply](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        onReply(done->reply());
    });
}

QString NotificationDaemon::keyOf(uint id) const
{
    for (auto it = m_shown.constBegin(); it != m_shown.constEnd() && id != 0; ++it) {
        if (it->id == id) {
            return it.key();
        }
    }
    return {};
}

} // namespace shellreeve
