// SPDX-License-Identifier: MIT
#pragma once

#include "control/controlclient.h"
#include "lifecycle/singleinstance.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace shellreeve {

/// A start's turn: becoming the one instance, or handing over to the one there is (`app.show` with our
/// arguments and the token by which the desktop lets it come to the front); a running one of another profile is left alone, and
/// this start fails. One that is just starting or just leaving is waited for. One of the three signals follows take(), within about
/// `patience`.
class Turn : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds patience{5'000};

    struct HandOver {
        QStringList arguments;
        QString activationToken; ///< may be empty
    };

    Turn(QString socketDir, QString controlSocket, QString profile, HandOver handOver, QObject *parent = nullptr);
    void take();

    /// After isOurs(): the right itself; once.
    [[nodiscard]] SingleInstance claimed() { return std::move(m_ours).value(); }

Q_SIGNALS:
    void isOurs();
    void handedOver(qint64 pid);
    void failed(const shellreeve::Error &error);

private:
    void attempt();
    void ask();
    void onStatus(const Result<QJsonValue> &status);
    void onAnswer(const Result<QJsonValue> &answer);
    [[nodiscard]] Milliseconds timeLeft() const;
    void tryAgain();
    void giveUp(const Error &error);

    QString m_socketDir;
    QString m_controlSocket;
    QString m_profile;
    HandOver m_handOver;
    std::optional<SingleInstance> m_ours;
    pid_t m_holder = 0;
    ControlClient m_client;
    QTimer m_next;
    QElapsedTimer m_waited;
};

} // namespace shellreeve
