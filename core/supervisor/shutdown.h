// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/endings.h"

#include <QTimer>

namespace shellreeve {

/// The end of the supervisor: goodbye to every shellper, or the end of every session, all at once and
/// bounded: what is not done within grace + 4.5 s counts as not ended, and its intent stays on disk. A disk that does
/// not answer is waited for no longer than that and 0.4 s.
class Shutdown : public QObject
{
    Q_OBJECT
public:
    Shutdown(SupervisorContext &context, Endings &endings, QObject *parent = nullptr);

    /// finished() follows, once.
    void keepSessions();
    void endSessions();

Q_SIGNALS:
    void finished(const QList<shellreeve::SessionOutcome> &outcomes);

private:
    void sayGoodbye();
    void finishOne();
    void finish();
    void leave();

    SupervisorContext &m_context;
    Endings &m_endings;
    QList<SessionOutcome> m_outcomes; ///< one a session that is ended, in the list's order
    int m_open = 0;
    bool m_isDone = false;
    bool m_hasLeft = false;
    QTimer m_deadline;
};

} // namespace shellreeve
