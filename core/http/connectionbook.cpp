// SPDX-License-Identifier: MIT
#include "http/connectionbook.h"

#include <algorithm>
#include <tuple>

namespace shellreeve {

ConnectionBook::Entry *ConnectionBook::find(Key key)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [key](const Entry &entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<ConnectionBook::Cut> ConnectionBook::opened(Key key, int socket, Milliseconds now)
{
    m_entries.push_back({key, socket, Owes::Head, now, false, false});
    const auto living = static_cast<std::size_t>(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return !entry.isCut; }));
    if (living <= m_limits.most) {
        return std::nullopt;
    }
    // A first head before a further one (that client is known to behave), a head before a body; then the oldest. Who has just
    // come has had no time to say anything.
    const auto rank = [this](const Entry &entry) {
        return std::tuple(!entry.isDue(), &entry == &m_entries.back(), entry.owes == Owes::Body, entry.wasAnswered, entry.since);
    };
    return cut(*std::min_element(m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) { return rank(a) < rank(b); }));
}

ConnectionBook::Cut ConnectionBook::cut(Entry &entry)
{
    entry.isCut = true;
    return {entry.socket, entry.owes == Owes::Head && !entry.wasAnswered};
}

void ConnectionBook::enter(Key key, Owes owes, Milliseconds now)
{
    if (Entry *entry = find(key)) {
        entry->owes = owes;
        entry->since = now;
    }
}

void ConnectionBook::headComplete(Key key, Milliseconds now)
{
    enter(key, Owes::Body, now);
}

void ConnectionBook::working(Key key)
{
    enter(key, Owes::Nothing, Milliseconds(0));
}

void ConnectionBook::answered(Key key, Milliseconds now)
{
    enter(key, Owes::Head, now);
    if (Entry *entry = find(key)) {
        entry->wasAnswered = true;
    }
}

void ConnectionBook::closed(Key key)
{
    std::erase_if(m_entries, [key](const Entry &entry) { return entry.key == key; });
}

QList<ConnectionBook::Cut> ConnectionBook::overdue(Milliseconds now)
{
    QList<Cut> cuts;
    for (Entry &entry : m_entries) {
        if (entry.isDue() && deadline(entry) <= now) {
            cuts.append(cut(entry));
        }
    }
    return cuts;
}

std::optional<Milliseconds> ConnectionBook::nextDeadline() const
{
    std::optional<Milliseconds> next;
    for (const Entry &entry : m_entries) {
        if (entry.isDue() && (!next || deadline(entry) < *next)) {
            next = deadline(entry);
        }
    }
    return next;
}

} // namespace shellreeve
