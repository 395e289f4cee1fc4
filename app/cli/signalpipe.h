// SPDX-License-Identifier: MIT
#pragma once

#include "base/uniquefd.h"

#include <QObject>
#include <QSocketNotifier>

#include <initializer_list>
#include <map>
#include <memory>

#include <csignal>

namespace shellreeve {

/// Signals of this process as Qt signals, by a self-pipe. At most one at a time; its end puts the former
/// actions back.
class SignalPipe : public QObject
{
    Q_OBJECT

public:
    explicit SignalPipe(std::initializer_list<int> signals);
    ~SignalPipe() override;

Q_SIGNALS:
    void received(int signal);

private:
    void drain();

    Pipe m_pipe;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<int, struct sigaction> m_former;
};

} // namespace shellreeve
