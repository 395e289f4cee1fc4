// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/subtrees.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/dialogdesk.h"

#include <QObject>

namespace shellreeve {

/// What a person does to single processes of a session: ends one with all below it, keeps it, keeps it no longer.
class ProcessFlow : public QObject
{
    Q_OBJECT
public:
    ProcessFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent = nullptr);

    /// Asks with what ends, ends it, tells what survived.
    void end(const QString &sessionId, qint64 pid);
    /// The same at once, unless it is kept: what is left over ends sooner or later anyway.
    void endLeftover(const QString &sessionId, qint64 pid);
    void keep(const QString &sessionId, qint64 pid);
    void stopKeeping(const QString &sessionId, qint64 pid);
    /// All that the session left behind, at once: a notification has asked.
    void endLeftovers(const QString &sessionId);
    void keepLeftovers(const QString &sessionId);

Q_SIGNALS:
    /// What became of it, in words: "ended", "kept", "could not be ended: permission denied".
    void done(const QString &sessionId, qint64 pid, const QString &outcome);

private:
    void ask(const QString &sessionId, const SubtreePreview &preview);
    void run(const QString &sessionId, const SubtreePreview &preview, bool everything);
    void onEnded(const QString &sessionId, qint64 pid, const Result<SessionOutcome> &outcome);
    /// False: nothing survived.
    bool tellSurvivors(const QString &subject, const SessionOutcome &outcome);
    void refuse(const QString &sessionId, qint64 pid, const QString &heading, const Error &reason);

    Supervisor &m_supervisor;
    DialogDesk &m_desk;
};

} // namespace shellreeve
