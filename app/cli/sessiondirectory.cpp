// SPDX-License-Identifier: MIT
#include "sessiondirectory.h"

#include "session/sessionlookup.h"
#include "shellpersurvey.h"
#include "traylink.h"

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

constexpr Milliseconds trayLimit{5'000};

} // namespace

Result<SessionListing> listSessions(const CliContext &context)
{
    Result<std::unique_ptr<TrayLink>> tray = TrayLink::connect(context.paths);
    if (!tray) {
        return doWithout(tray.error()) ? Result<SessionListing>(askShellpers(context)) : Result<SessionListing>(tray.error());
    }
    const Result<QJsonValue> answer = (*tray)->call(QStringLiteral("session.list"), {}, trayLimit);
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

} // namespace shellreeve
