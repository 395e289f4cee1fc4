// SPDX-License-Identifier: MIT
#include "process/folderuse.h"

#include "process/procfile_linux.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr qsizetype longestMaps = 16 * 1024 * 1024;

// address perms offset dev inode [path]; see proc_pid_maps(5).
bool isMappedFrom(const QByteArray &line, const FolderFiles &files)
{
    qsizetype at = 0;
    for (int field = 0; field < 4; ++field) {
        at = line.indexOf(' ', at);
        if (at < 0) {
            return false;
        }
        while (at < line.size() && line.at(at) == ' ') {
            ++at;
        }
    }
    const qsizetype end = line.indexOf(' ', at);
    const quint64 inode = line.mid(at, end < 0 ? -1 : end - at).toULongLong();
    return inode != 0 && (files.inodes.count(inode) > 0 || (end > 0 && line.mid(end).trimmed().startsWith(files.prefix)));
}

} // namespace

FolderUse folderUseBy(const ProcessInfo &process, const FolderFiles &files)
{
    const std::optional<ProgramFile> program = readProgram(process.pid);
    if (program && (program->path.startsWith(files.prefix) || files.inodes.count(program->inode) > 0)) {
        return FolderUse::InUse;
    }
    const QByteArray maps = readProcFile(ProcPath(process.pid, "maps"), longestMaps);
    if (!program || maps.isEmpty()) {
        return FolderUse::Unknown;
    }
    const QList<QByteArray> mapped = maps.split('\n');
    const bool isMapped = std::any_of(mapped.begin(), mapped.end(), [&files](const QByteArray &line) { return isMappedFrom(line, files); });
    return isMapped ? FolderUse::InUse : FolderUse::Unused;
}

} // namespace shellreeve
