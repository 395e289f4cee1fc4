// SPDX-License-Identifier: MIT
#include "shellperask.h"

#include "base/unixsocket.h"
#include "shellper/shellperclient.h"
#include "shellper/shellperclients.h"
#include "waitloop.h"
#include "wording.h"

namespace shellreeve {

namespace {

Hello silentTerminal(qint64 replayBytes)
{
    Hello hello;
    hello.clientType = ClientType::Terminal;
    hello.output = false;
    hello.replayBytes = replayBytes;
    return hello;
}

Error tooSlow(const QString &socketPath)
{
    return Error{ErrorCode::TimedOut, QStringLiteral("the shellper at %1 does not answer in time").arg(socketPath)};
}

} // namespace

Result<Replay> fetchReplay(const QString &socketPath, Milliseconds limit)
{
    ShellperClient client;
    WaitLoop loop;
    Replay replay;
    bool welcomed = false;
    std::optional<Error> failure;
    QObject::connect(&client, &ShellperClient::welcomed, &client, [&](const Welcome &welcome) {
        welcomed = true;
        replay.welcome = welcome;
    });
    QObject::connect(&client, &ShellperClient::replayed, &client, [&](const QByteArray &bytes) {
        replay.bytes = bytes;
        loop.finish();
    });
    QObject::connect(&client, &ShellperClient::disconnected, &client, [&](const Error &reason) {
        failure = reason;
        loop.finish();
    });
    client.connectTo(socketPath, silentTerminal(-1), limit);
    if (!loop.run(limit)) {
        return tooSlow(socketPath);
    }
    if (failure) {
        return welcomed ? *failure : whyUnwelcome(socketPath, *failure);
    }
    return replay;
}

Result<void> typeInto(const QString &socketPath, const QByteArray &bytes, Milliseconds limit)
{
    ShellperClient client;
    WaitLoop loop;
    bool welcomed = false;
    bool isOver = false;
    std::optional<Error> failure;
    const auto fail = [&](const Error &error) {
        failure = error;
        loop.finish();
    };
    QObject::connect(&client, &ShellperClient::welcomed, &client, [&](const Welcome &welcome) {
        welcomed = true;
        isOver = welcome.session.contains(QLatin1String("exit"));
    });
    QObject::connect(&client, &ShellperClient::replayed, &client, [&] {
        client.sendData(bytes);
        client.ping(); // frames are taken in order: its answer says that the bytes were
    });
    QObject::connect(&client, &ShellperClient::pong, &client, [&] { loop.finish(); });
    QObject::connect(&client, &ShellperClient::exited, &client, [&](const ExitStatus &status) {
        if (!isOver) {
            return; // by what was typed, perhaps
        }
        fail(Error{ErrorCode::Refused, QStringLiteral("the session is over: it ") + exitText(status)});
    });
    QObject::connect(&client, &ShellperClient::disconnected, &client, fail);
    client.connectTo(socketPath, silentTerminal(0), limit);
    if (!loop.run(limit)) {
        return tooSlow(socketPath);
    }
    if (failure) {
        return welcomed ? *failure : whyUnwelcome(socketPath, *failure);
    }
    return {};
}

Error whyUnwelcome(const QString &socketPath, const Error &reason)
{
    if (reason.code != ErrorCode::Failed || !connectUnixSocket(socketPath)) {
        return reason;
    }
    return Error{ErrorCode::Failed, QStringLiteral("the session has all its %1 connections in use").arg(ShellperClients::mostConnections),
                 QStringLiteral("leave it in another terminal or close a window that shows it, then try again")};
}

} // namespace shellreeve
