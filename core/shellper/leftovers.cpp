// SPDX-License-Identifier: MIT
#include "shellper/leftovers.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace shellreeve {

namespace {

// What dies of its terminal's end needs a moment; it is not worth a word.
constexpr Milliseconds firstLook{250};

} // namespace

Leftovers::Leftovers(const LeftoverRules &rules, std::function<TerminationRequest()> request, const Clock &clock, QObject *parent)
    : QObject(parent), m_rules(rules), m_request(std::move(request)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Leftovers::nextStage);
}

Leftovers::~Leftovers() = default;

void Leftovers::setRules(const LeftoverRules &rules)
{
    const LeftoverRules before = std::exchange(m_rules, rules);
    if (before == rules || m_stage == Stage::None) {
        return;
    }
    if (before.policy != LeftoversPolicy::End && rules.policy == LeftoversPolicy::End) {
        startCounting();
    }
    if (!m_termination) { // an end goes on to its next stage by itself
        waitForStage();
        refreshSoon();
    }
}

void Leftovers::startCounting()
{
    m_began = m_clock.awake();
    m_countedFrom = m_clock.wall();
}

void Leftovers::begin()
{
    stop();
    startCounting();
    m_since = m_clock.wall();
    look();
    if (!m_found.empty()) {
        m_stage = Stage::FirstLook;
        waitForStage();
    }
}

void Leftovers::watch(const std::vector<ProcessOutcome> &survivors)
{
    stop();
    m_survivors = survivors;
    m_since = m_clock.wall();
    m_stage = Stage::Settled;
    look();
    if (m_found.empty()) {
        stop();
    } else {
        tell();
    }
}

void Leftovers::stop()
{
    m_timer.stop();
    if (m_termination) {
        m_termination->disconnect(this);
        m_termination.release()->deleteLater();
    }
    m_survivors.clear();
    m_found.clear();
    m_told = {};
    if (std::exchange(m_stage, Stage::None) != Stage::None) {
        Q_EMIT changed();
    }
}

void Leftovers::refreshSoon()
{
    if (m_stage == Stage::None || std::exchange(m_refreshDue, true)) {
        return;
    }
    QMetaObject::invokeMethod(this, [this] {
        m_refreshDue = false;
        if (m_stage == Stage::None || m_termination) { // an end looks for itself
            return;
        }
        look();
        if (m_found.empty()) {
            stop();
        } else if (m_stage != Stage::FirstLook) {
            tell();
        }
    }, Qt::QueuedConnection);
}

void Leftovers::look()
{
    const TerminationRequest request = m_request();
    if (request.roots.empty()) {
        return; // nothing was seen, which is not "nothing is there"
    }
    const auto policy = m_stage == Stage::Settled ? std::nullopt : std::optional(m_rules.policy);
    m_found = leftoversOf(judgeTree(request), request, policy, m_survivors);
}

void Leftovers::tell()
{
    QJsonArray list = toJson(m_found, m_rules, m_since, m_countedFrom);
    if (list != m_told) {
        m_told = std::move(list);
        Q_EMIT changed();
    }
}

void Leftovers::waitForStage()
{
    const bool ends = m_rules.policy == LeftoversPolicy::End;
    const auto waitFor = [this](Milliseconds time) { m_timer.start(std::max(Milliseconds(0), m_began + time - m_clock.awake())); };
    m_timer.stop();
    if (m_stage == Stage::FirstLook) {
        waitFor(std::min(firstLook, m_rules.terminalAfter));
    } else if (ends && m_stage == Stage::Terminal) {
        waitFor(m_rules.terminalAfter);
    } else if (ends && m_stage == Stage::Others) {
        waitFor(m_rules.othersAfter);
    }
}

void Leftovers::nextStage()
{
    switch (m_stage) {
    case Stage::FirstLook:
        look();
        if (m_found.empty()) {
            stop();
            return;
        }
        m_stage = Stage::Terminal;
        tell();
        waitForStage();
        return;
    case Stage::Terminal:
        end(m_request().sessionChild);
        return;
    case Stage::Others:
        end(0);
        return;
    case Stage::None:
    case Stage::Settled:
        return;
    }
}

void Leftovers::end(pid_t onlySid)
{
    TerminationRequest request = m_request();
    request.onlySid = onlySid;
    m_termination = std::make_unique<Termination>(std::move(request), m_clock);
    connect(m_termination.get(), &Termination::finished, this, [this](const TerminationResult &result) {
        m_termination.release()->deleteLater(); // it is what calls us
        for (const ProcessOutcome &process : result.endedProcesses) {
            qCInfo(lcShellper, "Ended the leftover %s (%lld)", process.program.constData(), static_cast<long long>(process.identity.pid));
        }
        Q_EMIT ended(result);
        m_survivors.insert(m_survivors.end(), result.survivors.begin(), result.survivors.end());
        const bool wasLast = m_stage != Stage::Terminal;
        m_stage = wasLast ? Stage::Settled : Stage::Others;
        look();
        if (m_found.empty()) {
            stop();
            return;
        }
        tell();
        waitForStage();
    });
    m_termination->start();
}

} // namespace shellreeve
