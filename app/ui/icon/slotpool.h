// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <memory>
#include <vector>

namespace shellreeve {

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
        for (size_t i = 0; i < m_slots.size(); ++i) {
            if (const Entry *entry = waiting.take(m_slots[i]->key())) {
                m_slots[i]->show(*entry);
                afterLast = i + 1;
            } else {
                m_slots[i]->hide();
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
        for (const std::unique_ptr<Slot> &slot : m_slots) {
            if (!slot->key().isEmpty()) {
                slot->refresh(find);
            }
        }
    }

    [[nodiscard]] size_t size() const { return m_slots.size(); }

private:
    template<typename Make>
    void arrange(const QList<Entry> &entries, Make make)
    {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (static_cast<size_t>(i) == m_slots.size()) {
                m_slots.push_back(make());
            }
            m_slots[static_cast<size_t>(i)]->show(entries.at(i));
        }
        for (size_t i = static_cast<size_t>(entries.size()); i < m_slots.size(); ++i) {
            m_slots[i]->hide();
        }
    }

    template<typename Make>
    Slot &slotFrom(size_t wanted, Make make)
    {
        const auto isFree = [](const std::unique_ptr<Slot> &slot) { return slot->key().isEmpty(); };
        auto free = std::find_if(m_slots.begin() + static_cast<std::ptrdiff_t>(wanted), m_slots.end(), isFree);
        if (free == m_slots.end()) {
            free = std::find_if(m_slots.begin(), m_slots.end(), isFree);
        }
        if (free != m_slots.end()) {
            return **free;
        }
        m_slots.push_back(make());
        return *m_slots.back();
    }

    std::vector<std::unique_ptr<Slot>> m_slots;
};

} // namespace shellreeve
