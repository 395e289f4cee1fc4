// SPDX-License-Identifier: MIT
#include "desktop/notifications.h"

namespace shellreeve {

struct Notifications::Parts {
};

Notifications::Notifications(QObject *parent) : QObject(parent) {}

Notifications::~Notifications() = default;

void Notifications::post(const Notice &notice)
{
    Q_EMIT fallback(notice);
}

void Notifications::withdraw(const QString &) {}

} // namespace shellreeve
