// SPDX-License-Identifier: MIT
#include "ui/words/monitorwords.h"

#include "ui/words/leftoverwords.h"
#include "ui/words/plainline.h"

#include <QCoreApplication>

namespace shellreeve::words {

namespace {

class MonitorWords
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::MonitorWords)
};

constexpr int longestName = 40;

} // namespace

QString holderText(const MonitorStatus &status)
{
    if (!status.holder) {
        return {};
    }
    const PortHolder &holder = *status.holder;
    if (holder.pid > 0) {
        const QString name = holder.program.mid(holder.program.lastIndexOf(QLatin1Char('/')) + 1);
        return name.isEmpty() ? MonitorWords::tr("process %1").arg(holder.pid) : isolated(processText(shortened(oneLine(name), longestName), holder.pid));
    }
    const std::optional<uid_t> uid = holder.uid ? holder.uid : status.socketUid;
    return uid ? MonitorWords::tr("a process of user %1").arg(*uid) : MonitorWords::tr("a process that cannot be seen");
}

QString monitorTrouble(const MonitorStatus &status)
{
    if (status.isDeclined) {
        return {};
    }
    switch (status.state) {
    case MonitorState::Off:
    case MonitorState::Starting:
    case MonitorState::Running: return {};
    case MonitorState::Degraded: return MonitorWords::tr("No monitor: it could not be started");
    case MonitorState::BlockedLive: return MonitorWords::tr("No monitor: port %1 is taken by another Shellreeve").arg(status.port);
    case MonitorState::BlockedSession:
        return MonitorWords::tr("No monitor: port %1 is taken by the session %2")
            .arg(QString::number(status.port), isolated(shortened(oneLine(status.holder ? status.holder->sessionName : QString()), longestName)));
    case MonitorState::BlockedForeign: break;
    }
    return MonitorWords::tr("No monitor: port %1 is taken by %2").arg(QString::number(status.port), holderText(status));
}

QString monitorAddress(int port)
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(port);
}

} // namespace shellreeve::words
