// SPDX-License-Identifier: MIT
#include "sessiondirectory.h"

#include "session/sessionlookup.h"
#include "shellpersurvey.h"
#include "traylink.h"
#include "wording.h"

#include <QFileInfo>

namespace shellreeve {

namespace {

SessionListing askShellpers(const CliContext &context)
{
    SessionListing listing;
    listing.fromTray = false;
    for (const SessionSnapshot &session : surveySessions(context.paths)) {
        listing.sessions.append(session.toJson());
    }
    return listing;
}

/// A tray that does not answer (stopped, hung) must not hide sessions that do.
bool doWithout(const Error &error)
{
    return error.code == ErrorCode::NotRunning || error.code == ErrorCode::TimedOut;
}

} // namespace

Result<SessionListing> listSessions(const CliContext &context)
{
    Result<std::unique_ptr<TrayLink>> tray = TrayLink::connect(context.paths);
    if (!tray) {
        return doWithout(tray.error()) ? Result<SessionListing>(askShellpers(context)) : Result<SessionListing>(tray.error());
    }
    const Result<QJsonValue> answer = (*tray)->call(QStringLiteral("session.list"));
    if (!answer) {
        return doWithout(answer.error()) ? Result<SessionListing>(askShellpers(context)) : Result<SessionListing>(answer.error());
    }
    return SessionListing{answer->toArray(), true};
}

Result<QJsonObject> pickSession(const QJsonArray &sessions, const QString &wanted)
{
    QList<SessionKey> keys;
    for (const QJsonValue session : sessions) {
        const QJsonObject object = session.toObject();
        keys.append(SessionKey{object.value(QLatin1String("id")).toString(), object.value(QLatin1String("name")).toString()});
    }
    const Result<QString> id = findSession(keys, wanted);
    if (!id) {
        return id.error();
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).id == *id) {
            return sessions.at(i).toObject();
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("there is no session '%1'").arg(wanted)};
}

Result<QJsonObject> resolveSession(const CliContext &context, const QString &wanted)
{
    const Result<SessionListing> listing = listSessions(context);
    if (!listing) {
        return listing.error();
    }
    return pickSession(listing->sessions, wanted);
}

std::optional<Error> whyItIsOver(const QJsonObject &session)
{
    const QString socket = session.value(QLatin1String("socketPath")).toString();
    const bool hasEnded = session.value(QLatin1String("status")).toString() == QLatin1String("exited");
    if (!socket.isEmpty() && !(hasEnded && !QFileInfo::exists(socket))) {
        return std::nullopt;
    }
    const QString name = printable(session.value(QLatin1String("name")).toString());
    return Error{ErrorCode::Refused, QStringLiteral("the session is over: %1 %2").arg(name, statusText(session)), adviceWhenOver(session)};
}

QString adviceWhenOver(const QJsonObject &session)
{
    const QString word = commandText({session.value(QLatin1String("name"))}); // quoted where a shell needs it
    return QStringLiteral("reeve restart %1 starts it again, reeve output %1 shows its last screen").arg(word);
}

} // namespace shellreeve
