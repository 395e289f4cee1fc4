// SPDX-License-Identifier: MIT
#include "supervisor/endrequest.h"

namespace shellreeve {

TerminationRequest endRequestFor(const SupervisorContext &context, const Session &session)
{
    TerminationRequest request;
    request.grace = context.tunables().gracefulTimeout;
    request.verify = context.tunables().forceTimeout;
    request.keep.programs = context.rules().keepList;
    request.keep.kept = session.record().kept;
    request.sessionChild = session.lastChild();
    if (context.self) {
        request.neverTouch.push_back(*context.self);
    }
    const QList<Session *> sessions = context.sessions.all();
    for (const Session *other : sessions) {
        if (other == &session) {
            continue;
        }
        for (const std::optional<ProcessIdentity> &holder : {other->record().guardian, other->record().shellper}) {
            if (holder) {
                request.neverTouchTrees.push_back(*holder);
            }
        }
    }
    return request;
}

} // namespace shellreeve
