// SPDX-License-Identifier: MIT
#include "process/folderuse.h"

#include "process/processtable.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace shellreeve {

namespace {

constexpr qsizetype longestName = 15; // macOS has one more
constexpr int mostLooks = 5;

} // namespace

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

namespace {

/// nullopt: one of those names has ended meanwhile, and may have started others that were not seen.
std::optional<FolderUse> oneLook(const FolderFiles &files, const QList<QByteArray> &names)
{
    const Result<std::vector<ProcessInfo>> processes = snapshotProcesses(ProcessFields::Owner);
    if (!processes) {
        return FolderUse::Unknown;
    }
    FolderUse use = FolderUse::Unused;
    for (const ProcessInfo &process : *processes) {
        if (process.kernelThread || process.isZombie() || (process.uid != ::geteuid() && process.savedUid != ::geteuid())) {
            continue;
        }
        const FolderUse byThis = folderUseBy(process, files);
        if (byThis == FolderUse::InUse) {
            return byThis;
        }
        if (byThis == FolderUse::Unknown && names.contains(process.comm.left(longestName))) {
            if (!readProcess(process.pid, ProcessFields::Identity)) {
                return std::nullopt;
            }
            use = FolderUse::Unknown;
        }
    }
    return use;
}

} // namespace

FolderUse folderUse(const QString &folder, const QList<QByteArray> &names)
{
    const FolderFiles files = FolderFiles::of(folder);
    std::optional<FolderUse> use;
    for (int look = 0; look < mostLooks && !use; ++look) {
        use = oneLook(files, names);
    }
    return use.value_or(FolderUse::Unknown);
}

} // namespace shellreeve
