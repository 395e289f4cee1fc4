// SPDX-License-Identifier: MIT
#include "base/privatefile.h"
#include "console.h"
#include "sessiondirectory.h"
#include "shellper/queryfilter.h"
#include "shellperask.h"
#include "terminal/outputlines.h"
#include "traylink.h"

namespace shellreeve {

namespace {

constexpr qint64 longestScreen = 16 * 1024 * 1024;

/// From the living shellper, else what was kept of a finished session.
Result<Replay> outputOf(const QJsonObject &session, const CliContext &context)
{
    const QString socket = session.value(QLatin1String("socketPath")).toString();
    Error reason{ErrorCode::NotRunning, QStringLiteral("its shellper is gone")};
    if (!socket.isEmpty()) {
        Result<Replay> replay = fetchReplay(socket);
        if (replay || replay.error().code != ErrorCode::NotRunning) {
            return replay;
        }
        reason = replay.error();
    }
    const QString id = session.value(QLatin1String("id")).toString();
    const Result<QByteArray> screen =
        readPrivateFile(context.paths.sessionsDir + QLatin1Char('/') + id + QStringLiteral(".screen"), longestScreen);
    if (!screen) {
        return Error{ErrorCode::Failed, QStringLiteral("no output of %1 is left: %2").arg(id, reason.message())};
    }
    Replay replay;
    replay.bytes = *screen;
    replay.welcome.rows = session.value(QLatin1String("rows")).toInt(24);
    return replay;
}

} // namespace

ExitCode runOutput(const Invocation &invocation, const CliContext &context)
{
    qsizetype lines = -1;
    if (invocation.has("--lines")) {
        bool isNumber = false;
        lines = invocation.value("--lines").toInt(&isNumber);
        if (!isNumber || lines < 0) {
            return failWith(Error{ErrorCode::InvalidArgument, QStringLiteral("--lines takes a number of lines, 0 or more")});
        }
    }
    const Result<QJsonObject> session = resolveSession(context, invocation.words.at(0));
    if (!session) {
        return failWith(session.error());
    }
    const Result<Replay> replay = outputOf(*session, context);
    if (!replay) {
        return failWith(replay.error());
    }
    if (!invocation.has("--raw")) {
        console::printBytes(plainOutput(replay->bytes, replay->welcome.rows, lines));
        return ExitCode::Done;
    }
    const QByteArray raw = lastRawLines(replay->bytes, lines);
    // A real terminal would answer queries, and the answers would be typed into the shell.
    console::printBytes(console::outputIsTerminal() ? QueryFilter().filter(raw) : raw);
    return ExitCode::Done;
}

} // namespace shellreeve
