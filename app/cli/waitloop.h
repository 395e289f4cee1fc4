// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QEventLoop>
#include <QTimer>

namespace shellreeve {

/// Turns the asynchronous clients into the straight line a command is: runs the event loop until
/// finish(). A command has nothing else to do meanwhile.
class WaitLoop
{
public:
    /// False when the limit came first.
    [[nodiscard]] bool run(Milliseconds limit)
    {
        if (!m_finished) {
            QTimer::singleShot(limit, &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
        return m_finished;
    }
    void run()
    {
        if (!m_finished) {
            m_loop.exec();
        }
    }
    void finish()
    {
        m_finished = true;
        m_loop.quit();
    }

private:
    QEventLoop m_loop;
    bool m_finished = false;
};

} // namespace shellreeve
