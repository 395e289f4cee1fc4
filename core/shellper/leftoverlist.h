// SPDX-License-Identifier: MIT
#pragma once

#include "process/treejudgement.h"
#include "shellper/leftoverspolicy.h"

#include <QDateTime>
#include <QJsonArray>

namespace shellreeve {

enum class LeftoverState {
    Ending,  ///< at a known time
    Asked,   ///< waits for an answer
    Kept,    ///< also what came too late to be ended
    Remains, ///< could not be ended
};

/// One process that a session's child left behind.
struct Leftover {
    ProcessIdentity identity;
    QByteArray program; ///< program file's name, else the kernel's name
    LeftoverState state = LeftoverState::Ending;
    bool onTerminal = false; ///< of the POSIX session that the child led: its time comes first
    QString reason;          ///< English, a few words

    bool operator==(const Leftover &) const = default;
};

struct LeftoverRules {
    LeftoversPolicy policy = LeftoversPolicy::End;
    Milliseconds terminalAfter{5'000}; ///< members of the session's terminal
    Milliseconds othersAfter{60'000};

    bool operator==(const LeftoverRules &) const = default;
};

/// The reason of one that the session's policy keeps, and nobody else.
[[nodiscard]] QString keptByPolicyText();

/// What of a judged tree is left over, and what becomes of it (ownership.md, "Leftovers"). Of others' sessions only
/// the topmost process. `request` is what the tree was judged for; `survivors` are those an end did not reach. Without
/// a policy all ends are over: who appears now is shown, and stays. Pure.
[[nodiscard]] std::vector<Leftover> leftoversOf(const std::vector<JudgedProcess> &tree, const TerminationRequest &request,
                                                std::optional<LeftoversPolicy> policy,
                                                const std::vector<ProcessOutcome> &survivors);

/// [{pid, program, state, reason, onTerminal, since, endsAt}], 64 at most; `state` is ending, asked, kept or remains. `countedFrom` is
/// when the rules' times began.
[[nodiscard]] QJsonArray toJson(const std::vector<Leftover> &leftovers, const LeftoverRules &rules, const QDateTime &since,
                                const QDateTime &countedFrom);

} // namespace shellreeve
