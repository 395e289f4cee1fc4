// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <thread>

namespace shellreeve {

/// Long work in small pieces, so that it keeps a processor from nobody for long: as much pause as work, a millisecond each.
/// For a thread of its own, never one that answers.
class Pauses
{
public:
    static constexpr std::chrono::milliseconds piece{1};

    /// Between two steps of the work; sleeps where a piece is done.
    void breathe()
    {
        using std::chrono::steady_clock;
        if (steady_clock::now() - m_began >= piece) {
            std::this_thread::sleep_for(piece);
            m_began = steady_clock::now();
        }
    }

private:
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
};

} // namespace shellreeve
