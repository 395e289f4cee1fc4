// SPDX-License-Identifier: MIT
#include "supervisor/sessionviews.h"

#include "process/processtable.h"
#include "process/programname.h"

#include <algorithm>
#include <map>

namespace shellreeve {

namespace {

std::vector<ProcessInfo> processesOf(const Session &session, ProcessFields fields)
{
    const ShellperLink &link = session.link();
    TreePlace place;
    place.cgroup = session.record().scope;
    if (link.isShellperAlive()) {
        place.roots.push_back(link.shellper()->pid());
    } else if (link.isGuarded()) { // it ends what the shellper left, or holds what is kept of it
        place.roots.push_back(link.guardian()->pid());
    } else if (place.cgroup.isEmpty()) {
        return {};
    }
    std::vector<ProcessInfo> processes = readTree(place, fields);
    std::erase_if(processes, [](const ProcessInfo &process) { return process.isZombie(); });
    return processes;
}

QJsonArray commandOf(pid_t pid)
{
    QJsonArray command;
    const QList<QByteArray> words = readCommandLine(pid);
    for (const QByteArray &word : words) {
        command.append(QString::fromLocal8Bit(word));
    }
    return command;
}

} // namespace

QJsonObject sessionObject(const Session &session, SessionSnapshot shown)
{
    if (shown.pid) {
        shown.processCount = static_cast<qint64>(processesOf(session, ProcessFields::Identity).size());
    }
    return sessionObject(std::move(shown), problemOf(session));
}

QJsonObject sessionObject(SessionSnapshot shown, const QString &problem)
{
    shown.problem = problem;
    if (!shown.problem.isEmpty()) {
        shown.status = SessionStatus::Unreachable;
    }
    return shown.toJson();
}

QString problemOf(const Session &session)
{
    const std::optional<ProcessRef> &shellper = session.link().shellper();
    if (session.status() == SessionStatus::Running && shellper) {
        const std::optional<ProcessInfo> process = readProcess(shellper->pid(), ProcessFields::Identity);
        if (process && process->isStopped() && process->identity() == shellper->identity()) {
            return QStringLiteral("its shellper is stopped (let it go on with: kill -CONT %1)").arg(shellper->pid());
        }
    }
    return session.problem();
}

QJsonObject sessionTree(const Session &session)
{
    QJsonArray rows;
    for (const ProcessInfo &process : processesOf(session, ProcessFields::Program)) {
        rows.append(QJsonObject{{QStringLiteral("pid"), process.pid},
                                {QStringLiteral("ppid"), process.ppid},
                                {QStringLiteral("program"), programText(process)},
                                {QStringLiteral("command"), commandOf(process.pid)},
                                {QStringLiteral("state"), QString(QLatin1Char(process.state))}});
    }
    return {{QStringLiteral("processes"), rows}};
}

QString livingProcesses(const Session &session)
{
    QStringList names;
    for (const ProcessInfo &process : processesOf(session, ProcessFields::Identity)) {
        names.append(QStringLiteral("%1 (%2)").arg(QString::fromLocal8Bit(process.comm)).arg(process.pid));
    }
    return names.join(QStringLiteral(", "));
}

QJsonArray workspaceArray(const QList<Session *> &sessions, const std::function<QJsonObject(const Session &)> &objectOf)
{
    std::map<QString, QJsonArray> groups;
    for (const Session *session : sessions) {
        groups[session->record().workspace].append(objectOf(*session));
    }
    QJsonArray rows;
    for (const auto &[path, members] : groups) {
        rows.append(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("sessions"), members}});
    }
    return rows;
}

} // namespace shellreeve
