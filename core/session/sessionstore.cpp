// SPDX-License-Identifier: MIT
#include "session/sessionstore.h"

#include "base/logging.h"
#include "session/sessionid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace shellreeve {

namespace {

constexpr qint64 largestRecord = 16 * 1024 * 1024; // a command line may have 4 MiB, before escapes
const QLatin1String recordSuffix(".json");

bool isThere(const QString &path)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0;
}

// Absent already is success.
Result<void> unlinkFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) {
        return systemError(QStringLiteral("cannot remove %1").arg(path), errno);
    }
    return {};
}

// "<id>.json" -> id; empty for every other name.
QString idOfRecord(const QString &fileName)
{
    const QString id = fileName.left(8);
    return isSessionId(id) && fileName.mid(8) == recordSuffix ? id : QString();
}

// What a write that a crash cut short leaves. A shellper's own may be under way and are not touched.
bool isStaleTemporary(const QString &fileName)
{
    return isSessionId(fileName.left(8)) && fileName.mid(8).startsWith(QLatin1String(".json.new-"));
}

// Our own shortage at this moment says nothing about the file.
bool isPassing(const Error &error)
{
    return error.errnoValue == EMFILE || error.errnoValue == ENFILE || error.errnoValue == ENOMEM || error.errnoValue == EIO;
}

} // namespace

SessionStore::SessionStore(QString sessionsDir, QByteArray machineId, DiskSync::Sync sync, QObject *parent)
    : QObject(parent)
    , m_dir(std::move(sessionsDir))
    , m_machineId(std::move(machineId))
    , m_sync(std::move(sync))
    , m_backoff(Milliseconds(1'000), Milliseconds(60'000))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionStore::retryNow);
    connect(&m_sync, &DiskSync::finished, this, &SessionStore::onSynced);
}

QString SessionStore::recordPath(const QString &id) const
{
    return m_dir + QLatin1Char('/') + id + recordSuffix;
}

QString SessionStore::selfRecordPath(const QString &id) const
{
    return m_dir + QLatin1Char('/') + id + QStringLiteral(".self.json");
}

QString SessionStore::lockPath(const QString &id) const
{
    return m_dir + QLatin1Char('/') + id + QStringLiteral(".lock");
}

QString SessionStore::screenPath(const QString &id) const
{
    return m_dir + QLatin1Char('/') + id + QStringLiteral(".screen");
}

bool SessionStore::hasFiles(const QString &id) const
{
    return isThere(recordPath(id)) || isThere(selfRecordPath(id)) || isThere(lockPath(id)) || isThere(screenPath(id));
}

Result<LoadedRecords> SessionStore::load()
{
    const QDir directory(m_dir);
    if (!directory.exists() || !directory.isReadable()) {
        return Error{ErrorCode::Failed, QStringLiteral("cannot list the records in %1").arg(m_dir)};
    }
    LoadedRecords loaded;
    const QStringList names = directory.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (isStaleTemporary(name)) {
            (void)unlinkFile(directory.filePath(name)).ok();
        } else if (!idOfRecord(name).isEmpty()) {
            loadOne(name, loaded);
        }
    }
    std::stable_sort(loaded.records.begin(), loaded.records.end(),
                     [](const SessionRecord &a, const SessionRecord &b) { return a.createdAt < b.createdAt; });
    return loaded;
}

void SessionStore::loadOne(const QString &fileName, LoadedRecords &loaded) const
{
    const QString path = m_dir + QLatin1Char('/') + fileName;
    const Result<QByteArray> text = readPrivateFile(path, largestRecord);
    if (!text) {
        setAside(path, text.error(), loaded);
        return;
    }
    const Result<SessionRecord> record = decodeRecord(*text);
    if (!record) {
        setAside(path, record.error(), loaded);
    } else if (record->id != idOfRecord(fileName)) {
        setAside(path, Error{ErrorCode::InvalidArgument, QStringLiteral("it is the record of %1").arg(record->id)}, loaded);
    } else if (record->machineId != m_machineId) {
        qCInfo(lcStore).noquote() << QStringLiteral("%1 belongs to another machine; left alone").arg(path);
        loaded.otherMachines << path;
    } else if (m_profile && record->profile && *record->profile != *m_profile) {
        qCInfo(lcStore).noquote() << QStringLiteral("%1 belongs to another profile; left alone").arg(path);
        loaded.otherProfiles << path;
    } else {
        loaded.records << *record;
    }
}

void SessionStore::setAside(const QString &path, const Error &why, LoadedRecords &loaded) const
{
    LoadedRecords::SetAside entry{path, {}, why.message()};
    if (!isPassing(why)) {
        if (const Result<QString> target = setFileAside(path)) {
            entry.movedTo = *target;
        }
    }
    qCWarning(lcStore).noquote() << QStringLiteral("cannot use the record %1: %2; %3")
                                        .arg(path, entry.reason,
                                             entry.movedTo.isEmpty() ? QStringLiteral("left where it is")
                                                                     : QStringLiteral("set aside as ") + entry.movedTo);
    loaded.setAside << entry;
}

Result<void> SessionStore::save(const SessionRecord &record, Durability durability)
{
    SessionRecord complete = record;
    if (complete.machineId.isEmpty()) {
        complete.machineId = m_machineId;
    }
    if (!complete.profile) {
        complete.profile = m_profile;
    }
    return settle(record.id, Pending{encodeRecord(complete), durability});
}

Result<void> SessionStore::remove(const QString &id)
{
    return settle(id, Pending{std::nullopt, Durability::Rename});
}

void SessionStore::removeShellperFiles(const QString &id)
{
    removeUnfinishedWrites(selfRecordPath(id));
    removeUnfinishedWrites(screenPath(id));
    for (const QString &path : {selfRecordPath(id), lockPath(id)}) {
        if (const Result<void> gone = unlinkFile(path); !gone) {
            qCWarning(lcStore).noquote() << gone.error().message();
        }
    }
}

Result<void> SessionStore::apply(const QString &id, const Pending &wanted)
{
    const auto unsynced = m_unsynced.find(id);
    if (!wanted.content) {
        // The record last: while it is there, the removal will be asked for again.
        Result<void> gone = unlinkFile(screenPath(id));
        if (gone) {
            gone = unlinkFile(recordPath(id));
        }
        if (gone && unsynced != m_unsynced.end()) {
            m_unsynced.erase(unsynced);
        }
        return gone;
    }
    Result<void> written = writePrivateFile(recordPath(id), *wanted.content);
    // What replaces a content on its way to the disk goes the same way.
    if (written && (wanted.durability == Durability::Fsync || unsynced != m_unsynced.end())) {
        const bool hasFailed = wanted.hasFailedToSync || (unsynced != m_unsynced.end() && unsynced->second.hasFailedBefore);
        m_unsynced.insert_or_assign(id, Unsynced{*wanted.content, hasFailed});
        m_sync.ask(recordPath(id));
    }
    return written;
}

Result<void> SessionStore::settle(const QString &id, const Pending &wanted)
{
    Pending now = wanted;
    const auto earlier = m_pending.find(id);
    if (earlier != m_pending.end() && earlier->second.durability == Durability::Fsync) {
        now.durability = Durability::Fsync;
        now.hasFailedToSync = earlier->second.hasFailedToSync;
    }
    const bool wasOnDisk = isOnDisk();
    Result<void> done = apply(id, now);
    if (done) {
        m_pending.erase(id);
        tellProgress(wasOnDisk);
    } else {
        keep(id, now, done.error());
    }
    return done;
}

void SessionStore::keep(const QString &id, const Pending &wanted, const Error &why)
{
    m_pending.insert_or_assign(id, wanted);
    if (!m_timer.isActive()) {
        m_timer.start(m_backoff.next());
    }
    if (!std::exchange(m_isInTrouble, true)) {
        qCWarning(lcStore).noquote() << QStringLiteral("%1; sessions go on, it is tried again").arg(why.message());
        Q_EMIT saveFailed(why);
    }
}

void SessionStore::onSynced(const QString &path, const Result<void> &synced)
{
    const QString id = idOfRecord(QFileInfo(path).fileName());
    const auto found = m_unsynced.find(id);
    if (found == m_unsynced.end()) {
        return; // removed meanwhile
    }
    const Unsynced record = found->second;
    m_unsynced.erase(found);
    if (!synced) {
        // Another sync of the same file would find nothing to do and succeed (fsync(2)): it is written anew. What is newer
        // and could not be written waits already, and carries the same debt.
        const auto [waiting, isNew] = m_pending.try_emplace(id, Pending{record.content, Durability::Fsync, true});
        if (!isNew && waiting->second.content) {
            waiting->second.durability = Durability::Fsync;
            waiting->second.hasFailedToSync = true;
        }
        keep(id, Pending(waiting->second), synced.error());
        return;
    }
    tellProgress(false);
}

void SessionStore::tellProgress(bool wasOnDisk)
{
    const bool isMended = m_pending.empty() && std::none_of(m_unsynced.begin(), m_unsynced.end(),
                                                            [](const auto &entry) { return entry.second.hasFailedBefore; });
    if (m_pending.empty()) {
        m_timer.stop();
    }
    if (isMended) {
        m_backoff.reset();
        if (std::exchange(m_isInTrouble, false)) {
            qCInfo(lcStore) << "every record is written again";
            Q_EMIT caughtUp();
        }
    }
    if (!wasOnDisk && isOnDisk()) {
        Q_EMIT onDisk();
    }
}

bool SessionStore::retryNow()
{
    const bool wasOnDisk = isOnDisk();
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        it = apply(it->first, it->second).ok() ? m_pending.erase(it) : std::next(it);
    }
    m_sync.hurry();
    if (!m_pending.empty()) {
        m_timer.start(m_backoff.next());
        return false;
    }
    tellProgress(wasOnDisk);
    return true;
}

} // namespace shellreeve
