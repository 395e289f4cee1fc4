// SPDX-License-Identifier: MIT
#include "ui/dialogs/monitorflow.h"

#include "sidecar/monitorsidecar.h"
#include "supervisor/supervisor.h"
#include "ui/dialogs/dialogdesk.h"
#include "ui/dialogs/monitordialog.h"
#include "ui/dialogs/portdialog.h"

namespace shellreeve {

namespace {

const QString monitorSubject = QStringLiteral("monitor");

bool mayAsk(const MonitorStatus &status)
{
    return status.wantsAnswer && (status.state == MonitorState::BlockedLive || status.state == MonitorState::BlockedSession);
}

} // namespace

MonitorFlow::MonitorFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent)
    : QObject(parent), m_supervisor(supervisor), m_sidecar(supervisor.monitor()), m_desk(desk)
{
    connect(&m_sidecar, &MonitorSidecar::changed, this, &MonitorFlow::onChanged);
    connect(&supervisor, &Supervisor::sessionRemoved, this, &MonitorFlow::onSessionRemoved);
}

void MonitorFlow::onChanged()
{
    const MonitorStatus &status = m_sidecar.status();
    auto *dialog = qobject_cast<MonitorDialog *>(m_desk.find(monitorSubject));
    if (dialog && m_isAsking && !mayAsk(status)) {
        // The holder has gone, or another answer was given meanwhile: nothing is left to ask.
        dialog->disconnect(this);
        m_isAsking = false;
        dialog->done(QDialog::Accepted);
    } else if (dialog) {
        dialog->update(monitorText(status, QDateTime::currentDateTimeUtc()));
    } else if (mayAsk(status)) {
        open(Opener::Start);
    }
}

void MonitorFlow::show()
{
    if (!m_desk.raise(monitorSubject)) {
        open(Opener::Person);
    }
}

void MonitorFlow::open(Opener opener)
{
    auto *dialog = new MonitorDialog(monitorText(m_sidecar.status(), QDateTime::currentDateTimeUtc()), m_desk.window());
    m_isAsking = opener == Opener::Start;
    if (!dialog->parentWidget()) {
        dialog->setWindowFlag(Qt::WindowStaysOnTopHint); // only the tray is there: it must be found
    }
    connectDialog(dialog);
    m_desk.open(monitorSubject, dialog, opener == Opener::Start ? DialogDesk::Manner::Aside : DialogDesk::Manner::Question);
}

void MonitorFlow::connectDialog(MonitorDialog *dialog)
{
    // Each closes the dialog first: what comes of it may open the next.
    const auto after = [this, dialog](const std::function<void()> &deed) {
        return [this, dialog, deed] {
            dialog->disconnect(this);
            m_isAsking = false;
            dialog->accept();
            deed();
        };
    };
    connect(dialog, &MonitorDialog::killWanted, this, after([this] { m_sidecar.takeOver(); }));
    connect(dialog, &MonitorDialog::tryAgainWanted, this, after([this] { m_sidecar.tryAgain(); }));
    connect(dialog, &MonitorDialog::openWanted, this, after([this] { Q_EMIT dashboardWanted(); }));
    connect(dialog, &MonitorDialog::otherPortWanted, this, after([this] { useAnotherPort(); }));
    connect(dialog, &MonitorDialog::endSessionWanted, this, after([this] {
        const auto &holder = m_sidecar.status().holder;
        if (!holder || !m_supervisor.snapshot(holder->sessionId)) {
            m_sidecar.tryAgain(); // it has gone meanwhile
            return;
        }
        m_awaited = holder->sessionId;
        Q_EMIT endSessionWanted(m_awaited);
    }));
    connect(dialog, &QDialog::rejected, this, [this] {
        m_isAsking = false;
        m_sidecar.decline();
    });
}

void MonitorFlow::useAnotherPort()
{
    const QString ports = QStringLiteral("monitor port");
    if (m_desk.raise(ports)) {
        return;
    }
    const auto isFree = [](int port) {
        PortQuestion question;
        question.port = port;
        return glanceAtPort(question).what == PortClass::Free;
    };
    const int now = m_sidecar.status().port;
    auto *dialog = new PortDialog(nextFreePort(now > 0 ? now + 1 : 4820, isFree), isFree, m_desk.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const int port = dialog->port();
        m_sidecar.start(port, MonitorSidecar::Manner::Interactive);
        Q_EMIT portChosen(port);
    });
    m_desk.open(ports, dialog);
}

void MonitorFlow::onSessionRemoved(const QString &id)
{
    if (id == m_awaited) {
        m_awaited.clear();
        if (m_sidecar.status().isBlocked()) { // else it has followed the end of who held the port by itself
            m_sidecar.tryAgain();
        }
    }
}

} // namespace shellreeve
