// SPDX-License-Identifier: MIT
#include "console.h"
#include "sessiondirectory.h"
#include "shellperask.h"
#include "traylink.h"

namespace shellreeve {

ExitCode runSend(const Invocation &invocation, const CliContext &context)
{
    const Result<QJsonObject> session = resolveSession(context, invocation.words.at(0));
    if (!session) {
        return failWith(session.error());
    }
    if (const std::optional<Error> over = whyItIsOver(*session)) {
        return failWith(*over);
    }
    const QString socket = session->value(QLatin1String("socketPath")).toString();
    QByteArray bytes = invocation.words.at(1).toUtf8();
    if (invocation.has("--enter")) {
        bytes += '\r'; // what the Enter key sends
    }
    if (const Result<void> typed = typeInto(socket, bytes); !typed) {
        // Whatever it is, it is the shellper's trouble, not the tray's absence.
        Error error = typed.error();
        if (error.code == ErrorCode::Refused) {
            error.advice = adviceWhenOver(*session);
        }
        console::complain(error);
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace shellreeve
