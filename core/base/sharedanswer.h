// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace shellreeve {

/// A question that many ask: one is on its way at a time, and all who come meanwhile share the next one, so that an answer is
/// never older than whoever gets it, and a crowd costs as much as one after the other. One thread; outlives its questions.
template<typename Answer>
class SharedAnswer
{
public:
    using Done = std::function<void(const Answer &)>;
    /// Asks, and calls back once.
    using Ask = std::function<void(Done)>;

    explicit SharedAnswer(Ask ask) : m_ask(std::move(ask)) {}

    /// Calls back once, perhaps before this returns.
    void get(Done done)
    {
        m_waiting.push_back(std::move(done));
        if (!m_isAsking) {
            ask();
        }
    }

private:
    void ask()
    {
        m_isAsking = true;
        m_ask([this, asked = std::exchange(m_waiting, {})](const Answer &answer) {
            m_isAsking = false;
            for (const Done &done : asked) {
                done(answer);
            }
            if (!m_isAsking && !m_waiting.empty()) {
                ask();
            }
        });
    }

    Ask m_ask;
    std::vector<Done> m_waiting;
    bool m_isAsking = false;
};

} // namespace shellreeve
