// SPDX-License-Identifier: MIT
#pragma once

#include <dirent.h>
#include <memory>

namespace shellreeve {

struct CloseDirectory {
    void operator()(DIR *directory) const { closedir(directory); }
};
/// Closed with its end; null where it could not be opened.
using Directory = std::unique_ptr<DIR, CloseDirectory>;

} // namespace shellreeve
