// SPDX-License-Identifier: MIT
#include "base/disksync.h"

#include <QFileInfo>

#include <algorithm>
#include <system_error>
#include <thread>

namespace shellreeve {

DiskSync::DiskSync(Sync sync, QObject *parent) : QObject(parent), m_sync(std::move(sync)), m_back(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DiskSync::begin);
}

DiskSync::~DiskSync()
{
    m_back.cut();
}

void DiskSync::ask(const QString &path)
{
    m_next.insert(path);
    schedule();
}

void DiskSync::hurry()
{
    m_isHurried = !isIdle();
    m_timer.stop();
    schedule();
}

// From the event loop, so that what is asked in one go is one run.
void DiskSync::schedule()
{
    if (!m_isRunning && !m_timer.isActive() && !m_next.isEmpty()) {
        const Milliseconds left = m_isHurried ? Milliseconds(0) : m_restUntil - Clock::system().awake();
        m_timer.start(std::max(Milliseconds(0), left));
    }
}

void DiskSync::begin()
{
    const QStringList paths = m_next.values();
    m_next.clear();
    m_isRunning = true;
    try {
        std::thread([this, back = m_back, sync = m_sync, paths] {
            back.deliver([this, results = run(sync, paths)] { take(results); });
        }).detach();
    } catch (const std::system_error &refused) { // no thread to be had: as if the disk had refused
        const Error error = systemError(QStringLiteral("no thread to write to the disk"), refused.code().value());
        Results results;
        for (const QString &path : paths) {
            results.emplace_back(path, error);
        }
        m_back.deliver([this, results] { take(results); });
    }
}

DiskSync::Results DiskSync::run(const Sync &sync, const QStringList &paths)
{
    Results results;
    QSet<QString> directories;
    for (const QString &path : paths) {
        results.emplace_back(path, sync(path));
        directories.insert(QFileInfo(path).path());
    }
    for (const QString &directory : std::as_const(directories)) {
        (void)sync(directory).ok(); // the content is safe already; a lost name only loses the newest version
    }
    return results;
}

void DiskSync::take(const Results &results)
{
    m_isRunning = false;
    m_isHurried = m_isHurried && !m_next.isEmpty();
    m_restUntil = Clock::system().awake() + rest;
    schedule();
    for (const auto &[path, synced] : results) {
        if (!m_next.contains(path)) { // else the next run tells
            Q_EMIT finished(path, synced);
        }
    }
}

} // namespace shellreeve
