// SPDX-License-Identifier: MIT
#include "ui/icon/notifierwatch_linux.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace shellreeve {

namespace {

QString service()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString object()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

} // namespace

NotifierWatch::NotifierWatch(QObject *parent) : NotifierWatch(Pace(), parent) {}

NotifierWatch::NotifierWatch(const Pace &pace, QObject *parent) : QObject(parent), m_bus(QDBusConnection::sessionBus()), m_pace(pace)
{
    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &NotifierWatch::askForHost);
}

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
    forget();
    if (owner.isEmpty()) {
        set(false);
    } else {
        askForHost();
    }
}

// A watcher without a host shows nothing, and Qt takes it for none.
void NotifierWatch::askForHost()
{
    m_askAgain.stop();
    QDBusMessage question = QDBusMessage::createMethodCall(service(), object(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("Get"));
    question.setArguments({service(), QStringLiteral("IsStatusNotifierHostRegistered")});
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question, static_cast<int>(m_pace.patience.count())), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, number = ++m_question](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (number == m_question) {
            onAnswer(finished->reply());
        }
    });
}

void NotifierWatch::onAnswer(const QDBusMessage &reply)
{
    const QDBusError::ErrorType error = QDBusError(reply).type();
    const bool isMute = error == QDBusError::NoReply || error == QDBusError::Timeout || error == QDBusError::TimedOut;
    if (!isMute) {
        m_unanswered = 0;
    } else if (m_unanswered < m_pace.pauses.size()) {
        m_askAgain.start(m_pace.pauses.at(m_unanswered++));
    }
    set(reply.type() == QDBusMessage::ReplyMessage && reply.arguments().value(0).value<QDBusVariant>().variant().toBool(), isMute);
}

void NotifierWatch::forget()
{
    ++m_question;
    m_unanswered = 0;
    m_askAgain.stop();
}

void NotifierWatch::onBusLost()
{
    forget();
    set(false);
}

void NotifierWatch::set(bool hasHost, bool isMute)
{
    if (m_isKnown && m_hasHost == hasHost && m_isMute == isMute) {
        return;
    }
    m_isKnown = true;
    m_isMute = isMute;
    m_hasHost = hasHost;
    Q_EMIT changed();
}

} // namespace shellreeve
