// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace shellreeve {

/// The way of an answer from another thread back to who asked, who may be gone by then. The asker owns one and
/// hands the thread a copy.
class ReturnPath
{
public:
    explicit ReturnPath(QObject *asker) : m_end(std::make_shared<End>()) { m_end->asker = asker; }

    /// By the asker, before anything of it is destroyed.
    void cut() const
    {
        const std::lock_guard<std::mutex> lock(m_end->mutex);
        m_end->asker = nullptr;
    }
    /// From any thread: runs in the asker's, or never.
    void deliver(std::function<void()> answer) const
    {
        const std::lock_guard<std::mutex> lock(m_end->mutex);
        if (m_end->asker) {
            QMetaObject::invokeMethod(m_end->asker, std::move(answer), Qt::QueuedConnection);
        }
    }

private:
    struct End {
        std::mutex mutex;
        QObject *asker = nullptr;
    };
    std::shared_ptr<End> m_end;
};

} // namespace shellreeve
