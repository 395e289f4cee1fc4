// SPDX-License-Identifier: MIT
#pragma once

#include "process/termination.h"
#include "shellper/leftoverlist.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace shellreeve {

/// What a session's child left behind when it exited by itself: told, and ended when its time has come. First those
/// on the session's terminal, later all others; what is kept stays, and so does what cannot be ended, or appears when
/// that is done. One timer, and only while something is left that is going to be ended.
class Leftovers : public QObject
{
    Q_OBJECT
public:
    /// `request` is how everything below would be ended.
    Leftovers(const LeftoverRules &rules, std::function<TerminationRequest()> request, const Clock &clock, QObject *parent = nullptr);
    ~Leftovers() override;

    /// Others from now on. A policy that ends what another one did not gives it its whole time from now.
    void setRules(const LeftoverRules &rules);
    void begin();       ///< the child has just exited
    void watch(const std::vector<ProcessOutcome> &survivors = {}); ///< an end has spared these, or could not end some: only shows them
    void stop();        ///< another child starts, or another end: there are none now
    void refreshSoon(); ///< somebody below has ended, or is to be kept now

    [[nodiscard]] bool isEmpty() const { return m_found.empty(); }
    [[nodiscard]] const QJsonArray &list() const { return m_told; } ///< as toJson() says it

Q_SIGNALS:
    void changed(); ///< list() and isEmpty()
    void ended(const shellreeve::TerminationResult &result); ///< by the rules

private:
    enum class Stage { None, FirstLook, Terminal, Others, Settled };

    void look();
    void tell();
    void nextStage();
    void end(pid_t onlySid);
    void waitForStage();
    void startCounting();

    LeftoverRules m_rules;
    std::function<TerminationRequest()> m_request;
    const Clock &m_clock;
    QTimer m_timer;
    std::unique_ptr<Termination> m_termination;
    Stage m_stage = Stage::None;
    Milliseconds m_began{0}; ///< when the rules' times began: with the exit, or with the policy that ends
    QDateTime m_countedFrom; ///< the same, for showing
    QDateTime m_since;
    std::vector<ProcessOutcome> m_survivors;
    std::vector<Leftover> m_found;
    QJsonArray m_told;
    bool m_refreshDue = false;
};

} // namespace shellreeve
