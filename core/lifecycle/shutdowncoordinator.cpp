// SPDX-License-Identifier: MIT
#include "lifecycle/shutdowncoordinator.h"

#include "base/logging.h"
#include "health/events.h"

#include <QPointer>

#include <algorithm>
#include <exception>

namespace shellreeve {

int ShutdownReport::failed() const
{
    return static_cast<int>(std::count_if(handlers.cbegin(), handlers.cend(), [](const CleanupOutcome &outcome) {
        return outcome.how != CleanupOutcome::How::Done;
    }));
}

ShutdownCoordinator::ShutdownCoordinator(Milliseconds limit, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    m_whole.setSingleShot(true);
    m_whole.setInterval(limit);
    connect(&m_whole, &QTimer::timeout, this, [this] {
        conclude(CleanupOutcome::How::TimedOut, QStringLiteral("the whole had no time left"));
        finish();
    });
    m_one.setSingleShot(true);
    connect(&m_one, &QTimer::timeout, this, [this] {
        conclude(CleanupOutcome::How::TimedOut, {});
        runNext();
    });
}

void ShutdownCoordinator::add(CleanupHandler handler)
{
    m_handlers.push_back(std::move(handler));
}

void ShutdownCoordinator::setLimit(Milliseconds limit)
{
    if (!isUnderWay()) {
        m_whole.setInterval(limit);
    }
}

void ShutdownCoordinator::request(const QString &reason)
{
    const Milliseconds now = m_clock.awake();
    const bool isImpatient = now - m_lastRequest <= impatience;
    m_lastRequest = now;
    ++m_requests;
    if (m_requests == 1) {
        begin(reason);
    } else if (m_requests > 2 && isImpatient && !m_isFinished) {
        qCWarning(lcLifecycle, "Asked again (%s): leaving at once, without finishing", qUtf8Printable(reason));
        m_report.forced = true;
        conclude(CleanupOutcome::How::Skipped, {});
        finish();
    }
}

void ShutdownCoordinator::begin(const QString &reason)
{
    m_startedAt = m_clock.awake();
    logEvent("shutdown initiated", {{QStringLiteral("reason"), reason}});
    std::stable_sort(m_handlers.begin(), m_handlers.end(),
                     [](const CleanupHandler &one, const CleanupHandler &other) { return one.priority > other.priority; });
    m_whole.start();
    // Whoever asks may be deep inside what is about to go.
    QMetaObject::invokeMethod(this, &ShutdownCoordinator::runNext, Qt::QueuedConnection);
}

void ShutdownCoordinator::runNext()
{
    if (m_isFinished) {
        return;
    }
    if (m_next == m_handlers.size()) {
        finish();
        return;
    }
    const CleanupHandler &handler = m_handlers[m_next];
    m_report.handlers.append(CleanupOutcome{handler.name, CleanupOutcome::How::Skipped, {}});
    const int turn = ++m_turn;
    if (handler.timeout) {
        m_one.start(*handler.timeout);
    }
    const auto done = [self = QPointer<ShutdownCoordinator>(this), turn](const Result<void> &result) {
        if (self && self->m_turn == turn && !self->m_isFinished) {
            self->conclude(result ? CleanupOutcome::How::Done : CleanupOutcome::How::Failed, result ? QString() : result.error().message());
            QMetaObject::invokeMethod(self, &ShutdownCoordinator::runNext, Qt::QueuedConnection);
        }
    };
    try {
        handler.cleanup(done);
    } catch (const std::exception &thrown) {
        done(Error{ErrorCode::Failed, QString::fromLocal8Bit(thrown.what())});
    } catch (...) {
        done(Error{ErrorCode::Failed, QStringLiteral("it threw something")});
    }
}

// Of the handler whose turn it is; from here on its done() means nothing.
void ShutdownCoordinator::conclude(CleanupOutcome::How how, const QString &reason)
{
    m_one.stop();
    if (m_isFinished || m_next >= m_handlers.size() || m_report.handlers.size() <= static_cast<qsizetype>(m_next)) {
        return;
    }
    ++m_turn;
    CleanupOutcome &outcome = m_report.handlers.last();
    outcome.how = how;
    outcome.reason = reason;
    if (how == CleanupOutcome::How::TimedOut) {
        qCWarning(lcLifecycle, "Shutting down: %s is not done in its time; going on without", qUtf8Printable(outcome.name));
    } else if (how == CleanupOutcome::How::Failed) {
        qCWarning(lcLifecycle, "Shutting down: %s failed (%s); going on without", qUtf8Printable(outcome.name), qUtf8Printable(reason));
    }
    ++m_next;
}

void ShutdownCoordinator::finish()
{
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    m_whole.stop();
    m_one.stop();
    for (; m_next < m_handlers.size(); ++m_next) {
        m_report.handlers.append(CleanupOutcome{m_handlers[m_next].name, CleanupOutcome::How::Skipped, {}});
    }
    m_report.duration = m_clock.awake() - m_startedAt;
    const int failed = m_report.failed();
    logEvent("shutdown completed", {{QStringLiteral("durationMs"), static_cast<qint64>(m_report.duration.count())},
                                    {QStringLiteral("ok"), m_report.handlers.size() - failed},
                                    {QStringLiteral("failed"), failed}});
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(m_report); }, Qt::QueuedConnection);
}

} // namespace shellreeve
