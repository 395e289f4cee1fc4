// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatebus.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <memory>

namespace shellreeve::testing {

/// A systemd user manager's part in making scopes, on a bus of the test's own: as willing, as old and as slow as the test
/// wants it. It moves nobody.
class FakeSystemd : public QDBusVirtualObject
{
    Q_OBJECT
public:
    enum class Manner {
        Obliging,
        Refusing,        ///< AccessDenied
        Old,             ///< knows no OOMPolicy of scopes
        Failing,         ///< takes the order, and its job fails
        Hanging,         ///< answers nothing
        StartingForEver, ///< takes the order, and that was it
    };

    explicit FakeSystemd(QString busAddress) : m_address(std::move(busAddress)) {}

    Manner manner = Manner::Obliging;
    [[nodiscard]] bool appear();
    void vanish() { m_client.reset(); }

    struct Order {
        QString unit;
        uint process = 0;
        bool hasPolicy = false;
    };
    [[nodiscard]] const QList<Order> &orders() const { return m_orders; }
    void answerWhatIsOpen(); ///< after Hanging

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

private:
    void answer(const QDBusMessage &message, const QString &result);

    QString m_address;
    std::unique_ptr<BusClient> m_client;
    QList<Order> m_orders;
    QList<QDBusMessage> m_open;
};

} // namespace shellreeve::testing
