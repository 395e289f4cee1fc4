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
    const QString socket = session->value(QLatin1String("socketPath")).toString();
    if (socket.isEmpty()) {
        return failWith(Error{ErrorCode::Refused, QStringLiteral("the session is over, there is nobody to type to"),
                              QStringLiteral("start it again with: reeve restart %1").arg(invocation.words.at(0))});
    }
    QByteArray bytes = invocation.words.at(1).toUtf8();
    if (invocation.has("--enter")) {
        bytes += '\r'; // what the Enter key sends
    }
    if (const Result<void> typed = typeInto(socket, bytes); !typed) {
        // Whatever it is, it is the shellper's trouble, not the tray's absence.
        console::complain(typed.error());
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace shellreeve
