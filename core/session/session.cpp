// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "base/logging.h"
#include "process/cgroup.h"
#include "process/keeprules.h"
#include "process/processinfo.h"
#include "process/scopename.h"
#include "session/sessiondescription.h"
#include "shellper/endoutcome.h"
#include "shellper/leftoverlist.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr qsizetype longestMessage = 512; // what shellpers send at most

std::optional<ProcessRef> living(const std::optional<ProcessIdentity> &identity)
{
    if (!identity) {
        return std::nullopt;
    }
    Result<ProcessRef> process = ProcessRef::reopen(*identity);
    return process ? std::optional<ProcessRef>(*process) : std::nullopt;
}

// By the kernel's word, not by anybody's.
QByteArray scopeOf(const std::optional<ProcessRef> &shellper, const QString &sessionId)
{
    const QByteArray cgroup = shellper ? readCgroup(shellper->pid()) : QByteArray();
    return shellper && shellper->isAlive() ? ownScope(cgroup, sessionId) : QByteArray();
}

} // namespace

Session::Session(SessionRecord record, const Clock &clock, QObject *parent)
    : QObject(parent), m_record(std::move(record)), m_clock(clock), m_policy(m_record.restart)
{
    connect(&m_link, &ShellperLink::welcomed, this, &Session::onWelcomed);
    connect(&m_link, &ShellperLink::lost, this, &Session::changed);
    connect(&m_link, &ShellperLink::exited, this, &Session::takeExit);
    connect(&m_link, &ShellperLink::eventReceived, this, &Session::onEvent);
    connect(&m_link, &ShellperLink::gone, this, &Session::shellperGone);
    connect(&m_link, &ShellperLink::guardianGone, this, [this] {
        qCWarning(lcSession, "Session %s is unguarded: its guardian has gone. It goes on; should its shellper be killed, too, what it runs would be left",
                  qUtf8Printable(m_record.id));
        m_record.guardian.reset();
        Q_EMIT changed();
    });
}

SessionStatus Session::status() const
{
    const bool isCut = m_link.state() == ShellperLink::State::Lost || m_link.state() == ShellperLink::State::Replaced;
    const bool isHeldByGuardian = m_record.exit && !m_link.isShellperAlive(); // what is kept of one that is over
    if (isCut && m_record.status != SessionStatus::Ending && hasShellper() && !isHeldByGuardian) {
        return SessionStatus::Unreachable;
    }
    if (m_outOfSight && !hasShellper() && !isFinished() && m_record.status != SessionStatus::Ending) {
        return SessionStatus::Unreachable;
    }
    return m_record.status;
}

bool Session::isFinished() const
{
    return m_record.status == SessionStatus::Exited || m_record.status == SessionStatus::CrashLoop;
}

void Session::adopt(std::unique_ptr<ShellperClient> client, const Welcome &welcome, const QString &socketPath,
                    const std::optional<ExitStatus> &exit)
{
    const qint64 pid = client->peerPid();
    m_outOfSight.reset();
    m_link.setSocketPaths({socketPath});
    watchPair(welcome, pid);
    m_link.takeOver(std::move(client));
    onWelcomed(welcome, socketPath);
    const qint64 age = m_record.startedAt.isValid() ? m_record.startedAt.msecsTo(m_clock.wall()) : 0;
    m_policy.started(m_clock.awake() - Milliseconds(std::max<qint64>(age, 0)));
    if (exit) {
        takeExit(*exit);
    }
}

void Session::adoptUnreachable(const QStringList &socketPaths, const Error &reason)
{
    m_link.setSocketPaths(socketPaths);
    m_link.watch(living(m_record.shellper), living(m_record.guardian));
    if (m_link.isShellperAlive()) {
        m_record.scope = scopeOf(m_link.shellper(), m_record.id);
        m_link.reconnectLater(reason);
    } else if (!hasShellper()) {
        m_outOfSight = reason;
    }
}

void Session::watchPair(const Welcome &welcome, qint64 shellperPid)
{
    const SessionDescription told = SessionDescription::fromJson(welcome.session);
    // It has just answered, so the pid the kernel names for its socket is still its own.
    std::optional<ProcessRef> shellper;
    if (shellperPid > 0) {
        if (Result<ProcessRef> process = ProcessRef::open(static_cast<pid_t>(shellperPid))) {
            shellper = *process;
        }
    }
    const std::optional<ProcessRef> guardian = living(told.guardian);
    m_record.scope = scopeOf(shellper, m_record.id);
    m_record.shellper = shellper ? std::optional(shellper->identity()) : told.shellper;
    m_record.guardian = guardian ? std::optional(guardian->identity()) : std::nullopt;
    m_link.watch(shellper, guardian);
}

void Session::onWelcomed(const Welcome &welcome, const QString &socketPath)
{
    const SessionDescription told = SessionDescription::fromJson(welcome.session);
    m_record.socketPath = socketPath;
    m_socketFile = socketFileAt(socketPath);
    m_record.cols = welcome.cols;
    m_record.rows = welcome.rows;
    if (welcome.startTime > 0) {
        m_record.startedAt = timeFromMs(welcome.startTime);
    }
    if (welcome.lastDataAt > 0) {
        m_record.lastActivityAt = timeFromMs(welcome.lastDataAt);
    }
    m_viewers = told.viewers;
    takeAttention(welcome.unheard, m_viewers);
    m_endsAt = told.endsAt;
    m_toldEndedAt = told.exit ? told.endedAt : QDateTime();
    if (!told.exit && m_record.status != SessionStatus::Ending) {
        m_record.exit.reset();
        m_record.endedAt = {};
        m_record.interrupted = false;
        m_record.status = SessionStatus::Running;
    }
    noteChild(welcome.childPid);
    if (ShellperClient *client = m_link.client(); client && !told.name.isEmpty() && told.name != m_record.name) {
        client->describe({{QStringLiteral("name"), m_record.name}}); // renamed while it could not be told
    }
    if (told.kept != m_record.kept) {
        tellKept();
    }
    m_takesRules = welcome.capabilities.contains(QStringLiteral("rules"));
    m_toldRules = told.rules;
    tellRules();
    takeLeftovers(told.leftBehind);
    Q_EMIT changed();
}

// Its identity is good evidence for an end that is asked for when both who held it have gone.
void Session::noteChild(qint64 pid)
{
    m_childPid = pid;
    m_record.child.reset();
    const Result<ProcessRef> child = pid > 1 ? ProcessRef::open(static_cast<pid_t>(pid)) : Result<ProcessRef>(Error{});
    if (child && m_link.isShellperAlive() && !m_record.exit) {
        const std::optional<ProcessInfo> info = readProcess(child->pid(), ProcessFields::Identity);
        if (info && info->ppid == m_link.shellper()->pid() && info->identity() == child->identity()) {
            m_record.child = child->identity();
        }
    }
}

bool Session::holdsOnlyKept() const
{
    const auto isSpared = [](const QJsonValue &leftover) {
        const QJsonObject process = leftover.toObject();
        // What the session's policy keeps an end that was asked for does not spare.
        return process.value(QLatin1String("state")).toString() == QLatin1String("kept")
            && process.value(QLatin1String("reason")).toString() != keptByPolicyText();
    };
    return m_record.intent == SessionIntent::End && !m_leftovers.isEmpty()
        && std::all_of(m_leftovers.begin(), m_leftovers.end(), isSpared);
}

void Session::expectKept(const std::vector<ProcessIdentity> &processes)
{
    for (QJsonValueRef entry : m_leftovers) {
        QJsonObject leftover = entry.toObject();
        const qint64 pid = leftover.value(QLatin1String("pid")).toInteger();
        if (std::any_of(processes.begin(), processes.end(), [pid](const ProcessIdentity &kept) { return kept.pid == pid; })) {
            leftover.insert(QStringLiteral("state"), QStringLiteral("kept"));
            leftover.insert(QStringLiteral("reason"), remainReasonText(RemainReason::KeptOnRequest));
            leftover.insert(QStringLiteral("endsAt"), QJsonValue(QJsonValue::Null));
            entry = leftover;
        }
    }
}

void Session::tellKept()
{
    if (ShellperClient *client = m_link.client()) {
        client->describe({{QStringLiteral("kept"), toJson(m_record.kept)}});
    }
}

void Session::setRules(const QJsonObject &rules)
{
    m_rules = rules;
    tellRules();
}

// The policy is told apart, too: its description is what a lost record is rebuilt from.
void Session::tellRules()
{
    ShellperClient *client = m_link.client();
    if (client && m_takesRules && !m_rules.isEmpty() && m_rules != m_toldRules) {
        const QString policy = QStringLiteral("leftovers");
        client->describe({{QStringLiteral("rules"), m_rules}, {policy, m_rules.value(policy)}});
        m_toldRules = m_rules;
    }
}

void Session::takeLeftovers(const QJsonArray &leftovers)
{
    const bool hadSome = !m_leftovers.isEmpty();
    m_leftovers = leftovers;
    if (hadSome && leftovers.isEmpty()) {
        Q_EMIT leftoversGone();
    }
}

void Session::expectNewChild()
{
    m_record.exit.reset();
    m_record.endedAt = {};
    m_toldEndedAt = {};
    m_record.startedAt = m_clock.wall();
    m_policy.started(m_clock.awake());
}

void Session::retellExit()
{
    if (m_record.exit) {
        Q_EMIT childExited(*m_record.exit);
    }
}

void Session::takeExit(const ExitStatus &status)
{
    if (m_record.exit) {
        return; // told again after a reconnection
    }
    m_record.exit = status;
    m_record.child.reset();
    m_record.endedAt = m_toldEndedAt.isValid() ? m_toldEndedAt : m_clock.wall();
    Q_EMIT childExited(status);
}

void Session::onEvent(const QJsonObject &event)
{
    if (const qint64 at = event.value(QLatin1String("lastDataAt")).toInteger(); at > 0) {
        m_record.lastActivityAt = timeFromMs(at);
    }
    const int viewersBefore = m_viewers;
    if (const QJsonValue viewers = event.value(QLatin1String("viewers")); viewers.isDouble()) {
        m_viewers = viewers.toInt();
    }
    takeAttention(event, viewersBefore);
    if (const QJsonValue child = event.value(QLatin1String("childPid")); child.isDouble()) {
        noteChild(child.toInteger());
    }
    if (const QString path = event.value(QLatin1String("socketPath")).toString(); !path.isEmpty()) {
        m_record.socketPath = path;
        m_socketFile = socketFileAt(path);
        m_link.setSocketPaths({path});
    }
    if (event.contains(QLatin1String("endsAt"))) {
        m_endsAt = fromIsoText(event.value(QLatin1String("endsAt")).toString());
    }
    if (const QJsonValue leftovers = event.value(QLatin1String("leftovers")); leftovers.isArray()) {
        takeLeftovers(leftovers.toArray());
    }
    if (const QList<OutcomeProcess> ended = processesFrom(event.value(endedLeftoversKey())); !ended.isEmpty()) {
        Q_EMIT leftoversEnded(ended);
    }
    if (const QJsonValue cols = event.value(QLatin1String("cols")); cols.isDouble()) {
        m_record.cols = cols.toInt();
        m_record.rows = event.value(QLatin1String("rows")).toInt(m_record.rows);
    }
    Q_EMIT changed();
}

// Who looked on during the second that the event tells of has seen it.
void Session::takeAttention(const QJsonObject &event, int viewersBefore)
{
    if (m_viewers > viewersBefore) {
        clearAttention();
    }
    if (viewersBefore > 0) {
        return;
    }
    if (event.value(QLatin1String("bell")).toBool()) {
        raiseAttention(Attention::Kind::Bell);
    }
    if (const QJsonValue text = event.value(QLatin1String("attention")); text.isString()) {
        raiseAttention(Attention::Kind::Message, text.toString().left(longestMessage));
    }
}

void Session::raiseAttention(Attention::Kind reason, const QString &text)
{
    if (viewers() == 0) {
        m_attention = m_attention.with(reason, text, m_clock.wall());
    }
}

void Session::raiseExit()
{
    const Exited *exited = m_record.exit ? std::get_if<Exited>(&*m_record.exit) : nullptr;
    const bool isFine = exited && exited->code == 0 && m_record.status != SessionStatus::CrashLoop;
    raiseAttention(isFine ? Attention::Kind::Finished : Attention::Kind::Failed);
}

SessionSnapshot Session::snapshot() const
{
    SessionSnapshot shown = SessionSnapshot::fromRecord(m_record);
    const bool lives = hasShellper();
    shown.status = status();
    shown.pid = lives && m_record.shellper ? std::optional(m_record.shellper->pid) : std::nullopt;
    shown.childPid = lives && !m_record.exit && m_childPid > 0 ? std::optional(m_childPid) : std::nullopt;
    shown.endsAt = m_endsAt;
    shown.viewers = lives ? m_viewers : 0;
    shown.guarded = m_link.isGuarded();
    shown.leftovers = lives ? m_leftovers : QJsonArray();
    shown.attention = m_attention;
    return shown;
}

QString Session::problem() const
{
    if (status() != SessionStatus::Unreachable) {
        return {};
    }
    return hasShellper() || !m_outOfSight ? m_link.reason().message() : m_outOfSight->message();
}

} // namespace shellreeve
