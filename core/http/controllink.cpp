// SPDX-License-Identifier: MIT
#include "http/controllink.h"

namespace shellreeve {

namespace {

constexpr Milliseconds connectLimit{2'000};

} // namespace

ControlLink::ControlLink(QString socketPath, QObject *parent) : QObject(parent), m_path(std::move(socketPath))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ControlLink::attempt);
    connect(&m_client, &ControlClient::connected, this, [this] {
        m_isTrying = false;
        m_backoff.reset();
        Q_EMIT connected();
    });
    connect(&m_client, &ControlClient::disconnected, this, [this] {
        m_isTrying = false;
        m_retry.start(m_backoff.next());
        Q_EMIT lost();
    });
}

void ControlLink::open()
{
    attempt();
}

void ControlLink::attempt()
{
    m_isTrying = true;
    m_client.connectTo(m_path, connectLimit);
}

void ControlLink::call(const QString &method, const QJsonObject &params, const ControlClient::Callback &callback, Milliseconds within)
{
    if (!m_isTrying && !m_client.isConnected()) {
        callback(Error{ErrorCode::NotRunning, QStringLiteral("the supervisor cannot be reached at %1").arg(m_path),
                       QStringLiteral("it is tried again; see whether it runs with: reeve status")});
        return;
    }
    m_client.call(method, params, callback, within);
}

} // namespace shellreeve
