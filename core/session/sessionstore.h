// SPDX-License-Identifier: MIT
#pragma once

#include "base/backoff.h"
#include "base/disksync.h"
#include "session/sessionrecord.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace shellreeve {

/// What load() found.
struct LoadedRecords {
    struct SetAside {
        QString path;    ///< where it was
        QString movedTo; ///< `<path>.bad-N`; empty when it could not be moved
        QString reason;
    };
    QList<SessionRecord> records; ///< this machine's, by creation time; those of an earlier boot included
    QList<SetAside> setAside;     ///< each was logged
    QStringList otherMachines;    ///< paths: a shared home directory; left alone
    QStringList otherProfiles;    ///< paths: of two profiles in one directory; left alone
};

enum class Durability {
    Rename, ///< outlasts our own end
    Fsync,  ///< a power cut, too
};

/// The records of one profile on disk. A damaged file hurts only itself. What cannot be written is
/// kept in memory and tried again by the store itself after 1, 2, 4 … 60 s, the newest content of a
/// session only. Lives in the thread of its owner and never waits for the disk.
///
/// A record is in its place when save() returns, and outlasts our own end from then on. What is saved with Fsync is made
/// to outlast a power cut right after that, off this thread. In between, a power cut may leave the name with nothing
/// behind it on a file system that orders neither (ext4 and btrfs write the data first when a file is replaced). Waiting
/// with the rename instead would let an end of ours undo what clients were told; and a power cut leaves no session that
/// such a record could find: it is set aside and told like any damaged one.
class SessionStore : public QObject
{
    Q_OBJECT
public:
    /// `machineId`: HostIdentity::current().machineId. Records with another one are not ours; empty (a
    /// container without one) only equals empty.
    SessionStore(QString sessionsDir, QByteArray machineId, DiskSync::Sync sync = syncToDisk, QObject *parent = nullptr);

    /// Whose records these are: those of another profile are not loaded. Before load().
    void setProfile(const QString &profile) { m_profile = profile; }

    /// Reads every record; sets damaged ones aside under `<id>.json.bad-N` without overwriting
    /// anything or following a link. Fails only when the directory cannot be listed.
    Result<LoadedRecords> load();

    /// Writes the record now. On failure the reason comes back, saveFailed() is emitted for the first of a
    /// row, and the store tries again later: the caller goes on. Fsync for names, commands, exits;
    /// Rename for intents. A sync that fails later is told and mended in the same way.
    Result<void> save(const SessionRecord &record, Durability durability);

    /// Removes the record and the last screen; retried like save().
    Result<void> remove(const QString &id);

    /// Removes what a shellper left behind: `<id>.self.json`, `<id>.lock`. Only for one that is provably gone.
    void removeShellperFiles(const QString &id);

    /// Whether any file of that id is there, damaged ones and another machine's included: a new id must not be.
    [[nodiscard]] bool hasFiles(const QString &id) const;

    [[nodiscard]] QString recordPath(const QString &id) const;
    [[nodiscard]] QString selfRecordPath(const QString &id) const;
    [[nodiscard]] QString lockPath(const QString &id) const;
    [[nodiscard]] QString screenPath(const QString &id) const;

    [[nodiscard]] bool hasPending() const { return !m_pending.empty(); }
    /// Tries what is pending now, without waiting for the timer, and syncs at once; true when nothing is left to be written.
    bool retryNow();
    /// Whether everything is written, and synced where that was asked for.
    [[nodiscard]] bool isOnDisk() const { return m_pending.empty() && m_unsynced.empty(); }

Q_SIGNALS:
    void saveFailed(const shellreeve::Error &error); ///< once, until caughtUp()
    void caughtUp();                                 ///< everything that was pending is on disk
    void onDisk();                                   ///< isOnDisk() has become true

private:
    struct Pending {
        std::optional<QByteArray> content; ///< nullopt: to be removed
        Durability durability = Durability::Fsync;
        bool hasFailedToSync = false; ///< mended by a sync only: a write alone proves nothing
    };
    struct Unsynced {
        QByteArray content; ///< of the file: what a failed sync may have lost cannot be read back
        bool hasFailedBefore = false;
    };
    void loadOne(const QString &fileName, LoadedRecords &loaded) const;
    void setAside(const QString &path, const Error &why, LoadedRecords &loaded) const;
    Result<void> apply(const QString &id, const Pending &wanted);
    Result<void> settle(const QString &id, const Pending &wanted);
    void keep(const QString &id, const Pending &wanted, const Error &why);
    void onSynced(const QString &path, const Result<void> &synced);
    void tellProgress(bool wasOnDisk);

    QString m_dir;
    QByteArray m_machineId;
    std::optional<QString> m_profile;
    std::map<QString, Pending> m_pending;
    std::map<QString, Unsynced> m_unsynced;
    bool m_isInTrouble = false; ///< saveFailed() was told
    DiskSync m_sync;
    Backoff m_backoff;
    QTimer m_timer;
};

} // namespace shellreeve
