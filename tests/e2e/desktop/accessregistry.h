// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatebus.h"

#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>

#include <memory>

namespace shellreeve::testing {

/// An object of somebody on the bus: what AT-SPI calls a reference, (so).
struct AccessRef {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const AccessRef &ref);
const QDBusArgument &operator>>(const QDBusArgument &argument, AccessRef &ref);

/// The accessibility bus and its registry, on the session bus itself: programs announce themselves here, as they do to
/// a desktop on which a screen reader runs.
class AccessRegistry : public QObject
{
    Q_OBJECT
public:
    explicit AccessRegistry(const QString &busAddress);
    ~AccessRegistry() override;

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] const QList<AccessRef> &programs() const { return m_programs; } ///< in the order they came
    void add(const AccessRef &program) { m_programs << program; }

private:
    BusClient m_client;
    bool m_isUp = false;
    QList<AccessRef> m_programs;
};

} // namespace shellreeve::testing

Q_DECLARE_METATYPE(shellreeve::testing::AccessRef)
