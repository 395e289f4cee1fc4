// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/reconciler.h"
#include "ui/words/leftoverwords.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace shellreeve {

/// One thing that is left over, kept, or belongs to no session in order: a line of the window. Texts are one line, and harmless.
struct CleanupRow {
    enum class Kind { Leftover, Kept, Session, Socket, Process }; ///< in the order in which they are shown

    QString key;
    Kind kind = Kind::Leftover;
    QString subject; ///< "node (4711)", a session's name, a path
    QString sessionId;
    QString session; ///< its name, else its id
    qint64 pid = 0;
    QString verdict;
    QStringList evidence;
    QDateTime since;
    QString fate;    ///< what happens to it by itself, or would be done by a clean-up
    QString outcome; ///< what became of it; empty: nothing yet
    bool isCleanedUp = false; ///< a clean-up does something about it
    bool endsSession = false; ///< and that is an end, which the brake counts
    bool mayEnd = false;
    bool mayKeep = false;
    bool mayStopKeeping = false;
    bool isInOrder = false; ///< nothing is to be seen to
    bool isOver = false;    ///< it is not there any more; only its outcome is left to tell

    bool operator==(const CleanupRow &) const = default;
};

/// What there is to show: leftovers and what is kept, as sessions tell them; the rest from the plan (nullopt: none yet). Pure.
[[nodiscard]] QList<CleanupRow> cleanupRows(const QList<SessionSnapshot> &sessions, const QJsonArray &kept,
                                            const std::optional<ReconcileReport> &plan, const QDateTime &now);

/// The processes that a row is about each, and may be asked about further.
[[nodiscard]] QList<qint64> processesOf(const QList<CleanupRow> &rows);
/// Says what they use.
void addUses(QList<CleanupRow> &rows, const QHash<qint64, ProcessUse> &uses);

[[nodiscard]] QString keyOf(const Finding &finding);
[[nodiscard]] QString keyOfProcess(const QString &sessionId, qint64 pid); ///< of a leftover, and of what is kept
[[nodiscard]] QString kindText(CleanupRow::Kind kind);

} // namespace shellreeve
