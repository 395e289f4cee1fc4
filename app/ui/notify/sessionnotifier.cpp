// SPDX-License-Identifier: MIT
#include "ui/notify/sessionnotifier.h"

#include "desktop/notifications.h"
#include "supervisor/supervisor.h"
#include "ui/notify/newstext.h"

#include <algorithm>
#include <utility>

namespace shellreeve {

namespace {

SessionNotifier::News newsOf(SessionNewsItem::Kind kind)
{
    switch (kind) {
    case SessionNewsItem::Kind::Bell:
    case SessionNewsItem::Kind::Message:
        return SessionNotifier::News::Attention;
    case SessionNewsItem::Kind::Finished:
        return SessionNotifier::News::Finished;
    case SessionNewsItem::Kind::Failed:
    case SessionNewsItem::Kind::GivenUp:
    case SessionNewsItem::Kind::Unreachable:
        break;
    }
    return SessionNotifier::News::Failed;
}

} // namespace

SessionNotifier::SessionNotifier(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &SessionNotifier::tell);
    connect(&m_parts.supervisor, &Supervisor::ready, this, &SessionNotifier::onReady);
    connect(&m_parts.supervisor, &Supervisor::sessionAdded, this, &SessionNotifier::onAdded);
    connect(&m_parts.supervisor, &Supervisor::sessionChanged, this, &SessionNotifier::onChanged);
    connect(&m_parts.supervisor, &Supervisor::sessionRemoved, this, &SessionNotifier::onRemoved);
    connect(&m_parts.supervisor, &Supervisor::happened, this, [this](const QJsonObject &event) {
        if (event.value(QLatin1String("type")).toString() == QLatin1String("problem")) {
            tellProblems();
        }
    });
    connect(&m_parts.notifications, &Notifications::activated, this, &SessionNotifier::onActivated);
    if (m_parts.supervisor.isReady()) {
        onReady();
    }
}

SessionNotifier::~SessionNotifier() = default;

void SessionNotifier::act(const QString &id)
{
    m_news.act(id, m_parts.clock.awake());
    if (m_told.remove(id)) {
        m_parts.notifications.withdraw(id);
    }
    dropInterrupted(id);
    schedule();
}

void SessionNotifier::dropInterrupted(const QString &id)
{
    if (m_interrupted.removeAll(id) > 0 && m_interrupted.isEmpty()) {
        m_parts.notifications.withdraw(noticekey::interrupted);
    }
}

void SessionNotifier::leave()
{
    m_isLeaving = true;
    m_due.stop();
}

void SessionNotifier::onReady()
{
    QList<SessionSnapshot> interrupted;
    const QList<SessionSnapshot> sessions = m_parts.supervisor.snapshots();
    for (const SessionSnapshot &session : sessions) {
        m_news.know(session);
        if (session.interrupted) {
            interrupted << session;
            m_interrupted << session.id;
        }
    }
    if (!interrupted.isEmpty() && !m_isLeaving && isWanted(News::Interrupted)) {
        m_parts.notifications.post(interruptedNotice(interrupted));
    }
    tellProblems();
}

void SessionNotifier::onAdded(const QString &id)
{
    if (const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id)) {
        m_news.know(*session);
    }
}

void SessionNotifier::onChanged(const QString &id)
{
    const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
    if (!session || m_isLeaving) {
        return;
    }
    if (!m_parts.supervisor.isReady()) {
        m_news.know(*session);
        return;
    }
    if (!m_problems.isEmpty()) {
        tellProblems(); // over, perhaps: nothing else tells
    }
    if (!session->interrupted) {
        dropInterrupted(id); // started again elsewhere
    }
    const bool isInView = m_parts.isInView && m_parts.isInView(id);
    m_news.change(*session, isInView, m_parts.clock.awake());
    const bool isSettled = session->attention.kind == Attention::Kind::None && session->status != SessionStatus::Unreachable
        && session->status != SessionStatus::CrashLoop;
    if (isSettled && m_told.remove(id)) { // somebody has seen to it: a notification about it would be old
        m_parts.notifications.withdraw(id);
    }
    schedule();
}

void SessionNotifier::onRemoved(const QString &id)
{
    m_news.forget(id);
    dropInterrupted(id);
    if (m_told.remove(id)) {
        m_parts.notifications.withdraw(id);
    }
    schedule();
}

void SessionNotifier::tellProblems()
{
    const QStringList problems = m_parts.supervisor.commonProblems();
    if (problems == m_problems || m_isLeaving) {
        return;
    }
    const QStringList before = std::exchange(m_problems, problems);
    const bool isMore = std::any_of(problems.cbegin(), problems.cend(), [&](const QString &problem) { return !before.contains(problem); });
    if (problems.isEmpty()) {
        m_parts.notifications.withdraw(noticekey::problem);
    } else if (isMore) {
        m_parts.notifications.post(problemNotice(problems));
    }
}

void SessionNotifier::schedule()
{
    const std::optional<SessionNews::Time> due = m_news.due();
    if (!due || m_isLeaving) {
        m_due.stop();
    } else {
        m_due.start(std::max(*due - m_parts.clock.awake(), Milliseconds(0)));
    }
}

void SessionNotifier::tell()
{
    QList<SessionNewsItem> items = m_news.take(m_parts.clock.awake());
    items.removeIf([this](const SessionNewsItem &item) { return !isWanted(newsOf(item.kind)); });
    const QList<Notice> notices = newsNotices(items);
    for (const Notice &notice : notices) {
        if (notice.key != noticekey::summary) {
            m_told.insert(notice.key);
        }
        m_parts.notifications.post(notice);
    }
    schedule();
}

void SessionNotifier::onActivated(const QString &key, const QString &action, const QString &token)
{
    const bool isOurs = m_told.contains(key) || key == noticekey::summary || key == noticekey::interrupted || key == noticekey::problem;
    if (m_isLeaving || !isOurs) {
        return;
    }
    if (key == noticekey::interrupted && action == noticeaction::startAgain) {
        Q_EMIT startAgainWanted(std::exchange(m_interrupted, {}), token);
    } else if (!m_told.contains(key)) {
        Q_EMIT windowWanted(token);
    } else if (action == noticeaction::restart) {
        Q_EMIT restartWanted(key, token);
    } else {
        m_parts.supervisor.acknowledge(key);
        Q_EMIT viewWanted(key, token);
    }
}

} // namespace shellreeve
