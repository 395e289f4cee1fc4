// SPDX-License-Identifier: MIT
#include "ui/icon/menuplan.h"

#include "sidecar/monitorstatus.h"
#include "ui/icon/traytext.h"
#include "ui/words/joining.h"
#include "ui/words/leftoverwords.h"
#include "ui/words/monitorwords.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace shellreeve {

namespace {

// Menus are as wide as their longest line, and nobody can scroll them sideways.
constexpr int longestName = 40;
constexpr int longestMessage = 40;
constexpr int longestDetail = 70;
constexpr int longestFolder = 50;
constexpr int longestProblem = 80;

bool asks(const SessionSnapshot &session)
{
    return session.attention.kind != Attention::Kind::None || session.status == SessionStatus::Unreachable
        || session.status == SessionStatus::CrashLoop;
}

QString labelOf(const SessionSnapshot &session, const QDateTime &now)
{
    const QString name = words::isolated(words::shortened(session.name, longestName));
    const QString state = words::stateText(session);
    const QDateTime since = session.startedAt.isValid() ? session.startedAt : session.createdAt;
    const QString age = words::ageText(since, now);
    const bool isFinished = !words::isLiving(session);
    const QString line = isFinished || age.isEmpty() ? TrayText::tr("%1 – %2").arg(name, state) : TrayText::tr("%1 – %2, %3").arg(name, state, age);
    if (!asks(session)) {
        return line;
    }
    const bool hasMessage = session.attention.kind == Attention::Kind::Bell || session.attention.kind == Attention::Kind::Message;
    const QString message = hasMessage ? words::shortened(words::attentionText(session.attention), longestMessage) : QString();
    return message.isEmpty() ? TrayText::tr("● %1").arg(line) : TrayText::tr("● %1: %2").arg(line, words::isolated(message));
}

QString detailOf(const SessionSnapshot &session)
{
    if (!session.problem.isEmpty()) {
        return words::shortened(words::oneLine(words::reason(session.problem)), longestDetail);
    }
    const QString command = words::shortened(words::commandText(session.command), longestDetail);
    return TrayText::tr("%1 in %2").arg(words::isolated(command), words::isolated(words::shortened(words::folderText(session.cwd), longestFolder)));
}

MenuEntry entryOf(const SessionSnapshot &session, const QDateTime &now)
{
    MenuEntry entry{session.id, labelOf(session, now), detailOf(session)};
    entry.isLiving = words::isLiving(session);
    const bool isEnding = session.status == SessionStatus::Ending;
    entry.mayView = entry.isLiving && !isEnding && session.status != SessionStatus::Starting;
    entry.mayRestart = entry.isLiving && !isEnding && session.status != SessionStatus::Starting;
    entry.mayEnd = entry.isLiving && !isEnding;
    return entry;
}

QString groupLabel(const MenuGroup &group, qsizetype asking)
{
    const QString folder = words::isolated(words::shortened(words::folderText(group.path), longestFolder));
    return asking == 0 ? TrayText::tr("%1 (%2)").arg(folder).arg(group.entries.size())
                       : TrayText::tr("● %1 (%2, of them asking: %3)").arg(folder).arg(group.entries.size()).arg(asking);
}

QList<MenuGroup> groupsOf(const QList<SessionSnapshot> &living, const QDateTime &now)
{
    QMap<QString, MenuGroup> groups;
    QMap<QString, qsizetype> asking;
    for (const SessionSnapshot &session : living) {
        const QString path = session.workspace.isEmpty() ? session.cwd : session.workspace;
        MenuGroup &group = groups[path];
        group.path = path;
        group.entries << entryOf(session, now);
        asking[path] += asks(session) ? 1 : 0;
    }
    for (MenuGroup &group : groups) {
        group.label = groupLabel(group, asking.value(group.path));
    }
    return groups.values();
}

QList<MenuEntry> entriesOf(const QList<SessionSnapshot> &sessions, const QDateTime &now)
{
    QList<MenuEntry> entries;
    for (const SessionSnapshot &session : sessions) {
        entries << entryOf(session, now);
    }
    return entries;
}

QList<MenuLeftover> leftoversIn(const QList<SessionSnapshot> &sessions, const QDateTime &now)
{
    QList<words::Leftover> leftovers = words::leftoversOf(sessions);
    std::stable_partition(leftovers.begin(), leftovers.end(), [](const words::Leftover &one) { return one.state != words::Leftover::State::Kept; });
    QList<MenuLeftover> entries;
    for (const words::Leftover &one : std::as_const(leftovers)) {
        MenuLeftover entry{one.key(), one.sessionId, one.pid, {}, {}};
        entry.label = TrayText::tr("%1 – %2").arg(words::isolated(words::processText(one.program, one.pid)), words::fateText(one, now));
        entry.detail = TrayText::tr("left behind by %1").arg(words::isolated(words::shortened(one.sessionName, longestName)));
        entry.isKept = one.state == words::Leftover::State::Kept;
        entry.mayStopKeeping = one.isKeptOnRequest();
        entries << entry;
    }
    return entries;
}

} // namespace

MenuPlan menuPlan(const QList<SessionSnapshot> &sessions, const QStringList &problems, bool isReady, const QDateTime &now)
{
    QList<SessionSnapshot> living;
    QList<SessionSnapshot> finished;
    std::partition_copy(sessions.begin(), sessions.end(), std::back_inserter(living), std::back_inserter(finished), words::isLiving);
    std::reverse(finished.begin(), finished.end());

    MenuPlan plan;
    plan.isReady = isReady;
    plan.problem = problems.isEmpty() ? QString() : words::shortened(words::oneLine(words::reason(problems.first())), longestProblem);
    plan.livingCount = living.size();
    plan.finishedCount = finished.size();
    plan.leftovers = leftoversIn(sessions, now);
    plan.leftoverCount = plan.leftovers.size();
    plan.leftovers = plan.leftovers.first(std::min(MenuPlan::mostLeftovers, plan.leftoverCount));
    for (const SessionSnapshot &session : std::as_const(finished)) {
        if (session.interrupted) {
            plan.interrupted << session.id;
        }
    }
    plan.finished = entriesOf(finished.first(std::min(MenuPlan::mostFinished, finished.size())), now);
    if (living.size() <= MenuPlan::mostUngrouped) {
        plan.sessions = entriesOf(living, now);
        return plan;
    }
    QList<SessionSnapshot> asking;
    std::copy_if(living.begin(), living.end(), std::back_inserter(asking), asks);
    plan.sessions = entriesOf(asking.first(std::min(MenuPlan::mostAsking, asking.size())), now);
    plan.groups = groupsOf(living, now);
    return plan;
}

MenuPlan withPorts(MenuPlan plan, const std::vector<PortRow> &rows)
{
    plan.isPortsKnown = true;
    const QList<words::PortLine> lines = words::portLines(rows);
    for (const words::PortLine &line : lines) {
        if (!line.isOfSession()) {
            continue;
        }
        ++plan.portCount;
        if (plan.ports.size() == MenuPlan::mostPorts) {
            continue;
        }
        const QString session = words::isolated(words::shortened(words::portSessionText(line.row), longestName));
        const QString program = words::isolated(words::shortened(words::portProgramText(line.row), longestName));
        const QString label = TrayText::tr("%1 %2 – %3").arg(QString::number(line.row.port), session, program);
        const bool isPlain = line.row.kind == PortKind::Session && !line.row.probable;
        MenuPort port{line.key(), isPlain ? label : TrayText::tr("%1 (%2)").arg(label, words::portKindText(line.row)), {}, line};
        port.detail = TrayText::tr("listens on %1").arg(words::asList(line.addresses));
        plan.ports << port;
    }
    return plan;
}

MenuPlan withMonitor(MenuPlan plan, const MonitorStatus &status)
{
    plan.monitorTrouble = words::shortened(words::monitorTrouble(status), longestProblem);
    plan.hasDashboard = status.state == MonitorState::Running;
    return plan;
}

} // namespace shellreeve
