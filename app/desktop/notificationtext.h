// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifications.h"

#include <QStringList>

namespace shellreeve {

/// What a notification service says it can do, as far as it matters to us.
struct NotificationAbilities {
    bool actions = false; ///< buttons; without them none are sent: some services make a dialog of them
    bool markup = false;  ///< reads the body as markup: text has to be escaped

    static NotificationAbilities from(const QStringList &capabilities);
    bool operator==(const NotificationAbilities &) const = default;
};

[[nodiscard]] QString notificationTitle(const Notice &notice); ///< one line, at most 200 characters
/// At most 1,000 characters before it is escaped; line breaks stay, other control characters do not.
[[nodiscard]] QString notificationBody(const Notice &notice, NotificationAbilities abilities);
/// Action and label in turn, as the service takes them.
[[nodiscard]] QStringList notificationActions(const Notice &notice, NotificationAbilities abilities);

} // namespace shellreeve
