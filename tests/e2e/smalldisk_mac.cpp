// SPDX-License-Identifier: MIT
// A disk image would need hdiutil and seconds: these tests run on Linux.
#include "e2e/smalldisk.h"

namespace shellreeve::testing {

SmallDisk::SmallDisk(QString directory, Programs, const char *) : m_directory(std::move(directory)) {}

SmallDisk::~SmallDisk() = default;

bool SmallDisk::setReadOnly(bool) { return false; }

bool SmallDisk::fill() const { return false; }

void SmallDisk::drain() const {}

} // namespace shellreeve::testing
