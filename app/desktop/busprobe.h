// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace shellreeve {

/// Does a D-Bus daemon answer on its socket? QtDBus waits for its first answer, half a minute long where the daemon hangs,
/// and cannot be called off; so this is asked before. Source: D-Bus specification, "Authentication Protocol".
class BusProbe : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(bool answers)>;

    explicit BusProbe(QObject *parent = nullptr);
    ~BusProbe() override;

    /// `done` is called once, from the event loop, within that time.
    void ask(const QString &socketPath, std::chrono::milliseconds within, Done done);

    /// Of an address like "unix:path=/run/user/1000/bus,guid=…", the first of several; empty for what is not a socket file.
    [[nodiscard]] static QString socketPathOf(const QString &address);

private:
    void read();
    void finish(bool answers);

    UniqueFd m_socket;
    std::unique_ptr<QSocketNotifier> m_readable;
    QTimer m_deadline;
    QByteArray m_line;
    Done m_done;
};

} // namespace shellreeve
