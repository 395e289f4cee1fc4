// SPDX-License-Identifier: MIT
#include "console.h"
#include "processtreetext.h"
#include "traylink.h"
#include "wording.h"

namespace shellreeve {

namespace {

/// Only said when it is known: the tree is drawn either way.
void noteUnguarded(TrayLink &tray, const QString &id)
{
    const Result<QJsonValue> session = tray.call(QStringLiteral("session.get"), {{QStringLiteral("id"), id}});
    if (session && isUnguarded(session->toObject())) {
        console::note(QStringLiteral("this session is unguarded: if its shellper died, nobody would end these processes; "
                                     "reeve restart gives it a guardian again"));
    }
}

} // namespace

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
        noteUnguarded(*link.tray, invocation.words.at(0));
    }
    return ExitCode::Done;
}

} // namespace shellreeve
