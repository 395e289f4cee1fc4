// SPDX-License-Identifier: MIT
#include "traylink.h"

#include "console.h"
#include "waitloop.h"

namespace shellreeve {

Result<std::unique_ptr<TrayLink>> TrayLink::connect(const RuntimePaths &paths)
{
    std::unique_ptr<TrayLink> link(new TrayLink);
    WaitLoop loop;
    std::optional<Error> failure;
    QObject context; // the connections end with this function
    QObject::connect(&link->m_client, &ControlClient::connected, &context, [&] { loop.finish(); });
    QObject::connect(&link->m_client, &ControlClient::disconnected, &context, [&](const Error &error) {
        failure = error;
        loop.finish();
    });
    link->m_client.connectTo(paths.controlSocket());
    loop.run();
    if (failure) {
        return *failure;
    }
    return link;
}

Result<QJsonValue> TrayLink::call(const QString &method, const QJsonObject &params, Milliseconds within)
{
    WaitLoop loop;
    Result<QJsonValue> answer = QJsonValue();
    m_client.call(
        method, params,
        [&](const Result<QJsonValue> &outcome) {
            answer = outcome;
            loop.finish();
        },
        within);
    loop.run();
    return answer;
}

QList<Result<QJsonValue>> TrayLink::callAll(const QString &method, const QList<QJsonObject> &params)
{
    QList<Result<QJsonValue>> answers(params.size(), QJsonValue());
    qsizetype open = params.size();
    WaitLoop loop;
    for (qsizetype i = 0; i < params.size(); ++i) {
        m_client.call(
            method, params.at(i),
            [&, i](const Result<QJsonValue> &outcome) {
                answers[i] = outcome;
                if (--open == 0) {
                    loop.finish();
                }
            },
            ControlClient::noLimit);
    }
    if (open > 0) {
        loop.run();
    }
    return answers;
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
