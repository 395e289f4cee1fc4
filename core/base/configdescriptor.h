// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace shellreeve {

/// Reads a descriptor until its end and closes it: how a helper is told what must not be in its arguments. Waits for
/// whoever writes. InvalidArgument when it cannot be read, or when there are more than `longest` bytes.
Result<QByteArray> readConfigDescriptor(int fd, qint64 longest);

/// The descriptor's number in `--config-fd N`; -1 for arguments that are anything else.
[[nodiscard]] int configDescriptorFrom(int argc, const char *const argv[]);

} // namespace shellreeve
