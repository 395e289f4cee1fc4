// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/rotatingfile.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace shellreeve {

/// One decision about a process, a session or a file, and what came of it. No environment, no command line, no
/// terminal content ever goes in here.
struct AuditEntry {
    QString what;    ///< "shellper", "socket", "process", "session"
    qint64 pid = 0;  ///< 0: none
    QString session; ///< id; may be empty
    QString subject; ///< name, program or path
    QString verdict;
    QStringList evidence;
    QString action;
    QString outcome;

    [[nodiscard]] QJsonObject toJson(const QDateTime &time) const;
};

/// `log/audit.jsonl`: one JSON object a line, oldest first, rotated.
class AuditLog
{
public:
    static Result<std::unique_ptr<AuditLog>> open(const QString &path, const Clock &clock,
                                                  qint64 limit = RotatingFile::defaultLimit);

    void record(const AuditEntry &entry);

private:
    AuditLog(std::unique_ptr<RotatingFile> file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) {}

    std::unique_ptr<RotatingFile> m_file;
    const Clock &m_clock;
};

} // namespace shellreeve
