// SPDX-License-Identifier: MIT
#include "process/folderuse.h"

#include <libproc.h>
#include <sys/proc_info.h>

namespace shellreeve {

// Region by region: each answer says where it ends, and the next is asked for from there.
FolderUse folderUseBy(const ProcessInfo &process, const FolderFiles &files)
{
    const std::optional<ProgramFile> program = readProgram(process.pid);
    if (program && program->path.startsWith(files.prefix)) {
        return FolderUse::InUse;
    }
    quint64 address = 0;
    bool isReadable = false;
    for (;;) {
        proc_regionwithpathinfo region = {};
        if (::proc_pidinfo(process.pid, PROC_PIDREGIONPATHINFO, address, &region, sizeof region) != static_cast<int>(sizeof region)) {
            return program && isReadable ? FolderUse::Unused : FolderUse::Unknown; // behind the last one, or not to be looked at
        }
        isReadable = true;
        if (QByteArray(region.prp_vip.vip_path).startsWith(files.prefix)) {
            return FolderUse::InUse;
        }
        address = region.prp_prinfo.pri_address + region.prp_prinfo.pri_size;
    }
}

} // namespace shellreeve
