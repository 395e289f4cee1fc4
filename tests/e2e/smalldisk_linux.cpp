// SPDX-License-Identifier: MIT
#include "e2e/smalldisk.h"

#include <QFile>

#include <cerrno>
#include <sys/mount.h>
#include <unistd.h>

namespace shellreeve::testing {

SmallDisk::SmallDisk(QString directory, Programs programs, const char *size) : m_directory(std::move(directory))
{
    const QByteArray options = QByteArray("size=") + size + ",nr_inodes=200,mode=0700";
    const unsigned long flags = MS_NOSUID | MS_NODEV | (programs == Programs::MayRun ? 0 : MS_NOEXEC);
    m_isMounted = ::mount("tmpfs", QFile::encodeName(m_directory).constData(), "tmpfs", flags, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    // Lazily: what a failed test left open must not keep the directory in the tree.
    for (int mounts = (m_isMounted ? 1 : 0) + (m_isReadOnly ? 1 : 0); mounts > 0; --mounts) {
        if (::umount2(QFile::encodeName(m_directory).constData(), MNT_DETACH) != 0) {
            qWarning("cannot unmount %s: errno %d", qUtf8Printable(m_directory), errno);
        }
    }
}

// Files that are open for writing keep a mount from becoming read-only: another is put on top, for paths opened from
// now on.
bool SmallDisk::setReadOnly(bool readOnly)
{
    const QByteArray name = QFile::encodeName(m_directory);
    if (readOnly) {
        m_isReadOnly = ::mount(name.constData(), name.constData(), nullptr, MS_BIND, nullptr) == 0;
        return m_isReadOnly
            && ::mount(nullptr, name.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV, nullptr) == 0;
    }
    m_isReadOnly = m_isReadOnly && ::umount2(name.constData(), MNT_DETACH) != 0;
    return !m_isReadOnly;
}

bool SmallDisk::fill() const
{
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        return false;
    }
    for (qsizetype block = 4096; block > 0; block /= 2) {
        while (file.write(QByteArray(block, 'f')) == block) {
        }
    }
    return true;
}

void SmallDisk::drain() const
{
    QFile::remove(filler());
}

} // namespace shellreeve::testing
