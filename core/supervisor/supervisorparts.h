// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/creations.h"
#include "supervisor/departures.h"
#include "supervisor/endings.h"
#include "supervisor/restarts.h"
#include "supervisor/shutdown.h"
#include "supervisor/startup.h"
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
    Startup startup{context, endings, departures, restarts};
    Shutdown shutdown{context, endings};
    std::vector<Answer<QList<SessionOutcome>>> quitting;
    bool isReady = false;
    bool hasQuit = false;
    QList<SessionOutcome> quitOutcomes;
    QString storeProblem;
};

} // namespace shellreeve
