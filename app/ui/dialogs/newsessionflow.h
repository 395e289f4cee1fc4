// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/newsessiondialog.h"

#include <QObject>

#include <functional>

namespace shellreeve {

class DialogDesk;
class RecentChoices;
class Supervisor;

/// From "New session…" to the session that runs, or the reason why there is none.
class NewSessionFlow : public QObject
{
    Q_OBJECT
public:
    NewSessionFlow(Supervisor &supervisor, RecentChoices &recent, DialogDesk &desk, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void created(const QString &id, bool opensTerminal);
    /// Nobody looks at the dialog any more.
    void failedUnseen(const QString &name, const shellreeve::Error &reason);

private:
    void create(const SessionSpec &spec, NewSessionDialog *dialog);
    void askLoginPath();
    void whenReady(const std::function<void()> &act);
    [[nodiscard]] NewSessionDialog::Choices choices() const;

    Supervisor &m_supervisor;
    RecentChoices &m_recent;
    DialogDesk &m_desk;
    QString m_loginPath; ///< PATH as the login shell sets it; empty: not asked yet
};

} // namespace shellreeve
