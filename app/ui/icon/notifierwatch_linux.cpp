// SPDX-License-Identifier: MIT
#include "ui/icon/notifierwatch_linux.h"

#include "base/clock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace shellreeve {

namespace {

constexpr Milliseconds patience{3'000};

QString service()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString object()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

NotifierWatch::NotifierWatch(QObject *parent) : QObject(parent), m_bus(QDBusConnection::sessionBus()) {}

void NotifierWatch::watch()
{
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(this, [this] { set(false); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { onOwner(owner); });
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"}) {
        // QtDBus has no other form of this connection.
        m_bus.connect(service(), object(), service(), QString::fromLatin1(signal), this, SLOT(askForHost()));
    }
    m_bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
                  QStringLiteral("Disconnected"), this, SLOT(onBusLost()));
    askForHost();
}

void NotifierWatch::onOwner(const QString &owner)
{
    if (owner.isEmpty()) {
        ++m_question;
        set(false);
    } else {
        askForHost();
    }
}

// A watcher without a host shows nothing, and Qt takes it for none.
void NotifierWatch::askForHost()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), object(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("Get"));
    question.setArguments({service(), QStringLiteral("IsStatusNotifierHostRegistered")});
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question, static_cast<int>(patience.count())), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, number = ++m_question](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (number == m_question) {
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            set(!reply.isError() && reply.value().variant().toBool());
        }
    });
}

void NotifierWatch::onBusLost()
{
    ++m_question;
    set(false);
}

void NotifierWatch::set(bool hasHost)
{
    if (m_isKnown && m_hasHost == hasHost) {
        return;
    }
    m_isKnown = true;
    m_hasHost = hasHost;
    Q_EMIT changed();
}

} // namespace shellreeve
