// SPDX-License-Identifier: MIT
#pragma once

#include "base/sharedanswer.h"
#include "http/controllink.h"
#include "http/sessionlist.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace shellreeve {

/// The list of sessions as the supervisor has it. Asked, it is never older than the question (SharedAnswer). Watched, it follows by itself, changes at most five times a second.
class SessionMirror : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds betweenChanges{200};

    explicit SessionMirror(ControlLink &link, QObject *parent = nullptr);

    /// Calls back, perhaps before this returns, when list() is as it was at this call or later, or with why it is not.
    using Done = std::function<void(const Result<void> &)>;
    void refresh(Done done) { m_refresh.get(std::move(done)); }
    [[nodiscard]] const SessionList &list() const { return m_list; }

    void setWatched(bool wanted);

Q_SIGNALS:
    void changed(const QList<shellreeve::SessionChange> &changes);
    void problemsChanged();
    void renewed(); ///< another supervisor, or one that has become ready: everything may be different
    void lost();    ///< it cannot be reached

private:
    void ask(const Done &done);
    void follow();
    Result<void> take(const Result<QJsonValue> &answer);

    ControlLink &m_link;
    SessionList m_list;
    SharedAnswer<Result<void>> m_refresh{[this](const Done &done) { ask(done); }};
    bool m_isWatched = false;
    bool m_isFollowing = false; ///< a question waits at the supervisor for a change
    QTimer m_pause;
};

} // namespace shellreeve
