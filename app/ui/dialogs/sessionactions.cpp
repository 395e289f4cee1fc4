// SPDX-License-Identifier: MIT
#include "ui/dialogs/sessionactions.h"

#include "desktop/recentchoices.h"
#include "desktop/terminallauncher.h"
#include "desktop/webpage.h"
#include "session/sessionname.h"
#include "settings/settings.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/batch.h"
#include "ui/dialogs/dialogdesk.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/endflow.h"
#include "ui/dialogs/monitorflow.h"
#include "ui/dialogs/newsessionflow.h"
#include "ui/dialogs/portflow.h"
#include "ui/dialogs/processflow.h"
#include "ui/dialogs/quittext.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/words/sessionwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <iterator>

namespace shellreeve {

struct SessionActions::Flows {
    explicit Flows(const Parts &parts)
        : desk(parts.window), ending(parts.supervisor, desk), processes(parts.supervisor, desk), ports(parts.supervisor, desk), creating(parts.supervisor, parts.recent, desk),
          monitor(parts.supervisor, desk)
    {
    }

    DialogDesk desk;
    EndFlow ending;
    ProcessFlow processes;
    PortFlow ports;
    NewSessionFlow creating;
    MonitorFlow monitor;
};

namespace {

QStringList takenNames(const Supervisor &supervisor, const QString &except = {})
{
    QStringList taken;
    const QList<SessionSnapshot> all = supervisor.snapshots();
    for (const SessionSnapshot &session : all) {
        if (session.id != except) {
            taken << session.id << session.name;
        }
    }
    return taken;
}

} // namespace

SessionActions::SessionActions(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_flows(std::make_unique<Flows>(m_parts))
{
    connect(&m_flows->ending, &EndFlow::acted, this, &SessionActions::acted);
    connect(&m_flows->processes, &ProcessFlow::done, this, &SessionActions::processDone);
    connect(&m_flows->ports, &PortFlow::done, this, &SessionActions::portDone);
    connect(&m_flows->ports, &PortFlow::endSessionWanted, this, [this](const QString &id) { end({id}); });
    connect(&m_flows->creating, &NewSessionFlow::created, this, [this](const QString &id, bool opensTerminal) {
        Q_EMIT acted(id);
        Q_EMIT created(id);
        if (opensTerminal) {
            view(id);
        }
    });
    connect(&m_flows->creating, &NewSessionFlow::failedUnseen, this,
            [this](const QString &name, const Error &reason) { tellFailures({{name, reason}}, tr("could not be started")); });
    connect(&m_flows->monitor, &MonitorFlow::endSessionWanted, this, [this](const QString &id) { end({id}); });
    connect(&m_flows->monitor, &MonitorFlow::portChosen, this, [this](int port) {
        if (m_parts.settings.overruledBy(Setting::MonitorPort).isEmpty()) { // else for this run
            m_parts.settings.set(Setting::MonitorPort, port);
        }
    });
    connect(&m_flows->monitor, &MonitorFlow::dashboardWanted, this, &SessionActions::dashboardWanted);
    connect(&m_parts.terminals, &TerminalLauncher::failed, this, &SessionActions::sayNoTerminal);
}

SessionActions::~SessionActions() = default;

void SessionActions::leaving()
{
    m_flows->desk.leave();
    m_flows->ending.tellOfOthersEnd();
}

void SessionActions::showMonitor()
{
    m_flows->monitor.show();
}

void SessionActions::newSession()
{
    m_flows->creating.begin();
}

void SessionActions::view(const QString &id)
{
    const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
    if (!session) {
        return;
    }
    m_parts.supervisor.acknowledge(id);
    if (!session->pid) {
        Q_EMIT detailsWanted(id);
        return;
    }
    if (const Result<void> opened = m_parts.terminals.attach(id, words::oneLine(session->name)); !opened) {
        sayNoTerminal(id, opened.error());
    }
}

void SessionActions::sayNoTerminal(const QString &id, const Error &reason)
{
    ReportDialog::Report report;
    report.title = tr("No terminal");
    report.heading = tr("No terminal program could be opened");
    report.text = dialogparts::sentences(reason) + QStringLiteral("\n\n") + tr("In a terminal of your choice, this shows the session:");
    report.command = attachCommand(id);
    m_flows->desk.open(QStringLiteral("no terminal"), new ReportDialog(report, m_flows->desk.window()));
}

QString SessionActions::attachCommand(const QString &id) const
{
    return m_parts.terminals.attachCommand(id);
}

void SessionActions::restart(const QStringList &ids)
{
    QStringList running;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(running), [this](const QString &id) { return endsByRestart(id); });
    if (running.isEmpty()) {
        restartNow(ids);
        return;
    }
    m_flows->ending.askToRestart(running, [this, ids, running] {
        QStringList agreed; // what has started meanwhile was not asked about
        std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(agreed),
                     [&](const QString &id) { return running.contains(id) || !endsByRestart(id); });
        restartNow(agreed);
    });
}

bool SessionActions::endsByRestart(const QString &id) const
{
    const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
    return session && words::isLiving(*session) && endtext::endsSomething(m_parts.supervisor.endPreview(id));
}

// The menu, notification or window that named them may be old: another client has started some since.
void SessionActions::startAgain(const QStringList &ids)
{
    QStringList finished;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(finished), [this](const QString &id) {
        const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
        return session && !words::isLiving(*session);
    });
    restartNow(finished);
}

void SessionActions::restartNow(const QStringList &ids)
{
    auto *batch = new Batch([this](const QList<Batch::Failure> &failures) { tellFailures(failures, tr("could not be started")); }, this);
    for (const QString &id : ids) {
        const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
        if (!session) {
            continue;
        }
        Q_EMIT acted(id);
        m_parts.supervisor.restart(id, [answered = batch->expect(session->name)](const Result<QJsonObject> &started) {
            answered(started ? std::nullopt : std::optional(started.error()));
        });
    }
    batch->start();
}

void SessionActions::forget(const QStringList &ids)
{
    QList<SessionSnapshot> finished;
    for (const QString &id : ids) {
        if (const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id)) {
            finished.append(*session);
        }
    }
    if (finished.size() < 2) {
        forgetNow(ids);
        return;
    }
    const QString subject = QStringLiteral("forget");
    if (!m_flows->desk.raise(subject)) {
        auto *dialog = new ConsentDialog(endtext::forgetQuestion(finished), m_flows->desk.window());
        connect(dialog, &QDialog::accepted, this, [this, ids] { forgetNow(ids); });
        m_flows->desk.open(subject, dialog);
    }
}

void SessionActions::forgetNow(const QStringList &ids)
{
    auto *batch = new Batch([this](const QList<Batch::Failure> &failures) { tellFailures(failures, tr("could not be forgotten")); }, this);
    for (const QString &id : ids) {
        if (const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id)) {
            Q_EMIT acted(id);
            m_parts.supervisor.forget(id, [answered = batch->expect(session->name)](const Result<void> &forgotten) {
                answered(forgotten ? std::nullopt : std::optional(forgotten.error()));
            });
        }
    }
    batch->start();
}

void SessionActions::end(const QStringList &ids)
{
    m_flows->ending.end(ids);
}

void SessionActions::openPort(const QUrl &page)
{
    if (!openWebPage(page)) {
        ReportDialog::Report report;
        report.title = tr("No web browser");
        report.heading = tr("No web browser could be opened");
        report.text = tr("In a browser of your choice, this is the address:");
        report.command = page.toString();
        m_flows->desk.open(QStringLiteral("no browser"), new ReportDialog(report, m_flows->desk.window()));
    }
}

void SessionActions::actOnPort(PortDeed deed, const words::PortLine &line)
{
    switch (deed) {
    case PortDeed::Open:
        openPort(words::pageOf(line));
        break;
    case PortDeed::Copy:
        QGuiApplication::clipboard()->setText(words::copyText(line));
        break;
    case PortDeed::End:
        m_flows->ports.end(line.row.port, line.row.pid);
        break;
    }
}

void SessionActions::endProcess(const QString &id, qint64 pid)
{
    m_flows->processes.end(id, pid);
}

void SessionActions::endLeftover(const QString &id, qint64 pid)
{
    m_flows->processes.endLeftover(id, pid);
}

void SessionActions::keepProcess(const QString &id, qint64 pid)
{
    m_flows->processes.keep(id, pid);
}

void SessionActions::stopKeeping(const QString &id, qint64 pid)
{
    m_flows->processes.stopKeeping(id, pid);
}

void SessionActions::endLeftovers(const QString &id)
{
    m_flows->processes.endLeftovers(id);
}

void SessionActions::keepLeftovers(const QString &id)
{
    m_flows->processes.keepLeftovers(id);
}

void SessionActions::rename(const QString &id)
{
    const std::optional<SessionSnapshot> session = m_parts.supervisor.snapshot(id);
    const QString subject = QStringLiteral("rename ") + id;
    if (!session || m_flows->desk.raise(subject)) {
        return;
    }
    auto *dialog = new RenameDialog(session->name, takenNames(m_parts.supervisor, id), m_flows->desk.window());
    connect(dialog, &QDialog::accepted, this, [this, id, dialog] {
        const Result<QJsonObject> renamed = m_parts.supervisor.rename(id, dialog->name());
        if (!renamed) {
            tellFailures({{dialog->name(), renamed.error()}}, tr("could not be the new name"));
        }
    });
    m_flows->desk.open(subject, dialog);
}

void SessionActions::tellFailures(const QList<Batch::Failure> &failures, const QString &what)
{
    if (failures.isEmpty()) {
        return;
    }
    ReportDialog::Report report;
    report.title = tr("Shellreeve");
    if (failures.size() == 1) {
        report.heading = tr("“%1” %2", "a session's name, could not be …").arg(words::isolated(failures.first().name), what);
        report.text = dialogparts::sentences(failures.first().reason);
    } else {
        report.heading = tr("%1 %2", "3 sessions, could not be …").arg(endtext::sessions(failures.size()), what);
        for (const Batch::Failure &failure : failures) {
            report.rows.append({words::isolated(failure.name), dialogparts::sentences(failure.reason)});
        }
    }
    m_flows->desk.open(QStringLiteral("failures ") + what, new ReportDialog(report, m_flows->desk.window()), DialogDesk::Manner::Report);
}

void SessionActions::quit(QuitChoice choice)
{
    if (choice == QuitChoice::EndSessions) {
        m_flows->ending.quitAndEnd([this] { m_parts.leave(); });
        return;
    }
    const QList<SessionSnapshot> kept = living();
    if (!kept.isEmpty() && m_parts.settings.text(Setting::Quit) == QLatin1String("ask")) {
        askToKeep(kept);
    } else {
        keepAndQuit();
    }
}

QList<SessionSnapshot> SessionActions::living() const
{
    QList<SessionSnapshot> sessions = m_parts.supervisor.snapshots();
    sessions.removeIf([](const SessionSnapshot &session) { return !words::isLiving(session); });
    return sessions;
}

void SessionActions::askToKeep(const QList<SessionSnapshot> &living)
{
    const QString subject = QStringLiteral("quit and keep");
    if (m_flows->desk.raise(subject)) {
        return;
    }
    auto *dialog = new ConsentDialog(quittext::keepQuestion(living, m_parts.supervisor.rules().leaseAfterQuit), m_flows->desk.window());
    QCheckBox *neverAgain = dialog->addChoice(tr("Do not ask again"), tr("The settings bring the question back"));
    connect(dialog, &QDialog::accepted, this, [this, neverAgain] {
        if (neverAgain->isChecked()) {
            m_parts.settings.restore(Setting::Quit);
        }
        keepAndQuit();
    });
    m_flows->desk.open(subject, dialog);
}

void SessionActions::keepAndQuit()
{
    if (const QList<SessionSnapshot> kept = living(); !kept.isEmpty()) {
        Q_EMIT leftRunning(static_cast<int>(kept.size()), quittext::howLong(kept, m_parts.supervisor.rules().leaseAfterQuit));
    }
    m_flows->desk.closeAll();
    m_parts.supervisor.quit(QuitChoice::KeepSessions, [leave = m_parts.leave](const Result<QList<SessionOutcome>> &) { leave(); });
}

void SessionActions::showAbout()
{
    const QString subject = QStringLiteral("about");
    if (!m_flows->desk.raise(subject)) {
        m_flows->desk.open(subject, new AboutDialog(m_parts.paths, m_parts.profile, m_flows->desk.window()));
    }
}

} // namespace shellreeve
