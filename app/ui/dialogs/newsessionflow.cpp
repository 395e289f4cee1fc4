// SPDX-License-Identifier: MIT
#include "ui/dialogs/newsessionflow.h"

#include "desktop/commandsuggestions.h"
#include "desktop/recentchoices.h"
#include "pty/loginenvironment.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogdesk.h"

#include <QDir>
#include <QPointer>

namespace shellreeve {

namespace {

const QString newSessionSubject = QStringLiteral("new session");

} // namespace

NewSessionFlow::NewSessionFlow(Supervisor &supervisor, RecentChoices &recent, DialogDesk &desk, QObject *parent)
    : QObject(parent), m_supervisor(supervisor), m_recent(recent), m_desk(desk)
{
}

NewSessionDialog::Choices NewSessionFlow::choices() const
{
    NewSessionDialog::Choices choices;
    choices.commands = m_recent.commands();
    choices.folders = m_recent.folders();
    choices.home = QDir::homePath();
    choices.shell = LoginEnvironment::loginShell();
    choices.searchPath = m_loginPath.isEmpty() ? qEnvironmentVariable("PATH") : m_loginPath;
    choices.leftovers = m_supervisor.rules().leftovers;
    choices.suggestions = commandSuggestions(choices.searchPath, choices.shell, choices.commands);
    const QList<SessionSnapshot> all = m_supervisor.snapshots();
    for (const SessionSnapshot &session : all) {
        choices.taken << session.id << session.name;
    }
    return choices;
}

void NewSessionFlow::begin()
{
    if (m_desk.raise(newSessionSubject)) {
        return;
    }
    auto *dialog = new NewSessionDialog(choices(), m_desk.window());
    connect(dialog, &NewSessionDialog::startWanted, this, [this, dialog](const SessionSpec &spec) { create(spec, dialog); });
    m_desk.open(newSessionSubject, dialog);
    if (m_loginPath.isEmpty()) {
        askLoginPath();
    }
}

// A desktop's PATH often lacks what ~/.profile adds; sessions get it.
void NewSessionFlow::askLoginPath()
{
    auto *asked = new LoginEnvironment(this);
    asked->ask(LoginEnvironment::loginShell(), {}, [this, asked](const EnvironmentMap &environment) {
        asked->deleteLater();
        m_loginPath = environment.value(QStringLiteral("PATH"));
        auto *dialog = qobject_cast<NewSessionDialog *>(m_desk.find(newSessionSubject));
        if (dialog && !m_loginPath.isEmpty()) {
            const NewSessionDialog::Choices better = choices();
            dialog->setSearchPath(better.searchPath, better.suggestions);
        }
    });
}

// Before it is ready, it does not know which names are taken.
void NewSessionFlow::whenReady(const std::function<void()> &act)
{
    if (m_supervisor.isReady()) {
        act();
        return;
    }
    auto *once = new QObject(this);
    connect(&m_supervisor, &Supervisor::ready, once, [once, act] {
        once->deleteLater();
        act();
    });
}

void NewSessionFlow::create(const SessionSpec &spec, NewSessionDialog *dialog)
{
    const QString typed = dialog->commandLine();
    const bool opensTerminal = dialog->opensTerminal();
    const QPointer<NewSessionFlow> self(this);
    const auto take = [self, spec, typed, opensTerminal, shown = QPointer<NewSessionDialog>(dialog)](const Result<QJsonObject> &session) {
        if (!self) {
            return;
        }
        if (session) {
            self->m_recent.addCommand(typed);
            self->m_recent.addFolder(spec.cwd);
            if (shown) {
                shown->accept();
            }
            Q_EMIT self->created(session->value(QLatin1String("id")).toString(), opensTerminal);
        } else if (shown && shown->isVisible()) {
            shown->setFailure(session.error());
        } else {
            Q_EMIT self->failedUnseen(spec.name.isEmpty() ? typed : spec.name, session.error());
        }
    };
    whenReady([this, spec, take] { m_supervisor.create(spec, take); });
}

} // namespace shellreeve
