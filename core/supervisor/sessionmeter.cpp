// SPDX-License-Identifier: MIT
#include "supervisor/sessionmeter.h"

#include "base/stepback.h"
#include "base/takeif.h"
#include "supervisor/sessiontable.h"

#include <utility>

namespace shellreeve {

namespace {

// CPU since the look before is told from two looks: the second one comes soon.
constexpr Milliseconds secondLook{500};
constexpr Milliseconds patience{1'000};

} // namespace

SessionMeter::SessionMeter(const SessionTable &sessions, const Clock &clock, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_clock(clock), m_sampler(std::make_shared<TreeSampler>(clock))
{
    m_thread.setMaxThreadCount(1);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(interval);
        look();
    });
}

SessionMeter::~SessionMeter()
{
    m_thread.waitForDone();
}

void SessionMeter::setRunning(bool wanted)
{
    if (wanted == m_timer.isActive()) {
        return;
    }
    if (wanted) {
        m_timer.start(secondLook);
        look();
    } else {
        m_timer.stop();
    }
}

void SessionMeter::measure(std::function<void()> done)
{
    const quint64 number = ++m_asked;
    m_waiting.push_back({number, m_begun + 1, std::move(done)});
    QTimer::singleShot(patience, Qt::CoarseTimer, this, [this, number] {
        answer([number](const Waiting &waiting) { return waiting.number == number; });
    });
    look();
}

void SessionMeter::look()
{
    if (m_isLooking) {
        return;
    }
    std::vector<Target> targets;
    std::vector<pid_t> roots;
    const QList<Session *> sessions = m_sessions.all();
    for (const Session *session : sessions) {
        if (const std::optional<ProcessRef> &shellper = session->link().shellper(); shellper && shellper->isAlive()) {
            targets.push_back({session->id(), shellper->pid()});
            roots.push_back(shellper->pid());
        }
    }
    m_isLooking = true;
    ++m_begun;
    m_begunAt = m_clock.awake();
    m_thread.start([this, look = m_begun, sampler = m_sampler, targets = std::move(targets), roots = std::move(roots)]() mutable {
        stepBack(); // with a hundred sessions it takes long enough to be felt by whoever asks meanwhile
        std::vector<TreeCounts> counts = sampler->sample(roots);
        QMetaObject::invokeMethod(this, [this, look, targets = std::move(targets), counts = std::move(counts)] {
            take(look, targets, counts);
        }, Qt::QueuedConnection);
    });
}

void SessionMeter::take(quint64 look, const std::vector<Target> &targets, const std::vector<TreeCounts> &counts)
{
    m_isLooking = false;
    m_countedAt = m_begunAt;
    QHash<QString, std::pair<qint64, TreeCounts>> before = std::exchange(m_counts, {});
    QStringList changed;
    for (size_t at = 0; at < targets.size(); ++at) {
        const auto &[id, shellper] = targets[at];
        const std::pair<qint64, TreeCounts> count(shellper, counts[at]);
        const auto known = before.constFind(id);
        // One that is stopped may have been let go on after the look, and described in between.
        if (known == before.cend() || *known != count || count.second.isRootStopped) {
            changed.append(id);
        }
        before.remove(id);
        m_counts.insert(id, count);
    }
    changed += before.keys(); // not measured any more
    Q_EMIT measured(changed);
    answer([look](const Waiting &waiting) { return waiting.look <= look; });
    if (!m_waiting.empty()) {
        this->look();
    }
}

// One that is called may ask again.
void SessionMeter::answer(const std::function<bool(const Waiting &)> &isDue)
{
    const std::vector<Waiting> due = takeIf(m_waiting, isDue);
    for (const Waiting &waiting : due) {
        waiting.done();
    }
}

bool SessionMeter::keepFresh(Milliseconds oldest)
{
    const Milliseconds now = m_clock.awake();
    if (!m_countedAt || now - *m_countedAt > oldest / 2) {
        look();
    }
    return m_countedAt && now - *m_countedAt <= oldest;
}

void SessionMeter::addTo(SessionSnapshot &session) const
{
    const auto known = m_counts.constFind(session.id);
    if (known == m_counts.cend() || session.pid != known->first) {
        return;
    }
    const TreeCounts &counts = known->second;
    session.processCount = counts.processes;
    if (counts.processes == 0) { // nothing there that could use any
        return;
    }
    session.cpuPercent = counts.cpuPercent;
    session.memoryBytes = counts.memoryBytes;
    session.ports = counts.ports;
}

} // namespace shellreeve
