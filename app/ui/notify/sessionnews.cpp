// SPDX-License-Identifier: MIT
#include "ui/notify/sessionnews.h"

#include <algorithm>

namespace shellreeve {

namespace {

using Kind = SessionNewsItem::Kind;

bool isEnd(Kind kind)
{
    return kind == Kind::Finished || kind == Kind::Failed || kind == Kind::GivenUp;
}

/// Those after which the session goes on by itself can come again and again.
bool canRepeat(const SessionNewsItem &item)
{
    return item.kind == Kind::Bell || item.kind == Kind::Message || item.session.status == SessionStatus::Restarting;
}

std::optional<Kind> kindOf(const Attention &attention)
{
    switch (attention.kind) {
    case Attention::Kind::None:
        return std::nullopt;
    case Attention::Kind::Bell:
        return Kind::Bell;
    case Attention::Kind::Message:
        return Kind::Message;
    case Attention::Kind::Finished:
        return Kind::Finished;
    case Attention::Kind::Failed:
        return Kind::Failed;
    }
    return std::nullopt;
}

/// What is new, the gravest of it.
std::optional<Kind> newsBetween(const SessionSnapshot &before, const SessionSnapshot &now)
{
    const auto became = [&](SessionStatus status) { return now.status == status && before.status != status; };
    if (became(SessionStatus::CrashLoop)) {
        return Kind::GivenUp;
    }
    if (became(SessionStatus::Unreachable)) {
        return Kind::Unreachable;
    }
    return now.attention != before.attention ? kindOf(now.attention) : std::nullopt;
}

} // namespace

void SessionNews::know(const SessionSnapshot &session)
{
    m_known[session.id].session = session;
}

void SessionNews::change(const SessionSnapshot &session, bool isInView, Time now)
{
    const auto found = m_known.find(session.id);
    if (found == m_known.end()) {
        know(session);
        return;
    }
    const SessionSnapshot before = std::exchange(found->session, session);
    const std::optional<Kind> kind = newsBetween(before, session);
    const bool isWatched = isInView || before.viewers > 0 || session.viewers > 0;
    const bool isCalm = session.attention.kind == Attention::Kind::None && session.status != SessionStatus::CrashLoop
        && session.status != SessionStatus::Unreachable;
    if (isCalm || isWatched) { // seen, or over: what was about to be told is old
        drop(session.id);
    }
    if (!kind || isWatched) {
        return;
    }
    const bool wasWanted = before.status == SessionStatus::Ending || isExpected(*found, session, now);
    if (!(isEnd(*kind) && *kind != Kind::GivenUp && wasWanted)) {
        expect({*kind, session}, *found, now);
    }
}

void SessionNews::act(const QString &id, Time now)
{
    if (const auto found = m_known.find(id); found != m_known.end()) {
        found->actedAt = now;
        found->actedOn = found->session.startedAt;
    }
    drop(id);
}

void SessionNews::forget(const QString &id)
{
    m_known.remove(id);
    drop(id);
}

bool SessionNews::isExpected(const Known &known, const SessionSnapshot &now, Time time) const
{
    return known.actedAt && time - *known.actedAt < consequence && known.actedOn == now.startedAt;
}

void SessionNews::expect(const SessionNewsItem &item, const Known &known, Time now)
{
    Time due = now + together;
    if (canRepeat(item) && known.toldAt) {
        due = std::max(due, *known.toldAt + between);
    }
    for (Pending &other : m_pending) {
        const bool waitsForCompany = other.due <= other.since + atMost; // and not for its turn
        if (waitsForCompany) {
            other.due = std::max(other.due, std::min(other.since + atMost, now + together));
        }
    }
    const auto same = std::find_if(m_pending.begin(), m_pending.end(),
                                   [&](const Pending &pending) { return pending.item.session.id == item.session.id; });
    if (same == m_pending.end()) {
        m_pending.append({item, now, due});
    } else { // an end does not wait for a bell's turn
        *same = {item, same->since, std::min(same->due, due)};
    }
}

void SessionNews::drop(const QString &id)
{
    erase_if(m_pending, [&](const Pending &pending) { return pending.item.session.id == id; });
}

std::optional<SessionNews::Time> SessionNews::due() const
{
    const auto first = std::min_element(m_pending.begin(), m_pending.end(),
                                        [](const Pending &a, const Pending &b) { return a.due < b.due; });
    return first == m_pending.end() ? std::nullopt : std::optional(first->due);
}

QList<SessionNewsItem> SessionNews::take(Time now)
{
    QList<SessionNewsItem> items;
    for (const Pending &pending : std::as_const(m_pending)) {
        if (pending.due <= now) {
            items << pending.item;
            m_known[pending.item.session.id].toldAt = now;
        }
    }
    erase_if(m_pending, [now](const Pending &pending) { return pending.due <= now; });
    return items;
}

} // namespace shellreeve
