// SPDX-License-Identifier: MIT
#include "tray/turn.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace shellreeve {

namespace {
constexpr Milliseconds betweenAttempts{100};
}

Turn::Turn(QString socketDir, QString controlSocket, QString profile, HandOver handOver, QObject *parent)
    : QObject(parent)
    , m_socketDir(std::move(socketDir))
    , m_controlSocket(std::move(controlSocket))
    , m_profile(std::move(profile))
    , m_handOver(std::move(handOver))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Turn::attempt);
    connect(&m_client, &ControlClient::connected, this, &Turn::ask);
    connect(&m_client, &ControlClient::disconnected, this, &Turn::tryAgain);
}

void Turn::take()
{
    m_waited.start();
    attempt();
}

void Turn::attempt()
{
    Result<SingleInstance::Claim> claim = SingleInstance::claim(m_socketDir);
    if (!claim) {
        giveUp(claim.error());
        return;
    }
    if (claim->ours) {
        m_ours = std::move(claim->ours);
        Q_EMIT isOurs();
        return;
    }
    m_holder = claim->holder;
    const Milliseconds left = patience - Milliseconds(m_waited.elapsed());
    if (left <= Milliseconds(0)) {
        giveUp(Error{ErrorCode::TimedOut,
                     tr("Process %1 is the Shellreeve of %2, but it does not answer").arg(m_holder).arg(m_socketDir),
                     tr("wait for it, end it (its sessions go on), or choose another --profile")});
        return;
    }
    m_client.connectTo(m_controlSocket, left);
}

void Turn::ask()
{
    m_client.call(QStringLiteral("status.get"), {}, [this](const Result<QJsonValue> &status) { onStatus(status); }, timeLeft());
}

void Turn::onStatus(const Result<QJsonValue> &status)
{
    if (!status) {
        onAnswer(status);
        return;
    }
    const QString nameless = QStringLiteral("default");
    const QString theirs = status.value().toObject().value(QLatin1String("profile")).toString(nameless);
    if (theirs != (m_profile.isEmpty() ? nameless : m_profile)) {
        giveUp(Error{ErrorCode::Refused,
                     tr("This socket directory is in use by profile %1 (process %2)").arg(theirs).arg(m_holder),
                     tr("set another SHELLPER_SOCKET_DIR or use that profile")});
        return;
    }
    QJsonObject params{{QStringLiteral("arguments"), QJsonArray::fromStringList(m_handOver.arguments)}};
    if (!m_handOver.activationToken.isEmpty()) {
        params.insert(QStringLiteral("activationToken"), m_handOver.activationToken);
    }
    m_client.call(QStringLiteral("app.show"), params, [this](const Result<QJsonValue> &answer) { onAnswer(answer); }, timeLeft());
}

Milliseconds Turn::timeLeft() const
{
    return std::max(patience - Milliseconds(m_waited.elapsed()), betweenAttempts);
}

void Turn::onAnswer(const Result<QJsonValue> &answer)
{
    if (answer) {
        m_client.disconnect(this);
        Q_EMIT handedOver(m_holder);
    } else if (m_client.isConnected()) { // it refuses: leaving, perhaps
        m_client.close();
        tryAgain();
    }
    // else disconnected() follows
}

void Turn::tryAgain()
{
    m_next.start(betweenAttempts);
}

void Turn::giveUp(const Error &error)
{
    m_client.disconnect(this);
    Q_EMIT failed(error);
}

} // namespace shellreeve
