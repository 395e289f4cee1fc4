// SPDX-License-Identifier: MIT
#include "base/readwatch.h"

#include "base/uniquefd.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <memory>
#include <sys/epoll.h>

namespace shellreeve {

/// What the watches of one thread share.
class ReadQueue : public std::enable_shared_from_this<ReadQueue>
{
public:
    /// Null where the system gives none.
    static std::shared_ptr<ReadQueue> ofThisThread()
    {
        thread_local std::weak_ptr<ReadQueue> shared;
        std::shared_ptr<ReadQueue> queue = shared.lock();
        if (!queue) {
            UniqueFd epoll(::epoll_create1(EPOLL_CLOEXEC));
            if (!epoll.isValid()) {
                return {};
            }
            queue = std::make_shared<ReadQueue>(std::move(epoll));
            shared = queue;
        }
        return queue;
    }

    explicit ReadQueue(UniqueFd epoll)
        : m_epoll(std::move(epoll)), m_notifier(std::make_unique<QSocketNotifier>(m_epoll.get(), QSocketNotifier::Read))
    {
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { deliver(); });
    }
    ~ReadQueue()
    {
        if (m_deliveries > 0) { // the notifier is telling just now
            m_notifier->setEnabled(false);
            m_notifier.release()->deleteLater();
        }
    }
    ReadQueue(const ReadQueue &) = delete;
    ReadQueue &operator=(const ReadQueue &) = delete;

    bool add(int descriptor, ReadWatch *watch)
    {
        epoll_event event{};
        event.events = EPOLLIN | EPOLLRDHUP;
        event.data.fd = descriptor;
        // Asked for each time: should a watch stand here whose descriptor was closed too early, the number means another one now.
        if (::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, descriptor, &event) != 0 && errno != EEXIST) {
            return false;
        }
        m_watches[descriptor].append(watch);
        return true;
    }

    void remove(int descriptor, ReadWatch *watch)
    {
        const auto found = m_watches.find(descriptor);
        if (found != m_watches.end() && found->removeOne(watch) && found->isEmpty()) {
            m_watches.erase(found);
            ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, descriptor, nullptr);
        }
    }

private:
    // Whoever is told may end any watch, and with the last of them this queue.
    void deliver()
    {
        std::array<epoll_event, 64> events{};
        const int count = ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), 0);
        QList<QPointer<ReadWatch>> told;
        for (int at = 0; at < count; ++at) {
            const QList<ReadWatch *> watches = m_watches.value(events[static_cast<std::size_t>(at)].data.fd);
            told.append(QList<QPointer<ReadWatch>>(watches.begin(), watches.end()));
        }
        const std::weak_ptr<ReadQueue> self = weak_from_this();
        ++m_deliveries;
        for (const QPointer<ReadWatch> &watch : std::as_const(told)) {
            if (watch && watch->isEnabled()) {
                Q_EMIT watch->readable();
            }
        }
        if (!self.expired()) {
            --m_deliveries;
        }
    }

    UniqueFd m_epoll;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<int, QList<ReadWatch *>> m_watches;
    int m_deliveries = 0; ///< under way: a slot may run an event loop of its own
};

class ReadWatch::Wait
{
public:
    Wait(int descriptor, ReadWatch *watch) : m_descriptor(descriptor), m_watch(watch), m_queue(ReadQueue::ofThisThread()) {}
    ~Wait() { setEnabled(false); }
    Wait(const Wait &) = delete;
    Wait &operator=(const Wait &) = delete;

    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }

    void setEnabled(bool on)
    {
        if (on == m_isEnabled) {
            return;
        }
        m_isEnabled = on;
        if (!on && m_queue) {
            m_queue->remove(m_descriptor, m_watch);
        } else if (m_queue && !m_queue->add(m_descriptor, m_watch)) {
            m_queue.reset(); // nothing that epoll takes, or no room for one more: by itself, then
        }
        if (!m_queue && !m_alone) {
            m_alone = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
            QObject::connect(m_alone.get(), &QSocketNotifier::activated, m_watch, &ReadWatch::readable);
        }
        if (m_alone) {
            m_alone->setEnabled(on);
        }
    }

private:
    int m_descriptor;
    ReadWatch *m_watch;
    std::shared_ptr<ReadQueue> m_queue;
    std::unique_ptr<QSocketNotifier> m_alone;
    bool m_isEnabled = false;
};

ReadWatch::ReadWatch(int descriptor, QObject *parent) : QObject(parent), m_wait(std::make_unique<Wait>(descriptor, this))
{
    m_wait->setEnabled(true);
}

ReadWatch::~ReadWatch() = default;

bool ReadWatch::isEnabled() const
{
    return m_wait->isEnabled();
}

void ReadWatch::setEnabled(bool on)
{
    m_wait->setEnabled(on);
}

} // namespace shellreeve
