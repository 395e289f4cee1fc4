// SPDX-License-Identifier: MIT
#pragma once

#include "base/backoff.h"
#include "control/controlclient.h"

#include <QObject>
#include <QTimer>

namespace shellreeve {

/// A connection to the control socket that comes back by itself: after a break it is tried again, after 0.1 s at first and
/// 2 s at last. Costs nothing while it stands.
class ControlLink : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds firstPause{100};
    static constexpr Milliseconds longestPause{2'000};

    explicit ControlLink(QString socketPath, QObject *parent = nullptr);

    void open(); ///< once; a connection is tried for from now on

    /// The callback is called once, perhaps before this returns: NotRunning where there is no connection now, else as
    /// ControlClient::call() has it. A call that is made while a connection is tried for waits for that.
    void call(const QString &method, const QJsonObject &params, const ControlClient::Callback &callback,
              Milliseconds within = std::chrono::seconds(5));

    [[nodiscard]] bool isConnected() const { return m_client.isConnected(); }

Q_SIGNALS:
    void connected();
    void lost();

private:
    void attempt();

    const QString m_path;
    ControlClient m_client;
    Backoff m_backoff{firstPause, longestPause};
    QTimer m_retry;
    bool m_isTrying = false;
};

} // namespace shellreeve
