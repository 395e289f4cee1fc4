// SPDX-License-Identifier: MIT
#pragma once

#include "process/cgroup.h"
#include "support/waitfor.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <sys/types.h>
#include <unistd.h>

namespace shellreeve::testing {

/// A cgroup of a test's own, below the one it runs in; gone with it. Where none may be made, isThere() is false.
class OwnCgroup
{
public:
    explicit OwnCgroup(const QByteArray &name)
    {
        const QByteArray own = readCgroup(::getpid());
        m_path = (own == "/" ? QByteArray() : own) + '/' + name;
        m_folder = QFile::decodeName(cgroupFolder(m_path));
        m_isThere = !own.isEmpty() && !m_folder.isEmpty() && QDir().mkdir(m_folder);
    }
    ~OwnCgroup()
    {
        if (m_isThere) { // busy until whoever ended in it has been reaped
            (void)waitFor([this] { return QDir().rmdir(m_folder); });
        }
    }
    OwnCgroup(const OwnCgroup &) = delete;
    OwnCgroup &operator=(const OwnCgroup &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const QByteArray &path() const { return m_path; }
    /// Moves the process; what it starts from now on is born there.
    [[nodiscard]] bool take(pid_t pid) const
    {
        QFile file(m_folder + QStringLiteral("/cgroup.procs"));
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(QByteArray::number(pid)) > 0;
    }

private:
    QByteArray m_path;
    QString m_folder;
    bool m_isThere = false;
};

} // namespace shellreeve::testing

/// For a test that needs one.
#define SHELLREEVE_SKIP_WITHOUT_CGROUPS(cgroup) \
    if (!(cgroup).isThere()) { \
        QSKIP("no cgroup can be made here (no cgroup version 2, or not ours)"); \
    }
