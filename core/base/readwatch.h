// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace shellreeve {

/// Tells when a descriptor can be read or its other end has gone: a QSocketNotifier in all but the price. All of a thread
/// share one descriptor in its event loop (epoll), which would look at each of them in every turn: two for each session.
/// Disabled, or gone, before its descriptor is closed. Belongs to the thread that made it, which has an event loop.
class ReadWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ReadWatch(int descriptor, QObject *parent = nullptr); ///< enabled
    ~ReadWatch() override;

    [[nodiscard]] bool isEnabled() const;
    void setEnabled(bool on);

Q_SIGNALS:
    void readable(); ///< again and again while it is

private:
    class Wait; ///< one variant a system
    std::unique_ptr<Wait> m_wait;
};

} // namespace shellreeve
