// SPDX-License-Identifier: MIT
#pragma once

#include "reconcile/shellperclassifier.h"
#include "reconcile/socketscan.h"
#include "supervisor/departures.h"

#include <functional>
#include <optional>

namespace shellreeve {

/// One shellper, socket or record that a look around is about: what is known, and what it comes to.
struct ShellperCase {
    SessionRecord record; ///< only its id, where there is none
    std::optional<SelfRecord> self;
    std::optional<FoundSocket> socket;
    ShellperFacts facts;
    Finding finding;
};

/// Turns what was seen into findings, and findings into deeds: the start, the periodic sweep and `gc.run`
/// alike. Adopting is not its business.
class Settlement
{
public:
    /// Gets a sentence: what became of it.
    using Done = std::function<void(const QString &outcome)>;

    Settlement(SupervisorContext &context, Endings &endings, Departures &departures);

    /// `facts` holds what the asking told (answer, reason, occupation …); the rest is read from the records and the
    /// system, and judged.
    [[nodiscard]] ShellperCase judge(const SessionRecord &record, ShellperFacts facts, std::optional<FoundSocket> socket) const;
    /// Does what the finding says. `done` is called once, possibly before this returns.
    void carryOut(const ShellperCase &what, Done done);

    /// Its child exited longer ago than a husk is kept.
    [[nodiscard]] bool isOverdueHusk(const Session &session) const;
    /// Somebody looks at it, or it holds leftovers, which have their own time: it stays nevertheless.
    [[nodiscard]] static bool isWantedHusk(const Session &session);

    /// Takes a session into the list, under a name that is free.
    Session &add(SessionRecord record);

private:
    void markExited(const ShellperCase &what, Done done);
    void endRemains(const ShellperCase &what, Done done);
    void show(const ShellperCase &what);
    void endSession(const ShellperCase &what, Done done);
    void endHusk(const ShellperCase &what, Done done);
    void forget(const ShellperCase &what);
    [[nodiscard]] QString removeTraces(const ShellperCase &what);

    SupervisorContext &m_context;
    Endings &m_endings;
    Departures &m_departures;
};

} // namespace shellreeve
