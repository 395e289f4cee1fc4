// SPDX-License-Identifier: MIT
#pragma once

#include "base/recordlock.h"
#include "shellper/selfrecord.h"
#include "shellper/shellperconfig.h"

#include <QJsonArray>

#include <chrono>
#include <optional>

namespace shellreeve {

/// What a shellper says of itself, in WELCOME and on disk: enough to rebuild a lost record, never the environment.
class SelfDescription
{
public:
    explicit SelfDescription(const ShellperConfig &config);

    /// Takes `<id>.lock` and makes a secret. Refused when another process holds the lock. That the directory cannot
    /// be written costs only the evidence: the shellper works, and says so.
    Result<void> claim();
    void setSocket(const QString &path, const SocketFile &file);
    void setGuardian(const std::optional<ProcessIdentity> &guardian); ///< nullopt: unguarded
    void setChild(qint64 pid, qint64 startTimeMs, const Launch &launch);
    void setExit(const ExitStatus &status);
    void setViewers(int viewers);
    void setLeftovers(const QJsonArray &leftovers);
    void setEndsIn(const std::optional<std::chrono::milliseconds> &left); ///< nullopt: not by itself
    void setOwner(qint64 pid); ///< the tower that speaks to us now; 0 keeps the last one
    void describe(const QJsonObject &keys); ///< what belongs to the shellper itself cannot be overwritten

    [[nodiscard]] const QJsonObject &session() const { return m_record.session; }
    [[nodiscard]] const QJsonObject &owner() const { return m_record.owner; }
    [[nodiscard]] const QByteArray &secret() const { return m_record.secret; }
    [[nodiscard]] QByteArray scope() const; ///< the cgroup that was made for this session alone; empty: none

    void save(); ///< best effort; what failed is tried again with the next change
    void saveScreen(const QByteArray &newest) const;
    void forgetScreen() const; ///< of an earlier run of the session
    void releaseLock(); ///< the session is over, its record stays for whoever looks next
    void remove(); ///< record, lock, screen

private:
    void set(const QString &key, const QJsonValue &value) { m_record.session.insert(key, value); }

    QString m_stateDir;
    QString m_id;
    std::optional<RecordLock> m_lock;
    SelfRecord m_record;
};

} // namespace shellreeve
