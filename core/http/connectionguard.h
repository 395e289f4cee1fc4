// SPDX-License-Identifier: MIT
#pragma once

#include "base/returnpath.h"
#include "http/connectionbook.h"

#include <QObject>
#include <QTimer>

#include <mutex>

namespace shellreeve {

/// Cuts off the connections that ConnectionBook names, with a last word (408, 503) where nothing was said on them yet. Its
/// timer runs only while somebody owes something. Called from any thread; made and destroyed in that of its event loop, when
/// nobody calls any more.
class ConnectionGuard : public QObject
{
    Q_OBJECT
public:
    using Limits = ConnectionBook::Limits;

    ConnectionGuard(const Limits &limits, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionGuard() override;

    using Key = ConnectionBook::Key;

    void opened(Key key, int socket);
    void headComplete(Key key);
    void working(Key key);
    void answered(Key key);
    void closed(Key key); ///< before its socket is

    [[nodiscard]] int count() const;

private:
    void arm();
    void look();

    const Limits m_limits;
    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< holds off the end of a connection while it is cut: its number cannot be another's by then
    ConnectionBook m_book;
    bool m_isArmed = false;
    QTimer m_timer;
    ReturnPath m_back{this};
};

} // namespace shellreeve
