// SPDX-License-Identifier: MIT
#pragma once

#include <QVariant>

class QIcon;

namespace shellreeve {

/// A picture as the notification service takes it in the hint "image-data", (iiibiiay); invalid for an icon without any. A
/// program that is not installed has no icon whose name the desktop would know.
[[nodiscard]] QVariant notificationImage(const QIcon &icon);

} // namespace shellreeve
