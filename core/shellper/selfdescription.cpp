// SPDX-License-Identifier: MIT
#include "shellper/selfdescription.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/privatefile.h"
#include "base/randomtext.h"
#include "base/runtimepaths.h"
#include "process/cgroup.h"
#include "process/hostidentity.h"
#include "process/processinfo.h"
#include "process/processref.h"
#include "process/scopename.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <unistd.h>

namespace shellreeve {

namespace {

// What only the shellper knows; DESCRIBE and the supervisor's own keys may not claim otherwise.
constexpr const char *ownKeys[] = {"id",         "command", "cwd",      "startedAt", "profile", "socketDir", "socketPath",
                                   "pid",        "bootId",  "guardian", "guarded",   "exit",    "viewers",   "childPid",
                                   "startTicks", "endsAt",  "leftBehind", "pidfdInode"};

bool isOwnKey(const QString &key)
{
    return std::any_of(std::begin(ownKeys), std::end(ownKeys), [&](const char *own) { return key == QLatin1String(own); });
}

// WELCOME is a control frame and a self-record has a limit of its own, so what a session says of itself is bounded,
// in bytes of JSON.
constexpr qsizetype longestCommand = 16 * 1024;
constexpr qsizetype longestDescription = 40 * 1024;
constexpr qsizetype longestName = 1024; // characters

qsizetype jsonSize(const QString &key, const QJsonValue &value)
{
    return encodeJson({{key, value}}).size();
}

// The command as it is shown; the rest of a very long one is left out.
QJsonArray shownCommand(const Launch &launch)
{
    QJsonArray shown;
    qsizetype left = longestCommand;
    for (const QString &text : QStringList{launch.command} + launch.args) {
        const bool fits = jsonSize({}, text) <= left;
        shown.append(fits ? text : text.left(left / 6) + QChar(0x2026)); // one character takes six bytes at most
        if (!fits) {
            break;
        }
        left -= jsonSize({}, text);
    }
    return shown;
}

QString isoText(qint64 ms)
{
    return toIsoText(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

} // namespace

SelfDescription::SelfDescription(const ShellperConfig &config)
    : m_stateDir(config.stateDir), m_id(config.sessionId)
{
    const HostIdentity &host = HostIdentity::current();
    m_record.machineId = host.machineId;
    m_record.pidNamespace = host.pidNamespace;
    if (const Result<ProcessRef> self = ProcessRef::open(::getpid())) {
        m_record.shellper = self->identity();
    }
    if (const std::optional<ProgramFile> exe = readProgram(::getpid())) {
        m_record.exeDevice = exe->device;
        m_record.exeInode = exe->inode;
    }
    m_record.cgroup = QString::fromUtf8(readCgroup(::getpid()));
    m_record.owner = config.owner;
    set(QStringLiteral("createdAt"), isoText(QDateTime::currentMSecsSinceEpoch()));
    set(QStringLiteral("name"), config.name.left(longestName));
    describe(config.session);
    set(QStringLiteral("id"), config.sessionId);
    set(QStringLiteral("profile"), config.profile);
    set(QStringLiteral("socketDir"), QFileInfo(config.socketPath).path());
    const QJsonObject identity = m_record.shellper.toJson();
    for (auto part = identity.begin(); part != identity.end(); ++part) {
        set(part.key(), part.value());
    }
    set(QStringLiteral("viewers"), 0);
    set(QStringLiteral("rules"), config.rules());
}

Result<void> SelfDescription::claim()
{
    if (m_record.secret.isEmpty()) {
        m_record.secret = randomHex(32);
    }
    const QString path = SelfRecord::lockPathFor(m_stateDir, m_id);
    if (m_lock && QFileInfo::exists(path)) {
        return {}; // opening it again would drop the lock
    }
    if (Result<void> folder = ensurePrivateDirectory(QFileInfo(path).path()); !folder) {
        qCWarning(lcShellper, "No self-record: %s", qPrintable(folder.error().message()));
        return {};
    }
    Result<RecordLock> lock = RecordLock::acquire(path);
    if (lock) {
        m_lock = std::move(*lock);
    } else if (lock.error().code == ErrorCode::Refused) {
        return lock.error();
    } else {
        qCWarning(lcShellper, "No self-record: %s", qPrintable(lock.error().message()));
    }
    return {};
}

void SelfDescription::setSocket(const QString &path, const SocketFile &file)
{
    m_record.socketPath = path;
    m_record.socketFile = file;
    set(QStringLiteral("socketPath"), path);
}

void SelfDescription::setGuardian(const std::optional<ProcessIdentity> &guardian)
{
    set(QStringLiteral("guardian"), guardian ? QJsonValue(guardian->toJson()) : QJsonValue(QJsonValue::Null));
    set(QStringLiteral("guarded"), guardian.has_value());
}

void SelfDescription::setChild(qint64 pid, qint64 startTimeMs, const Launch &launch)
{
    set(QStringLiteral("childPid"), pid);
    set(QStringLiteral("command"), shownCommand(launch));
    set(QStringLiteral("cwd"), launch.cwd);
    set(QStringLiteral("startedAt"), isoText(startTimeMs));
    m_record.session.remove(QStringLiteral("exit"));
    m_record.exit.reset();
    m_record.state = SelfRecord::State::Running;
}

void SelfDescription::setExit(const ExitStatus &status)
{
    m_record.exit = status;
    m_record.state = SelfRecord::State::Exited;
    set(QStringLiteral("exit"), parseJsonObject(encodeExit(status)).value());
    set(QStringLiteral("endedAt"), isoText(QDateTime::currentMSecsSinceEpoch()));
}

void SelfDescription::setViewers(int viewers)
{
    set(QStringLiteral("viewers"), viewers);
}

void SelfDescription::setLeftovers(const QJsonArray &leftovers)
{
    set(QStringLiteral("leftBehind"), leftovers); // "leftovers" is the session's policy
}

void SelfDescription::setEndsIn(const std::optional<std::chrono::milliseconds> &left)
{
    set(QStringLiteral("endsAt"), left ? QJsonValue(isoText(QDateTime::currentMSecsSinceEpoch() + left->count()))
                                       : QJsonValue(QJsonValue::Null));
}

void SelfDescription::setOwner(qint64 pid)
{
    const std::optional<ProcessInfo> tower = readProcess(static_cast<pid_t>(pid), ProcessFields::Identity);
    if (!tower || m_record.owner.value(QStringLiteral("pid")).toInteger() == pid) {
        return;
    }
    QJsonObject owner = tower->identity().toJson();
    owner.insert(QStringLiteral("profile"), m_record.session.value(QStringLiteral("profile")));
    m_record.owner = owner;
}

void SelfDescription::describe(const QJsonObject &keys)
{
    qsizetype size = encodeJson(m_record.session).size();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const qsizetype added = jsonSize(it.key(), it.value());
        if (isOwnKey(it.key())) {
            continue;
        }
        if (size + added > longestDescription) {
            qCWarning(lcShellper, "The session's description is full: %s is left out", qPrintable(it.key().left(40)));
            continue;
        }
        m_record.session.insert(it.key(), it.value());
        size += added;
    }
}

QByteArray SelfDescription::scope() const
{
    return ownScope(m_record.cgroup.toUtf8(), m_id);
}

void SelfDescription::save()
{
    if (!m_lock && !claim()) {
        return;
    }
    const QString path = SelfRecord::pathFor(m_stateDir, m_id);
    if (Result<void> saved = m_record.write(path); !saved) {
        qCWarning(lcShellper, "%s", qPrintable(saved.error().message()));
    }
}

void SelfDescription::saveScreen(const QByteArray &newest) const
{
    const QString path = SelfRecord::screenPathFor(m_stateDir, m_id);
    if (Result<void> saved = writePrivateFile(path, newest); !saved) {
        qCWarning(lcShellper, "%s", qPrintable(saved.error().message()));
    }
}

void SelfDescription::forgetScreen() const
{
    QFile::remove(SelfRecord::screenPathFor(m_stateDir, m_id));
}

void SelfDescription::releaseLock()
{
    if (m_lock) {
        QFile::remove(m_lock->path());
        m_lock.reset();
    }
}

void SelfDescription::remove()
{
    if (!m_lock) {
        return; // whose they are we cannot say
    }
    QFile::remove(SelfRecord::pathFor(m_stateDir, m_id));
    forgetScreen();
    releaseLock();
}

} // namespace shellreeve
