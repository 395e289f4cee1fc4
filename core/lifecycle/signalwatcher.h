// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace shellreeve {

/// TERM, INT, QUIT and HUP as Qt signals, by a self-pipe. At most one at a time; its end puts the
/// former actions back. A HUP that was ignored when we started (nohup) stays ignored. Fatal signals keep
/// their default action, so that core dump and exit status stay truthful. PIPE is ignored from then on:
/// a reader of our output that leaves must not end us.
class SignalWatcher : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<SignalWatcher>> install();
    ~SignalWatcher() override;

Q_SIGNALS:
    void received(int signal);

private:
    explicit SignalWatcher(UniqueFd readEnd);
    void drain();

    UniqueFd m_readEnd;
    QSocketNotifier m_notifier;
};

} // namespace shellreeve
