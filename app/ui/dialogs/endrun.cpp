// SPDX-License-Identifier: MIT
#include "ui/dialogs/endrun.h"

#include <QPointer>

namespace shellreeve {

EndRun::EndRun(Supervisor &supervisor, QStringList ids, const EndRequest &request, QObject *parent)
    : QObject(parent), m_supervisor(supervisor), m_ids(std::move(ids)), m_request(request)
{
}

void EndRun::start()
{
    const QPointer<EndRun> self(this);
    for (const QString &id : m_ids) {
        m_supervisor.kill(id, m_request, [self](const Result<SessionOutcome> &outcome) {
            if (self) {
                self->take(outcome);
            }
        });
    }
}

void EndRun::take(const Result<SessionOutcome> &outcome)
{
    if (outcome) {
        m_outcomes.append(*outcome);
    } else if (outcome.error().code != ErrorCode::NotFound) { // gone by itself: as wanted
        m_problems.append(outcome.error());
    }
    ++m_done;
    Q_EMIT progressed(m_done, count());
    if (m_done == count()) {
        Q_EMIT finished(m_outcomes, m_problems);
        deleteLater();
    }
}

} // namespace shellreeve
