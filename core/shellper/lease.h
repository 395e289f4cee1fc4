// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <optional>

namespace shellreeve {

/// How long a session that nobody looks after may go on (requirement A6). Pure: told what happens, and when in
/// awake time (Clock::awake()). It runs only while the child does, without supervisor and viewer, and not
/// after a goodbye unless that was chosen.
class Lease
{
public:
    /// After the supervisor vanished, and after it left on purpose. A length of 0 is "never".
    explicit Lease(std::chrono::seconds length, std::chrono::seconds afterGoodbye = std::chrono::seconds(0))
        : m_length(length), m_afterGoodbye(afterGoodbye)
    {
    }
    /// Others from now on; setAudience() follows.
    void setLengths(std::chrono::seconds length, std::chrono::seconds afterGoodbye);

    struct Audience {
        bool supervisor = false;
        int viewers = 0;
        bool childRuns = true;
    };
    /// The lease begins anew when it starts to run.
    void setAudience(const Audience &audience, Milliseconds now);
    /// The supervisor keeps the session and leaves. It may stay in the audience for a moment: others come and go meanwhile.
    void goodbyeSaid() { m_goodbye = true; }
    /// A supervisor came: what an earlier one said does not bind it. setAudience() follows.
    void supervisorCame() { m_goodbye = false; }
    /// Input, output, a look that showed the session to be in use.
    void renew(Milliseconds now) { m_renewed = now; }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// nullopt: not by what is known now.
    [[nodiscard]] std::optional<Milliseconds> endsAt() const;

private:
    [[nodiscard]] std::chrono::seconds length() const { return m_goodbye ? m_afterGoodbye : m_length; }

    std::chrono::seconds m_length;
    std::chrono::seconds m_afterGoodbye;
    bool m_goodbye = false;
    bool m_isRunning = false;
    Milliseconds m_renewed{0};
};

} // namespace shellreeve
