// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QList>

#include <optional>
#include <vector>

namespace shellreeve {

/// Which connections there are and what each has open, and so which one is to be cut off: one that takes too long over its
/// head or its body, or, when there are too many, the oldest that owes us a head. Pure bookkeeping; not thread-safe.
class ConnectionBook
{
public:
    struct Limits {
        std::size_t most = 1'024;
        Milliseconds head{10'000}; ///< from the beginning of the connection, or the last answer's end
        Milliseconds body{30'000}; ///< from the head's end
    };

    explicit ConnectionBook(const Limits &limits) : m_limits(limits) {}

    using Key = const void *; ///< names a connection while it is open

    struct Cut {
        int socket = -1;
        bool owesFirstHead = false; ///< nothing was answered on it yet: a word of why can be said
    };

    /// What is to be cut off in its favour, if anything; the new one itself where nothing else can.
    std::optional<Cut> opened(Key key, int socket, Milliseconds now);
    void headComplete(Key key, Milliseconds now); ///< its body comes
    void working(Key key);                        ///< all of the request is there
    void answered(Key key, Milliseconds now);     ///< the next head is due
    void closed(Key key);

    /// Those whose time is over; each is told once.
    [[nodiscard]] QList<Cut> overdue(Milliseconds now);
    /// When the next one's time is over; nullopt: nobody owes anything.
    [[nodiscard]] std::optional<Milliseconds> nextDeadline() const;

    [[nodiscard]] std::size_t count() const { return m_entries.size(); }

private:
    enum class Owes { Head, Body, Nothing };

    struct Entry {
        Key key = nullptr;
        int socket = -1;
        Owes owes = Owes::Head;
        Milliseconds since{0};
        bool wasAnswered = false;
        bool isCut = false;

        [[nodiscard]] bool isDue() const { return owes != Owes::Nothing && !isCut; }
    };

    Entry *find(Key key);
    void enter(Key key, Owes owes, Milliseconds now);
    [[nodiscard]] Milliseconds deadline(const Entry &entry) const { return entry.since + (entry.owes == Owes::Head ? m_limits.head : m_limits.body); }
    static Cut cut(Entry &entry);

    const Limits m_limits;
    std::vector<Entry> m_entries;
};

} // namespace shellreeve
