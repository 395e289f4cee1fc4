// SPDX-License-Identifier: MIT
#include "base/standardstreams.h"

#include "base/uniquefd.h"

#include <fcntl.h>
#include <unistd.h>

namespace shellreeve {

void ensureStandardStreams()
{
    int fd = -1;
    do {
        fd = ::open("/dev/null", O_RDONLY); // the lowest free number; without close-on-exec like any standard stream
    } while (fd >= 0 && fd <= 2);
    const UniqueFd spare(fd);
}

void silence(int stream)
{
    const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (null.isValid()) {
        ::dup2(null.get(), stream);
    }
}

} // namespace shellreeve
