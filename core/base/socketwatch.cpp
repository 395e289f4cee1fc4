// SPDX-License-Identifier: MIT
#include "base/socketwatch.h"

#include <QTimer>

#include <chrono>

namespace shellreeve {

SocketWatch::~SocketWatch() = default;

void SocketWatch::watchByTimer()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SocketWatch::disturbed);
    timer->start(std::chrono::minutes(1));
}

} // namespace shellreeve
