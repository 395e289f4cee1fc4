// SPDX-License-Identifier: MIT
#include "supervisor/endrequest.h"

namespace shellreeve {

TerminationRequest endRequestFor(const SupervisorContext &context, const Session &session)
{
    return endRequestFor(context, session.record(), session.lastChild());
}

TerminationRequest endRequestFor(const SupervisorContext &context, const SessionRecord &record, pid_t child)
{
    TerminationRequest request;
    request.cgroup = record.scope;
    request.grace = context.tunables().gracefulTimeout;
    request.verify = context.tunables().forceTimeout;
    request.keep.programs = context.rules().keepList;
    request.keep.kept = record.kept;
    request.sessionChild = child;
    if (context.self) {
        request.neverTouch.push_back(*context.self);
    }
    const QList<Session *> sessions = context.sessions.all();
    for (const Session *other : sessions) {
        if (other->id() == record.id) {
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
