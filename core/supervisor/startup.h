// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/adoption.h"
#include "supervisor/departures.h"
#include "supervisor/endings.h"
#include "supervisor/restarts.h"
#include "supervisor/settlement.h"

#include <QSet>

#include <map>
#include <vector>

namespace shellreeve {

/// The first look around (requirement C7, without the monitor): records, then every socket in parallel, then
/// what an earlier run left half done. Reality beats records; no answer is never "gone".
class Startup : public QObject
{
    Q_OBJECT
public:
    Startup(SupervisorContext &context, Endings &endings, Settlement &settlement, Departures &departures, Restarts &restarts,
            QObject *parent = nullptr);
    ~Startup() override;

    /// finished() follows, from the event loop, within about a second.
    void run();
    /// A shellper that turned up later, proven ours. False: it was left alone.
    bool adoptLate(AdoptionOutcome outcome);
    /// Sockets of this profile, wherever they are: in our directories, or named by a record.
    [[nodiscard]] QList<FoundSocket> findSockets() const;

Q_SIGNALS:
    void found(const shellreeve::Finding &finding); ///< each one that was acted upon, with its outcome
    void finished();

private:
    [[nodiscard]] bool isOtherProfile(const SelfRecord &self) const;
    void loadRecords();
    [[nodiscard]] bool mayBeOurs(const FoundSocket &socket) const;
    void onAdoption(AdoptionOutcome outcome);
    void takeToldName(Session &session, const QString &name) const;
    void adopt(AdoptionOutcome &outcome);
    [[nodiscard]] Session *sessionFor(const AdoptionOutcome &outcome);
    void conclude();
    [[nodiscard]] ShellperCase caseOf(const SessionRecord &record, bool hasRecord) const;
    [[nodiscard]] std::vector<ShellperCase> selfDescribed() const;
    void settleSessions();
    void settleSockets();
    void settle(const ShellperCase &what);
    void settleAdopted(Session &session);
    void onEnded(const SessionOutcome &outcome);
    void logCounts() const;

    SupervisorContext &m_context;
    Settlement &m_settlement;
    Departures &m_departures;
    Restarts &m_restarts;
    std::map<QString, SessionRecord> m_unfinished; ///< creations that never completed, by id
    /// A socket whose shellper was not adopted.
    struct Asked {
        FoundSocket socket;
        ShellperAnswer answer;
        QString reason;
    };
    QList<Asked> m_asked;
    QSet<QString> m_adopted;
    QSet<QString> m_dead;  ///< ids whose shellper is proven gone though a record or a socket said otherwise
    QSet<QString> m_ended; ///< ids of sessions that an earlier run was to end
    QSet<QString> m_ending; ///< those of them whose end is not through
    int m_cleanedUp = 0;    ///< those of them of which something has been ended
    int m_open = 0;        ///< adoptions without an answer yet
};

} // namespace shellreeve
