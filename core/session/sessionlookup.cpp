// SPDX-License-Identifier: MIT
#include "session/sessionlookup.h"

#include <QStringList>

#include <functional>

namespace shellreeve {

namespace {

using Fits = std::function<bool(const SessionKey &)>;

QList<SessionKey> matching(const QList<SessionKey> &sessions, const Fits &fits)
{
    QList<SessionKey> found;
    for (const SessionKey &session : sessions) {
        if (fits(session)) {
            found << session;
        }
    }
    return found;
}

Error ambiguous(const QString &wanted, const QList<SessionKey> &candidates)
{
    constexpr qsizetype shown = 10;
    QStringList texts;
    for (const SessionKey &session : candidates.first(std::min(shown, candidates.size()))) {
        texts << QStringLiteral("%1 (%2)").arg(session.id, session.name);
    }
    if (candidates.size() > shown) {
        texts << QStringLiteral("and %1 more").arg(candidates.size() - shown);
    }
    return Error{ErrorCode::Ambiguous, QStringLiteral("\"%1\" fits several sessions: %2").arg(wanted, texts.join(QStringLiteral(", "))),
                 QStringLiteral("use more characters of the id")};
}

} // namespace

Result<QString> findSession(const QList<SessionKey> &sessions, const QString &wanted)
{
    if (wanted.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("no session was named")};
    }
    const Fits ways[] = {
        [&](const SessionKey &session) { return session.id == wanted; },
        [&](const SessionKey &session) { return session.name == wanted; },
        [&](const SessionKey &session) { return session.id.startsWith(wanted); },
    };
    for (const Fits &fits : ways) {
        const QList<SessionKey> found = matching(sessions, fits);
        if (found.size() == 1) {
            return found.first().id;
        }
        if (found.size() > 1) {
            return ambiguous(wanted, found);
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("there is no session \"%1\"").arg(wanted),
                 QStringLiteral("\"reeve list\" shows those there are")};
}

} // namespace shellreeve
