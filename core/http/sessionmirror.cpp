// SPDX-License-Identifier: MIT
#include "http/sessionmirror.h"

namespace shellreeve {

namespace {

const QString method = QStringLiteral("session.snapshot");
constexpr Milliseconds longestWait{30'000};
constexpr Milliseconds spare{5'000};
constexpr Milliseconds untilReady{250};

} // namespace

SessionMirror::SessionMirror(ControlLink &link, QObject *parent) : QObject(parent), m_link(link)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SessionMirror::follow);
    connect(&link, &ControlLink::connected, this, [this] {
        if (m_isWatched) {
            m_pause.start(Milliseconds(0));
        }
    });
    connect(&link, &ControlLink::lost, this, [this] {
        m_list.clear();
        Q_EMIT lost();
    });
}

void SessionMirror::ask(const Done &done)
{
    QJsonObject params;
    if (m_list.revision()) {
        params.insert(QStringLiteral("since"), static_cast<qint64>(*m_list.revision()));
    }
    m_link.call(method, params, [this, done](const Result<QJsonValue> &answer) { done(take(answer)); });
}

void SessionMirror::setWatched(bool wanted)
{
    m_isWatched = wanted;
    if (wanted) {
        m_pause.start(Milliseconds(0));
    } else {
        m_pause.stop();
    }
}

// After a loss the link says when it stands again.
void SessionMirror::follow()
{
    if (m_isFollowing || !m_link.isConnected()) {
        return;
    }
    if (!m_list.revision()) {
        refresh([this](const Result<void> &) {
            if (m_isWatched && m_link.isConnected()) {
                m_pause.start(m_list.revision() ? Milliseconds(0) : untilReady);
            }
        });
        return;
    }
    m_isFollowing = true;
    const QJsonObject params{{QStringLiteral("since"), static_cast<qint64>(*m_list.revision())},
                             {QStringLiteral("waitMs"), qint64(longestWait.count())}};
    m_link.call(method, params, [this](const Result<QJsonValue> &answer) {
        m_isFollowing = false;
        (void)take(answer).ok(); // what went wrong is told by the link, or next time
        if (m_isWatched && m_link.isConnected()) {
            m_pause.start(betweenChanges);
        }
    }, longestWait + spare);
}

Result<void> SessionMirror::take(const Result<QJsonValue> &answer)
{
    if (!answer) {
        return answer.error();
    }
    const bool wasKnown = m_list.revision().has_value();
    const QStringList problems = m_list.problems();
    const Result<QList<SessionChange>> changes = m_list.apply(answer->toObject());
    if (!changes) {
        return changes.error();
    }
    if (!wasKnown && m_list.isReady()) {
        Q_EMIT renewed();
    } else {
        if (!changes->isEmpty()) {
            Q_EMIT changed(*changes);
        }
        if (problems != m_list.problems()) {
            Q_EMIT problemsChanged();
        }
    }
    return {};
}

} // namespace shellreeve
