// SPDX-License-Identifier: MIT
#pragma once

#include "base/returnpath.h"
#include "process/terminationrun.h"
#include "reconcile/portlook.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace shellreeve {

class Termination;

/// What a person has agreed to: the end of this holder, if it still is one.
struct PortConsent {
    ProcessIdentity holder;
    std::vector<PortClass> classes{PortClass::Live}; ///< it may be of
    /// How it is ended with all below it, whoever shares the port: `tops` is put in. nullopt: as a monitor is, itself alone, at
    /// once, and only where the port as a whole is of such a class.
    std::optional<TerminationRequest> manner = {};
};

/// Looks at a port before a monitor is started on it, and takes it back from an orphan without asking (ownership.md). Nothing
/// waits on the calling thread. The caller holds the port's claim. One request at a time.
class PortPreflight : public QObject
{
    Q_OBJECT
public:
    static constexpr int looksAgainst = 3; ///< more, before somebody else's port is believed to be that
    static constexpr Milliseconds betweenLooks{50};
    static constexpr Milliseconds freedWithin{2'000}; ///< after its holder has ended
    using Done = std::function<void(const PortVerdict &)>;

    explicit PortPreflight(QObject *parent = nullptr);
    ~PortPreflight() override; ///< nobody is called any more; an end that is under way is left undone

    /// `done` comes once, from the event loop or before this returns: never with Orphan. Where an orphan could not be ended, the
    /// verdict is Unknown and says so.
    void look(PortQuestion question, Done done);
    /// A person has agreed to the end of a holder. It ends if it still is that process of ours, still of a class that may be
    /// ended so, and still holds the port; then as look().
    void take(PortQuestion question, PortConsent consent, Done done);

Q_SIGNALS:
    /// One that was to end, and how that went.
    void ended(const shellreeve::PortHolder &holder, const shellreeve::TerminationResult &result);

private:
    void lookInThread();
    void onLook(const PortVerdict &verdict);
    void lookAgain();
    [[nodiscard]] const PortHolder *agreedHolder(const PortVerdict &verdict) const; ///< nullptr: none of these
    [[nodiscard]] TerminationRequest requestFor(const PortHolder &holder) const;
    void end(const PortHolder &holder);
    void onEnded(const TerminationResult &result);
    void conclude(const PortVerdict &verdict);

    PortQuestion m_question;
    Done m_done;
    std::optional<PortConsent> m_consent;
    int m_looks = 0;
    QTimer m_again;
    QDeadlineTimer m_freedBy; ///< once somebody has been ended
    bool m_hasEnded = false;
    PortHolder m_ending;
    std::unique_ptr<Termination> m_termination;
    ReturnPath m_back;
};

} // namespace shellreeve
