// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogdesk.h"
#include "ui/dialogs/endtext.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace shellreeve {

/// Ending sessions, from the question to the truth about what became of them.
class EndFlow : public QObject
{
    Q_OBJECT
public:
    EndFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent = nullptr);

    /// Asks, ends, shows progress when it takes longer than a moment, tells what survived.
    void end(const QStringList &ids);
    /// Asks for those of them that run, then calls `confirmed` once; never, when the answer is no.
    void askToRestart(const QStringList &ids, const std::function<void()> &confirmed);
    /// "Quit and end all (N)…": asks, ends, tells what survived, then `leave`.
    void quitAndEnd(const std::function<void()> &leave);

    /// The program leaves, and somebody else has asked for the end of the sessions: shows how far it is, when it takes longer than a moment.
    void tellOfOthersEnd();

    /// The truth about what became of them; silent when all went well.
    void tell(const QList<SessionOutcome> &outcomes, const QList<Error> &problems);

    [[nodiscard]] QList<endtext::Subject> subjects(const QStringList &ids) const; ///< those that still are

Q_SIGNALS:
    void acted(const QString &id); ///< right before it is ended

private:
    /// Not open yet.
    ConsentDialog *prepare(const QList<endtext::Subject> &now, const std::function<QList<endtext::Subject>()> &look,
                           const std::function<ConsentDialog::Question(const QList<endtext::Subject> &)> &question);
    [[nodiscard]] QList<endtext::Subject> endedByQuitting() const; ///< what lives, and what is left of the finished
    void run(const QStringList &ids, const EndRequest &request);
    void quitNow(const std::function<void()> &leave);
    void showQuitting(int ended, int count, DialogDesk::Manner manner);

    Supervisor &m_supervisor;
    DialogDesk &m_desk;
};

} // namespace shellreeve
