// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/instance.h"
#include "e2e/witness.h"

#include <map>

namespace shellreeve::testing {

/// What must have become of a session when the dust has settled.
enum class Fate {
    Lives,  ///< somebody was told its id, and nobody ended it
    Open,   ///< a crash cut its creation or its end in two: it lives in full, or is gone without a trace
    Killed, ///< one of its holders was: nothing of it lives, it is told to have exited
    Ended,  ///< somebody was told that it has ended
};

/// One session, and what is known of its processes.
struct Account {
    Fate fate = Fate::Open;
    std::unique_ptr<Witness> witness;
    std::vector<ProcessRef> pair; ///< guardian and shellper; empty while nobody was told its id
    bool isGuarded = true;
    std::unique_ptr<QProcess> asked; ///< a creation or an end without an answer yet
};

/// Books about sessions, to hold what is there against: nothing lost, nothing left.
class Ledger
{
public:
    explicit Ledger(const TemporaryHome &home) : m_home(home) {}

    Account &open(const QString &name); ///< with a witness of its own
    /// Creates the session and waits for its first process.
    [[nodiscard]] bool create(Instance &it, const QString &name, const QStringList &command);
    [[nodiscard]] Account &at(const QString &name) { return m_accounts.at(name); }
    [[nodiscard]] std::map<QString, Account> &all() { return m_accounts; }
    [[nodiscard]] const std::map<QString, Account> &all() const { return m_accounts; }

    /// What is wrong with what is there now, which may be settling still; empty: nothing.
    [[nodiscard]] QString complaint(const Instance &it);

private:
    const TemporaryHome &m_home;
    std::map<QString, Account> m_accounts; ///< by name
};

} // namespace shellreeve::testing
