// SPDX-License-Identifier: MIT
#include "process/folderuse.h"

#include "process/processtable.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

FolderFiles FolderFiles::of(const QString &folder)
{
    FolderFiles files;
    files.prefix = QFile::encodeName(QFileInfo(folder).canonicalFilePath()) + '/';
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        struct stat info = {};
        if (::lstat(QFile::encodeName(entries.next()).constData(), &info) == 0) {
            files.inodes.insert(info.st_ino);
        }
    }
    return files;
}

FolderUse folderUse(const QString &folder, const QList<QByteArray> &names)
{
    const Result<std::vector<ProcessInfo>> processes = snapshotProcesses(ProcessFields::Owner);
    if (!processes) {
        return FolderUse::Unknown;
    }
    const FolderFiles files = FolderFiles::of(folder);
    FolderUse use = FolderUse::Unused;
    for (const ProcessInfo &process : *processes) {
        if (process.kernelThread || process.isZombie() || (process.uid != ::geteuid() && process.savedUid != ::geteuid())) {
            continue;
        }
        const FolderUse byThis = folderUseBy(process, files);
        if (byThis == FolderUse::InUse) {
            return byThis;
        }
        const bool mayBeOfIt = byThis == FolderUse::Unknown && names.contains(process.comm);
        if (mayBeOfIt && readProcess(process.pid, ProcessFields::Identity)) { // else it has ended meanwhile
            use = FolderUse::Unknown;
        }
    }
    return use;
}

} // namespace shellreeve
