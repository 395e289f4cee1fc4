// SPDX-License-Identifier: MIT
#pragma once

#include "supervisor/portends.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/dialogdesk.h"

#include <QObject>

namespace shellreeve {

/// Who would be hurt by the end of a port's holder, as a question. Pure.
[[nodiscard]] ConsentDialog::Question portQuestion(const PortEndPreview &preview);

/// "End what holds it…": asks with what ends, ends it, tells what became of it.
class PortFlow : public QObject
{
    Q_OBJECT
public:
    PortFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent = nullptr);

    void end(int port, qint64 pid);

Q_SIGNALS:
    void endSessionWanted(const QString &id); ///< its command itself holds the port
    void done(int port, qint64 pid, const QString &outcome); ///< in words

private:
    void ask(const PortEndPreview &preview);
    void run(const PortEndPreview &preview, bool everything);
    void onEnded(const PortEndPreview &preview, const Result<SessionOutcome> &outcome);
    void refuse(int port, const QString &heading, const Error &reason);

    Supervisor &m_supervisor;
    DialogDesk &m_desk;
};

} // namespace shellreeve
