// SPDX-License-Identifier: MIT
#include "base/clock.h"
#include "console.h"
#include "sessiondirectory.h"
#include "texttable.h"
#include "traylink.h"
#include "wording.h"

namespace shellreeve {

namespace {

QStringList rowOf(const QJsonObject &session, const QDateTime &now, const QString &home)
{
    const auto text = [&](const char *key) { return session.value(QLatin1String(key)).toString(); };
    const QString activity = ageText(fromIsoText(text("lastActivityAt")), now);
    return {text("id"),
            printable(text("name")),
            lifeText(session, now),
            ageText(fromIsoText(text("createdAt")), now),
            activity.isEmpty() ? QStringLiteral("-") : activity,
            commandText(session.value(QLatin1String("command")).toArray()),
            folderText(text("cwd"), home)};
}

void printTable(const QJsonArray &sessions, const QString &home)
{
    const QList<Column> columns{{QStringLiteral("ID"), 8, false},      {QStringLiteral("NAME"), 8, true},
                                {QStringLiteral("STATUS"), 10, false}, {QStringLiteral("AGE"), 3, false},
                                {QStringLiteral("OUTPUT"), 6, false},  {QStringLiteral("COMMAND"), 12, true},
                                {QStringLiteral("FOLDER"), 10, true}};
    const QDateTime now = Clock::system().wall();
    QList<QStringList> rows;
    for (const QJsonValue session : sessions) {
        rows.append(rowOf(session.toObject(), now, home));
    }
    const std::optional<WindowSize> size = console::terminalSize();
    const int width = console::outputIsTerminal() && size ? size->cols : 0;
    console::print(renderTable(columns, rows, width).join(QLatin1Char('\n')));
}

/// For completions: what can stand for a session, as it is. What cannot be one line is left out.
void printNames(const QJsonArray &sessions)
{
    for (const QJsonValue session : sessions) {
        for (const char *key : {"id", "name"}) {
            const QString word = session.toObject().value(QLatin1String(key)).toString();
            if (!word.isEmpty() && printable(word) == word) {
                console::print(word);
            }
        }
    }
}

} // namespace

ExitCode runList(const Invocation &invocation, const CliContext &context)
{
    const Result<SessionListing> listing = listSessions(context);
    if (!listing) {
        return failWith(listing.error());
    }
    if (!listing->fromTray) {
        console::note(QStringLiteral("no supervisor runs (shellreeve --background starts one); this is what the sessions say"));
    }
    if (invocation.has("--json")) {
        console::printJson(listing->sessions);
    } else if (invocation.has("--names")) {
        printNames(listing->sessions);
    } else if (listing->sessions.isEmpty()) {
        console::print(QStringLiteral("No sessions. Start one with: reeve new COMMAND   (for example: reeve new --attach bash)"));
    } else {
        printTable(listing->sessions, context.environment.value(QStringLiteral("HOME")));
    }
    return ExitCode::Done;
}

} // namespace shellreeve
