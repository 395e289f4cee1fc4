// SPDX-License-Identifier: MIT
#include "console.h"
#include "processtreetext.h"
#include "traylink.h"

namespace shellreeve {

ExitCode runTree(const Invocation &invocation, const CliContext &context)
{
    TrayOrExit link = requireTray(context);
    if (!link.tray) {
        return link.exitCode;
    }
    const Result<QJsonValue> answer =
        link.tray->call(QStringLiteral("session.tree"), {{QStringLiteral("id"), invocation.words.at(0)}});
    if (!answer) {
        return failWith(answer.error());
    }
    const QJsonArray processes = answer->toObject().value(QLatin1String("processes")).toArray();
    if (invocation.has("--json")) {
        console::printJson(processes);
    } else if (processes.isEmpty()) {
        console::print(QStringLiteral("no processes: the session has ended"));
    } else {
        console::print(drawProcessTree(processes).join(QLatin1Char('\n')));
    }
    return ExitCode::Done;
}

} // namespace shellreeve
