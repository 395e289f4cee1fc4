// SPDX-License-Identifier: MIT
#include "shellper/sharedboard.h"

#include <cerrno>
#include <new>
#include <sys/mman.h>

namespace shellreeve {

Result<SharedBoard *> SharedBoard::make()
{
    void *memory = ::mmap(nullptr, sizeof(SharedBoard), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANON, -1, 0);
    if (memory == MAP_FAILED) {
        return systemError(QStringLiteral("cannot share memory with the guardian"), errno);
    }
    return new (memory) SharedBoard;
}

} // namespace shellreeve
