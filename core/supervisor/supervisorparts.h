// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/bookkeeping.h"
#include "supervisor/creations.h"
#include "supervisor/dashboardtickets.h"
#include "supervisor/departures.h"
#include "supervisor/endings.h"
#include "supervisor/healthwatch.h"
#include "supervisor/portends.h"
#include "supervisor/ports.h"
#include "supervisor/reconciler.h"
#include "supervisor/restarts.h"
#include "supervisor/settlement.h"
#include "supervisor/sessionjournal.h"
#include "supervisor/sessionmeter.h"
#include "supervisor/sessionviews.h"
#include "supervisor/shutdown.h"
#include "supervisor/sidecarwiring.h"
#include "supervisor/startup.h"
#include "supervisor/subtrees.h"
#include "supervisor/supervisorcontext.h"

#include <vector>

namespace shellreeve {

/// What a supervisor is made of; later ones use earlier ones.
struct SupervisorParts {
    explicit SupervisorParts(Supervisor::Options options)
        : context(std::move(options))
    {
    }

    SupervisorContext context;
    Endings endings{context};
    Creations creations{context};
    Restarts restarts{context, creations, endings};
    Departures departures{context, creations, endings, restarts};
    Settlement settlement{context, endings, departures};
    Startup startup{context, endings, settlement, departures, restarts};
    Reconciler reconciler{context, creations, endings, restarts, settlement, startup};
    Subtrees subtrees{context, endings};
    MonitorSidecar monitor{sidecarOptions(context), context.clock()};
    Ports ports{context, monitor};
    PortEnds portEnds{context, endings, subtrees, monitor};
    Bookkeeping books{context, endings, startup, reconciler, subtrees, portEnds, monitor};
    HealthWatch health{context};
    Shutdown shutdown{context, endings};
    SessionMeter meter{context.sessions, context.clock()};
    SessionJournal journal{context.sessions, context.clock(), [this](const Session &session) { return journalled(session); }};
    DashboardTickets tickets{context.clock()};
    std::vector<Answer<QList<SessionOutcome>>> quitting;
    bool isReady = false;
    bool hasQuit = false;
    std::optional<QuitChoice> quitChoice;
    QList<SessionOutcome> quitOutcomes;
    QString storeProblem;
    QString auditProblem; ///< why there is no audit log; empty: there is

    /// As it is now, with the newest measured counts.
    [[nodiscard]] SessionSnapshot snapshot(const Session &session) const
    {
        SessionSnapshot shown = session.snapshot();
        meter.addTo(shown);
        return shown;
    }
    /// As it is now, from a look at its processes.
    [[nodiscard]] QJsonObject object(const Session &session) const { return sessionObject(session, snapshot(session)); }
    /// For what happens often: without a look where the counts are fresh.
    [[nodiscard]] QJsonObject told(const Session &session)
    {
        return meter.keepFresh() ? sessionObject(snapshot(session), knownProblem(session)) : object(session);
    }
    /// For the journal: with the newest counts, and a look at what was never measured.
    [[nodiscard]] QJsonObject journalled(const Session &session) const
    {
        const SessionSnapshot shown = snapshot(session);
        return shown.processCount ? sessionObject(shown, problemOf(session)) : sessionObject(session, shown);
    }
    /// Why it is unreachable, as far as that is known without a look at a session that nothing is wrong with.
    [[nodiscard]] QString knownProblem(const Session &session) const
    {
        return health.hasProblem(session.id()) ? problemOf(session) : session.problem();
    }
};

} // namespace shellreeve
