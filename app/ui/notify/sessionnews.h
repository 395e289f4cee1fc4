// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionsnapshot.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace shellreeve {

/// Something that a person may want to hear about a session.
struct SessionNewsItem {
    enum class Kind {
        Bell,
        Message,
        Finished,
        Failed,      ///< it may be started again by its policy: the snapshot says
        GivenUp,     ///< failed too often, stands still
        Unreachable, ///< its shellper does not answer
    };

    Kind kind = Kind::Bell;
    SessionSnapshot session; ///< as it was then
};

/// Decides which change of a session is news, and when to tell: each event once; nothing that somebody looks at, or that
/// comes of what the user just did; what happens together is handed out together. Pure: the time is told by the caller.
class SessionNews
{
public:
    using Time = std::chrono::milliseconds; ///< of a clock that only grows

    static constexpr Time together{400};     ///< so long it is waited whether there is more to tell
    static constexpr Time atMost{1'500};     ///< but no longer than this, with ever more coming
    static constexpr Time between{10'000};   ///< at least, between two news of a session that goes on
    static constexpr Time consequence{60'000}; ///< so long an end is the consequence of what the user did

    /// What is there already is no news.
    void know(const SessionSnapshot &session);
    void change(const SessionSnapshot &session, bool isInView, Time now);
    /// The user did something to it: the end of what runs in it now is no news.
    void act(const QString &id, Time now);
    void forget(const QString &id);

    [[nodiscard]] std::optional<Time> due() const; ///< when take() has something
    [[nodiscard]] QList<SessionNewsItem> take(Time now); ///< in the order of the events

private:
    struct Known {
        SessionSnapshot session;
        std::optional<Time> actedAt;
        QDateTime actedOn; ///< startedAt of what ran then
        std::optional<Time> toldAt;
    };
    struct Pending {
        SessionNewsItem item;
        Time since{0};
        Time due{0};
    };

    [[nodiscard]] bool isExpected(const Known &known, const SessionSnapshot &now, Time time) const;
    void expect(const SessionNewsItem &item, const Known &known, Time now);
    void drop(const QString &id);

    QHash<QString, Known> m_known;
    QList<Pending> m_pending; ///< at most one a session
};

} // namespace shellreeve
