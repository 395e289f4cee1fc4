// SPDX-License-Identifier: MIT
#include "ui/dialogs/monitortext.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/words/monitorwords.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace shellreeve {

namespace {

class MonitorWording
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::MonitorDialog)
};

/// What comes from elsewhere: one line; empty stays empty.
QString shown(const QString &text)
{
    return text.isEmpty() ? text : words::isolated(words::oneLine(text));
}

QString reasonOf(const MonitorStatus &status)
{
    return words::oneLine(dialogparts::sentences({ErrorCode::Failed, status.reason}));
}

QList<ConsentDialog::Row> factsAbout(const MonitorStatus &status, const QDateTime &now)
{
    if (!status.holder) {
        return {};
    }
    const PortHolder &holder = *status.holder;
    QList<ConsentDialog::Row> facts;
    const auto add = [&facts](const QString &subject, const QString &text) {
        if (!text.isEmpty()) {
            facts.append({subject, text});
        }
    };
    add(MonitorWording::tr("Process"), holder.pid > 0 ? QString::number(holder.pid) : words::holderText(status));
    add(MonitorWording::tr("Program"), shown(holder.program));
    const std::optional<uid_t> uid = holder.uid ? holder.uid : status.socketUid;
    if (status.state == MonitorState::BlockedForeign) {
        add(MonitorWording::tr("User"), uid ? QString::number(*uid) : QString());
        add(MonitorWording::tr("Listens on"), holder.address.isEmpty() ? status.address : holder.address);
    }
    if (status.state == MonitorState::BlockedSession) {
        add(MonitorWording::tr("Session"), shown(holder.sessionName));
    }
    add(MonitorWording::tr("Profile"), shown(holder.profile));
    if (holder.answer) {
        add(MonitorWording::tr("Version"), shown(holder.answer->version));
    }
    if (holder.startedAt.isValid()) {
        add(MonitorWording::tr("Running since"), MonitorWording::tr("%1 (%2)").arg(QLocale().toString(holder.startedAt.toLocalTime(), QLocale::ShortFormat), words::ageText(holder.startedAt, now)));
    }
    if (holder.answer && holder.answer->sessions >= 0) {
        add(MonitorWording::tr("Sessions"), QLocale().toString(holder.answer->sessions));
    }
    return facts;
}

MonitorText blockedByLive(const MonitorStatus &status, MonitorText text)
{
    text.heading = MonitorWording::tr("Another Shellreeve has port %1").arg(status.port);
    const bool isKnown = status.holder && status.holder->process;
    if (!isKnown) { // it is only about to start one
        text.text = MonitorWording::tr("It is about to start its monitor there, or cannot get on with that. This Shellreeve works without a monitor: only the "
                       "dashboard and the HTTP API are missing.");
        text.mayTryAgain = true;
        return text;
    }
    text.text = MonitorWording::tr("Its monitor serves the dashboard and the HTTP API there. Only one can. This Shellreeve works without, too.");
    const int sessions = status.holder->answer ? status.holder->answer->sessions : -1;
    const QString untouched = sessions > 0 ? MonitorWording::tr("“Kill It” ends only that monitor. The other Shellreeve and its %n sessions are not touched.", nullptr, sessions)
                                           : MonitorWording::tr("“Kill It” ends only that monitor. The other Shellreeve and its sessions are not touched.");
    text.note = untouched;
    text.mayKill = true;
    text.mayTryAgain = !status.wantsAnswer; // a question that came by itself is answered, and goes when the other leaves
    text.safe = MonitorWording::tr("Kee&p It");
    return text;
}

} // namespace

MonitorText monitorText(const MonitorStatus &status, const QDateTime &now)
{
    MonitorText text;
    text.title = MonitorWording::tr("Monitor");
    text.safe = MonitorWording::tr("Close");
    text.isTrouble = status.isBlocked() || status.state == MonitorState::Degraded;
    if (status.isBlocked()) {
        text.facts = factsAbout(status, now);
    }
    const QString address = words::monitorAddress(status.port);
    switch (status.state) {
    case MonitorState::Off:
        text.heading = MonitorWording::tr("The monitor is off");
        text.text = MonitorWording::tr("With a port it serves a dashboard and an HTTP API to programs of this machine.");
        break;
    case MonitorState::Starting:
        text.heading = MonitorWording::tr("The monitor is starting");
        text.text = status.reason.isEmpty() ? MonitorWording::tr("It will serve %1").arg(address)
                                            : MonitorWording::tr("It ended unexpectedly and is started again by itself.") + QStringLiteral("\n\n") + reasonOf(status);
        break;
    case MonitorState::Running:
        text.heading = MonitorWording::tr("The monitor is running");
        text.text = MonitorWording::tr("It serves %1, process %2.").arg(address).arg(status.pid);
        text.mayOpen = true;
        break;
    case MonitorState::Degraded:
        text.heading = MonitorWording::tr("The monitor could not be started");
        text.text = MonitorWording::tr("Sessions are not affected; only the dashboard and the HTTP API are missing.") + QStringLiteral("\n\n") + reasonOf(status);
        text.mayTryAgain = true;
        break;
    case MonitorState::BlockedLive: return blockedByLive(status, text);
    case MonitorState::BlockedSession:
        text.mayTryAgain = true;
        if (status.holder && status.holder->probable) {
            text.heading = MonitorWording::tr("Port %1 is taken").arg(status.port);
            text.text = MonitorWording::tr("A program that was probably started in one of your sessions listens there. It may go on when that session ends. The "
                           "monitor can have the port when that program ends.");
            break;
        }
        text.heading = MonitorWording::tr("One of your sessions has port %1").arg(status.port);
        text.text = MonitorWording::tr("The monitor needs that port, unless it uses another one. It can have it when that session ends.");
        text.mayEndSession = true;
        text.safe = MonitorWording::tr("&Leave it");
        break;
    case MonitorState::BlockedForeign:
        text.heading = MonitorWording::tr("Port %1 is taken").arg(status.port);
        text.text = MonitorWording::tr("Another program listens there, or nobody can tell who does. It is left alone. Sessions are not affected; only the dashboard "
                       "and the HTTP API are missing.");
        text.mayTryAgain = true;
        break;
    }
    return text;
}

} // namespace shellreeve
