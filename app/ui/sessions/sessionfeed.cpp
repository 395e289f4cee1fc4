// SPDX-License-Identifier: MIT
#include "ui/sessions/sessionfeed.h"

#include "supervisor/supervisor.h"
#include "ui/sessions/sessionlistmodel.h"

#include <algorithm>

namespace shellreeve {

SessionFeed::SessionFeed(Supervisor &supervisor, SessionListModel &model, QObject *parent)
    : QObject(parent), m_supervisor(supervisor), m_model(model)
{
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &SessionFeed::flush);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &SessionFeed::tick);
    connect(&supervisor, &Supervisor::sessionAdded, this, &SessionFeed::note);
    connect(&supervisor, &Supervisor::sessionChanged, this, &SessionFeed::note);
    connect(&supervisor, &Supervisor::sessionRemoved, this, &SessionFeed::note);
    connect(&supervisor, &Supervisor::ready, this, &SessionFeed::noteAll);
    connect(&supervisor, &Supervisor::measured, this, [this] {
        m_measured = true;
        noteAll();
    });
}

SessionFeed::~SessionFeed()
{
    if (m_running) {
        m_supervisor.setMeasuring(false);
    }
}

void SessionFeed::setRunning(bool running)
{
    if (running == m_running) {
        return;
    }
    m_running = running;
    m_supervisor.setMeasuring(running);
    if (running) {
        m_tick.start();
        m_all = true;
        flush();
        m_model.tick();
    } else {
        m_tick.stop();
        m_flush.stop();
        m_changed.clear();
    }
}

void SessionFeed::note(const QString &id)
{
    m_changed.insert(id);
    schedule();
}

void SessionFeed::noteAll()
{
    m_all = true;
    schedule();
}

void SessionFeed::schedule()
{
    if (!m_running) {
        m_changed.clear();
    } else if (!m_flush.isActive()) {
        const auto since = std::chrono::milliseconds(m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : bundle.count());
        m_flush.start(std::max(bundle - since, std::chrono::milliseconds(0)));
    }
}

void SessionFeed::flush()
{
    m_flush.stop();
    m_sinceFlush.start();
    const QSet<QString> changed = std::exchange(m_changed, {});
    if (std::exchange(m_all, false)) {
        m_model.setSessions(m_supervisor.snapshots());
    } else {
        QList<SessionSnapshot> sessions;
        for (const QString &id : changed) {
            if (const auto session = m_supervisor.snapshot(id)) {
                sessions.append(*session);
            } else {
                m_model.remove(id);
            }
        }
        m_model.update(sessions);
    }
    Q_EMIT flushed();
    if (std::exchange(m_measured, false)) {
        Q_EMIT measured();
    }
}

void SessionFeed::tick()
{
    m_model.tick();
    Q_EMIT flushed();
}

} // namespace shellreeve
