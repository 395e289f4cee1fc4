// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/supervisor.h"

#include <QList>
#include <QObject>

namespace shellreeve {

/// Ends several sessions and collects what became of each. Deletes itself after finished().
class EndRun : public QObject
{
    Q_OBJECT
public:
    EndRun(Supervisor &supervisor, QStringList ids, const EndRequest &request, QObject *parent);

    void start();
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] int done() const { return m_done; }

Q_SIGNALS:
    void progressed(int done, int count);
    /// What could not even be tried is in `problems`; a session that had gone by itself is in neither.
    void finished(const QList<shellreeve::SessionOutcome> &outcomes, const QList<shellreeve::Error> &problems);

private:
    void take(const Result<SessionOutcome> &outcome);

    Supervisor &m_supervisor;
    const QStringList m_ids;
    const EndRequest m_request;
    QList<SessionOutcome> m_outcomes;
    QList<Error> m_problems;
    int m_done = 0;
};

} // namespace shellreeve
