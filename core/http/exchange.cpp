// SPDX-License-Identifier: MIT
#include "http/exchange.h"

#include <microhttpd.h>
#include <utility>

namespace shellreeve {

void Exchange::suspend(MHD_Connection *connection)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_suspended = connection;
    MHD_suspend_connection(connection);
}

void Exchange::answer(const HttpAnswer &answer)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (std::exchange(m_isAnswered, true)) {
        return;
    }
    m_answer = answer;
    if (m_suspended) {
        MHD_resume_connection(std::exchange(m_suspended, nullptr));
    }
}

std::optional<HttpAnswer> Exchange::takeAnswer()
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    return std::exchange(m_answer, std::nullopt);
}

} // namespace shellreeve
