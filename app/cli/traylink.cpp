// SPDX-License-Identifier: MIT
#include "traylink.h"

#include "console.h"
#include "waitloop.h"

#include <functional>
#include <utility>

namespace shellreeve {

namespace {

const QString pingMethod = QStringLiteral("status.get");

/// Calls under way, shared with their callbacks: these may outlive the wait.
struct OpenCalls {
    explicit OpenCalls(qsizetype count)
        : answers(count, QJsonValue())
        , open(count)
    {
    }
    QList<Result<QJsonValue>> answers;
    qsizetype open;
    WaitLoop loop;
};

void start(ControlClient &client, const std::shared_ptr<OpenCalls> &calls, qsizetype index, const QString &method,
           const QJsonObject &params)
{
    client.call(
        method, params,
        [calls, index](const Result<QJsonValue> &outcome) {
            calls->answers[index] = outcome;
            if (--calls->open == 0) {
                calls->loop.finish();
            }
        },
        ControlClient::noLimit);
}

/// Asks the tray again and again, one question at a time. Counts beats, not time: a reeve that was
/// stopped itself must not blame the tray.
class Pulse
{
public:
    Pulse(ControlClient &client, Milliseconds every, std::function<void()> lost)
        : m_client(client)
        , m_lost(std::move(lost))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(every);
    }

private:
    void beat()
    {
        if (*m_silentBeats < 0) {
            *m_silentBeats = 0;
            m_client.call(pingMethod, {}, [silentBeats = m_silentBeats](const Result<QJsonValue> &) { *silentBeats = -1; },
                          ControlClient::noLimit);
        } else if (++*m_silentBeats >= 2) {
            m_timer.stop();
            m_lost();
        }
    }

    ControlClient &m_client;
    std::function<void()> m_lost;
    QTimer m_timer;
    std::shared_ptr<int> m_silentBeats = std::make_shared<int>(-1); ///< -1: no question is open
};

} // namespace

TrayLink::TrayLink(const QString &socketPath, TrayPatience patience)
    : m_socketPath(socketPath)
    , m_patience(patience)
{
}

Result<std::unique_ptr<TrayLink>> TrayLink::connect(const RuntimePaths &paths, TrayPatience patience)
{
    std::unique_ptr<TrayLink> link(new TrayLink(paths.controlSocket(), patience));
    WaitLoop loop;
    std::optional<Error> failure;
    QObject context; // the connections end with this function
    QObject::connect(&link->m_client, &ControlClient::connected, &context, [&] { loop.finish(); });
    QObject::connect(&link->m_client, &ControlClient::disconnected, &context, [&](const Error &error) {
        failure = error;
        loop.finish();
    });
    link->m_client.connectTo(link->m_socketPath, patience.answer);
    loop.run();
    if (failure) {
        return *failure;
    }
    link->m_pid = link->m_client.peerPid();
    return link;
}

Result<QJsonValue> TrayLink::call(const QString &method, const QJsonObject &params)
{
    const auto calls = std::make_shared<OpenCalls>(1);
    start(m_client, calls, 0, method, params);
    if (!calls->loop.run(m_patience.answer)) {
        return silent();
    }
    return calls->answers.first();
}

Result<QJsonValue> TrayLink::callPatiently(const QString &method, const QJsonObject &params)
{
    return callAll(method, {params}).first();
}

QList<Result<QJsonValue>> TrayLink::callAll(const QString &method, const QList<QJsonObject> &params)
{
    if (params.isEmpty()) {
        return {};
    }
    // First of all, so that nothing is asked of a tray that would do it whenever it wakes up.
    const auto first = std::make_shared<OpenCalls>(1);
    m_pinger.connectTo(m_socketPath, m_patience.answer);
    start(m_pinger, first, 0, pingMethod, {});
    const bool answered = first->loop.run(m_patience.answer);
    if (!answered || (!first->answers.first() && first->answers.first().error().code == ErrorCode::TimedOut)) {
        return QList<Result<QJsonValue>>(params.size(), silent());
    }
    if (!m_client.isConnected()) { // what is asked now would wait for a connection that nobody makes
        return QList<Result<QJsonValue>>(params.size(), gone());
    }
    const auto calls = std::make_shared<OpenCalls>(params.size());
    for (qsizetype i = 0; i < params.size(); ++i) {
        start(m_client, calls, i, method, params.at(i));
    }
    bool lost = false;
    std::optional<Pulse> pulse;
    if (m_pinger.isConnected()) {
        pulse.emplace(m_pinger, m_patience.ping, [&] {
            lost = true;
            calls->loop.finish();
        });
    }
    calls->loop.run();
    m_pinger.close();
    if (lost) {
        return QList<Result<QJsonValue>>(params.size(), silent());
    }
    return calls->answers;
}

Error TrayLink::silent() const
{
    return Error{ErrorCode::TimedOut, QStringLiteral("shellreeve (process %1) does not answer").arg(m_pid),
                 QStringLiteral("it may be stopped (kill -CONT %1 wakes it) or hung (kill %1 ends it); the sessions go on without it")
                     .arg(m_pid)};
}

Error TrayLink::gone() const
{
    return Error{ErrorCode::NotRunning, QStringLiteral("shellreeve (process %1) ended before it was asked").arg(m_pid),
                 QStringLiteral("start it with: shellreeve --background; the sessions go on meanwhile")};
}

TrayOrExit requireTray(const CliContext &context)
{
    Result<std::unique_ptr<TrayLink>> tray = TrayLink::connect(context.paths);
    if (tray) {
        return {std::move(*tray), ExitCode::Done};
    }
    if (tray.error().code != ErrorCode::NotRunning) {
        return {nullptr, failWith(tray.error())};
    }
    const QString profile = context.profile.isEmpty() ? QString() : QStringLiteral(" --profile ") + context.profile;
    console::note(QStringLiteral("shellreeve is not running; start it with: shellreeve%1 --background").arg(profile));
    return {nullptr, ExitCode::NotRunning};
}

ExitCode failWith(const Error &error)
{
    console::complain(error);
    return exitCodeFor(error.code);
}

} // namespace shellreeve
