// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifications.h"
#include "ui/notify/sessionnews.h"
#include "ui/words/leftoverwords.h"

namespace shellreeve {

/// The actions of our notifications' buttons.
namespace noticeaction {
inline const QString view = QStringLiteral("view");
inline const QString restart = QStringLiteral("restart");
inline const QString startAgain = QStringLiteral("start-again");
inline const QString endNow = QStringLiteral("end-now"); ///< what is left behind
inline const QString keep = QStringLiteral("keep");      ///< likewise
inline const QString click = QStringLiteral("default"); ///< on the notification itself
} // namespace noticeaction

/// Keys of those that are about no one session. A session's own key is its id, which has no '/'.
namespace noticekey {
inline const QString summary = QStringLiteral("/summary");
inline const QString interrupted = QStringLiteral("/interrupted");
inline const QString problem = QStringLiteral("/problem");
} // namespace noticekey

/// What happened together, in words: one notification each, or one for all where there are many.
[[nodiscard]] QList<Notice> newsNotices(const QList<SessionNewsItem> &items);
/// After a restart of the machine; nothing is started unasked (A2).
[[nodiscard]] Notice interruptedNotice(const QList<SessionSnapshot> &sessions);
[[nodiscard]] Notice problemNotice(const QStringList &problems);
/// What its command left behind: `open` is not empty, and a person may decide about it.
[[nodiscard]] Notice leftoversNotice(const SessionSnapshot &session, const QList<words::Leftover> &open, const QDateTime &now);
[[nodiscard]] QString leftoversKey(const QString &sessionId);
[[nodiscard]] QString sessionOfLeftoversKey(const QString &key); ///< empty for every other key

} // namespace shellreeve
