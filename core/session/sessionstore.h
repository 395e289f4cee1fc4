// SPDX-License-Identifier: MIT
#pragma once

#include "base/backoff.h"
#include "base/privatefile.h"
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
};

/// The records of one profile on disk. A damaged file hurts only itself. What cannot be written is
/// kept in memory and tried again by the store itself after 1, 2, 4 … 60 s, the newest content of a
/// session only. Lives in the thread of its owner.
class SessionStore : public QObject
{
    Q_OBJECT
public:
    /// `machineId`: HostIdentity::current().machineId. Records with another one are not ours; empty (a
    /// container without one) only equals empty.
    SessionStore(QString sessionsDir, QByteArray machineId, QObject *parent = nullptr);

    /// Reads every record; sets damaged ones aside under `<id>.json.bad-N` without overwriting
    /// anything or following a link. Fails only when the directory cannot be listed.
    Result<LoadedRecords> load();

    /// Writes the record now. On failure the reason comes back, saveFailed() is emitted for the first of a
    /// row, and the store tries again later: the caller goes on. Fsync for names, commands, exits;
    /// Rename for intents.
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
    /// Tries what is pending now, without waiting for the timer; true when nothing is left.
    bool retryNow();

Q_SIGNALS:
    void saveFailed(const shellreeve::Error &error); ///< once, until caughtUp()
    void caughtUp();                                 ///< everything that was pending is on disk

private:
    struct Pending {
        std::optional<QByteArray> content; ///< nullopt: to be removed
        Durability durability = Durability::Fsync;
    };
    void loadOne(const QString &fileName, LoadedRecords &loaded) const;
    void setAside(const QString &path, const Error &why, LoadedRecords &loaded) const;
    Result<void> apply(const QString &id, const Pending &wanted) const;
    Result<void> settle(const QString &id, const Pending &wanted);

    QString m_dir;
    QByteArray m_machineId;
    std::map<QString, Pending> m_pending;
    Backoff m_backoff;
    QTimer m_timer;
};

} // namespace shellreeve
