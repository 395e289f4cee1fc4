// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantList>

namespace shellreeve::testing {

/// Calls and waits for the answer with the event loop running: the one who is asked may be asking us. An error message
/// when there is no answer within the deadline.
[[nodiscard]] QDBusMessage callBus(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                                   const QString &method, const QVariantList &arguments = {});
/// The value of a property; invalid when it cannot be read.
[[nodiscard]] QVariant readProperty(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                                    const QString &name);

/// As a person reads it: without marks of direction and of where a line may break.
[[nodiscard]] QString readable(const QString &text);

} // namespace shellreeve::testing
