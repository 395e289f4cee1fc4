// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/adoption.h"
#include "supervisor/departures.h"
#include "supervisor/endings.h"

#include <QSet>

#include <map>

namespace shellreeve {

/// The first look around (requirement C7, without the monitor): records, then every socket in parallel, then
/// what an earlier run left half done. Reality beats records; no answer is never "gone".
class Startup : public QObject
{
    Q_OBJECT
public:
    Startup(SupervisorContext &context, Endings &endings, Departures &departures, Restarts &restarts,
            QObject *parent = nullptr);
    ~Startup() override;

    /// finished() follows, from the event loop, within about a second.
    void run();

Q_SIGNALS:
    void finished();

private:
    void loadRecords();
    [[nodiscard]] QList<FoundSocket> findSockets() const;
    [[nodiscard]] bool mayBeOurs(const FoundSocket &socket) const;
    void onAdoption(AdoptionOutcome outcome);
    void takeToldName(Session &session, const QString &name) const;
    void adopt(AdoptionOutcome &outcome);
    [[nodiscard]] Session *sessionFor(const AdoptionOutcome &outcome);
    Session &add(SessionRecord record); ///< under a name that is free
    void conclude();
    void addSelfDescribed();
    void settleUnanswered(Session &session);
    void settleAdopted(Session &session);
    void removeStaleSocket(const FoundSocket &socket);
    void finishIntents();
    void logCounts() const;

    SupervisorContext &m_context;
    Endings &m_endings;
    Departures &m_departures;
    Restarts &m_restarts;
    std::map<QString, SessionRecord> m_unfinished; ///< creations that never completed, by id
    QList<FoundSocket> m_refused;
    std::map<QString, Error> m_silent; ///< by id: why nobody could talk to it
    QSet<QString> m_adopted;
    QSet<QString> m_dead; ///< ids whose shellper is proven gone though a record or a socket said otherwise
    int m_open = 0;       ///< adoptions without an answer yet
};

} // namespace shellreeve
