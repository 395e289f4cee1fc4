// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace shellreeve {

/// For how long a place that was given up is nobody's: a click on it may still be on its way over D-Bus and must not meet
/// another session. Such a place comes back with the next time that the menu is about to show.
struct SlotRest {
    QDeadlineTimer until{0}; ///< what is given up before it rests
    int shows = 0;           ///< how often the menu has been about to show
};

enum class SlotOrder {
    Keep,    ///< what is shown keeps its place; new ones take free ones, after the others where there are any
    Arrange, ///< in the order of the entries
};

/// Places in a menu that are made once and then only change what they show: a menu exported over D-Bus leaks when it is
/// cleared and filled anew, and what a person points at must not move. A Slot has key() (empty: shows nothing), show(entry) and
/// hide(); an entry has a key() of its own.
template<typename Slot, typename Entry>
class SlotPool
{
public:
    explicit SlotPool(const SlotRest &rest) : m_rest(rest) {} ///< outlives the pool

    /// `make` appends a place to the menu and returns its Slot.
    template<typename Make>
    void assign(const QList<Entry> &entries, SlotOrder order, Make make)
    {
        if (order == SlotOrder::Arrange) {
            arrange(entries, make);
            return;
        }
        QHash<QString, const Entry *> waiting;
        for (const Entry &entry : entries) {
            waiting.insert(entry.key(), &entry);
        }
        size_t afterLast = 0;
        for (size_t i = 0; i < m_places.size(); ++i) {
            Place &place = m_places[i];
            if (const Entry *entry = waiting.take(place.slot->key())) {
                place.slot->show(*entry);
                afterLast = i + 1;
            } else if (!place.slot->key().isEmpty()) {
                place.slot->hide();
                place.restsIn = m_rest.until.hasExpired() ? nowhere : m_rest.shows;
            }
        }
        for (const Entry &entry : entries) {
            if (waiting.contains(entry.key())) {
                slotFrom(afterLast, make).show(entry);
            }
        }
    }

    /// Nothing comes, goes or moves: those shown get their entry, or gone() when they have none any more.
    template<typename Find>
    void refresh(Find find)
    {
        for (const Place &place : m_places) {
            if (!place.slot->key().isEmpty()) {
                place.slot->refresh(find);
            }
        }
    }

    [[nodiscard]] size_t size() const { return m_places.size(); }

private:
    static constexpr int nowhere = -1;
    struct Place {
        std::unique_ptr<Slot> slot;
        int restsIn = nowhere; ///< as long as the menu has been about to show that often
    };

    template<typename Make>
    void arrange(const QList<Entry> &entries, Make make)
    {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (static_cast<size_t>(i) == m_places.size()) {
                m_places.push_back({make()});
            }
            m_places[static_cast<size_t>(i)].slot->show(entries.at(i));
        }
        for (size_t i = static_cast<size_t>(entries.size()); i < m_places.size(); ++i) {
            m_places[i].slot->hide();
        }
    }

    template<typename Make>
    Slot &slotFrom(size_t wanted, Make make)
    {
        const auto isFree = [this](const Place &place) { return place.slot->key().isEmpty() && place.restsIn != m_rest.shows; };
        auto free = std::find_if(m_places.begin() + static_cast<std::ptrdiff_t>(wanted), m_places.end(), isFree);
        if (free == m_places.end()) {
            free = std::find_if(m_places.begin(), m_places.end(), isFree);
        }
        if (free != m_places.end()) {
            return *free->slot;
        }
        m_places.push_back({make()});
        return *m_places.back().slot;
    }

    const SlotRest &m_rest;
    std::vector<Place> m_places;
};

} // namespace shellreeve
