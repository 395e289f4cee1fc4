// SPDX-License-Identifier: MIT
#pragma once

#include "base/disksync.h"

#include <QStringList>

#include <cerrno>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace shellreeve::testing {

/// A disk that answers when it is told to. Outlives whoever asks it.
class SlowDisk
{
public:
    [[nodiscard]] DiskSync::Sync sync() const
    {
        return [state = m_state](const QString &path) -> Result<void> {
            std::unique_lock<std::mutex> lock(state->mutex);
            state->asked << path;
            state->changed.wait(lock, [&] { return !state->isStuck; });
            return state->isBroken ? systemError(QStringLiteral("cannot write %1").arg(path), EIO) : Result<void>();
        };
    }
    void stick(bool isStuck) { set(&State::isStuck, isStuck); }
    void setBroken(bool isBroken) { set(&State::isBroken, isBroken); }
    [[nodiscard]] QStringList asked() const
    {
        const std::lock_guard<std::mutex> lock(m_state->mutex);
        return m_state->asked;
    }

private:
    struct State {
        std::mutex mutex;
        std::condition_variable changed;
        QStringList asked;
        bool isStuck = false;
        bool isBroken = false;
    };
    void set(bool State::*what, bool value)
    {
        const std::lock_guard<std::mutex> lock(m_state->mutex);
        (*m_state).*what = value;
        m_state->changed.notify_all();
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace shellreeve::testing
