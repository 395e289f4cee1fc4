// SPDX-License-Identifier: MIT
#include "supervisor/reconciler.h"

#include "base/logging.h"
#include "process/processref.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace shellreeve {

namespace {

constexpr Milliseconds settling{500};
constexpr Milliseconds wholePass{10'000};

// In the words that scripts read.
void logSweep(const ReconcileReport &report, int heldBefore)
{
    const auto removed = std::count_if(report.findings.cbegin(), report.findings.cend(), [](const Finding &finding) {
        return finding.action == Action::RemoveTraces && finding.outcome == QLatin1String("removed");
    });
    if (removed > 0) {
        qCInfo(lcSession, "Periodic cleanup: removed %d stale shellper socket(s)", static_cast<int>(removed));
    }
    if (report.problem) {
        qCWarning(lcSession, "Periodic shellper cleanup failed: %s", qUtf8Printable(report.problem->message()));
    }
    if (report.held > 0 && report.held != heldBefore) {
        qCWarning(lcSession, "Periodic cleanup held back: it would end %d sessions at once; `reeve gc --dry-run` shows them", report.held);
    }
}

bool endsUnasked(const ShellperCase &what)
{
    const Action action = what.finding.action;
    return action == Action::EndHusk || (action == Action::EndSession && what.facts.intent != SessionIntent::End);
}

bool livesOrMay(const ShellperCase &what)
{
    if (what.finding.verdict == Verdict::Foreign) {
        return false;
    }
    const ShellperState state = judgeShellper(what.facts.evidence);
    return what.facts.isLinked || what.facts.answer == ShellperAnswer::Answers || state == ShellperState::Lives
        || state == ShellperState::BeingEnded;
}

} // namespace

QJsonObject ReconcileReport::toJson() const
{
    QJsonArray verdicts;
    for (const Finding &finding : findings) {
        verdicts.append(finding.toJson());
    }
    return {{QStringLiteral("verdicts"), verdicts},
            {QStringLiteral("complete"), !problem},
            {QStringLiteral("problem"), problem ? QJsonValue(problem->message()) : QJsonValue()},
            {QStringLiteral("held"), held}};
}

Reconciler::Reconciler(SupervisorContext &context, Creations &creations, Endings &endings, Restarts &restarts,
                       Settlement &settlement, Startup &startup, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_creations(creations)
    , m_endings(endings)
    , m_restarts(restarts)
    , m_settlement(settlement)
    , m_startup(startup)
    , m_sleep(context.clock())
{
    connect(&m_timer, &QTimer::timeout, this, [this] { request(Pass::Sweep, {}); });
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &Reconciler::onSocketsChanged);
    m_limit.setSingleShot(true);
    m_limit.setInterval(wholePass);
    connect(&m_limit, &QTimer::timeout, this, &Reconciler::onLimit);
    // Where a pair has ended, what it was to end may be left.
    connect(&context.sessions, &SessionTable::changed, this, [this](const Session *session) {
        m_wantsStrays = m_wantsStrays || !session->hasShellper();
    });
}

Reconciler::~Reconciler() = default;

void Reconciler::arm()
{
    const Milliseconds interval = m_context.tunables().sweepInterval;
    m_timer.setTimerType(interval < Milliseconds(10'000) ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_timer.start(interval);
}

void Reconciler::begin()
{
    arm();
    watchSockets();
    request(Pass::Sweep, {});
}

// The timer is only the safety net; also for a directory that was removed and made again.
void Reconciler::watchSockets()
{
    if (m_watch && m_watch->isValid()) {
        return;
    }
    m_watch = std::make_unique<DirectoryWatch>(m_context.options.paths.socketDir);
    connect(m_watch.get(), &DirectoryWatch::changed, this, [this] {
        if (!m_settling.isActive() && !m_isStopped) {
            m_settling.start();
        }
    });
}

// Sockets of our own sessions come and go with them; anything else is worth a look.
void Reconciler::onSocketsChanged()
{
    if (!questions().empty()) {
        request(Pass::Sweep, {});
    }
}

void Reconciler::stop()
{
    m_isStopped = true;
    m_timer.stop();
    m_settling.stop();
    cancel();
    m_isBusy = false;
    for (Request &request : std::exchange(m_waiting, {})) {
        m_serving.push_back(std::move(request.done));
    }
    for (const Done &done : std::exchange(m_serving, {})) {
        if (done) {
            done(Error{ErrorCode::ShuttingDown, QStringLiteral("the supervisor is shutting down")});
        }
    }
}

// What is under way but belongs to others, an end for one, goes on.
void Reconciler::cancel()
{
    m_limit.stop();
    m_survey.reset();
    m_openRows.clear();
    ++m_number;
    for (Adoption *adoption : std::exchange(m_adoptions, {})) {
        adoption->cancel();
        adoption->deleteLater();
    }
}

int Reconciler::orphanCount() const
{
    return static_cast<int>(std::count_if(m_orphans.cbegin(), m_orphans.cend(),
                                          [](const ProcessIdentity &orphan) { return ProcessRef::reopen(orphan).ok(); }));
}

void Reconciler::request(Pass pass, Done done)
{
    if (m_isStopped) {
        if (done) {
            done(Error{ErrorCode::ShuttingDown, QStringLiteral("the supervisor is shutting down")});
        }
        return;
    }
    if (pass == Pass::Sweep && (m_isBusy || !m_waiting.empty())) {
        return; // that one does as well
    }
    m_waiting.push_back(Request{pass, std::move(done)});
    next();
}

// All that wait for the same thing are served by one pass.
void Reconciler::next()
{
    if (m_isBusy || m_waiting.empty()) {
        return;
    }
    m_isBusy = true;
    m_limit.start();
    m_report = {};
    m_pass = m_waiting.front().pass;
    const auto others = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                              [this](const Request &request) { return request.pass != m_pass; });
    for (auto at = others; at != m_waiting.end(); ++at) {
        m_serving.push_back(std::move(at->done));
    }
    m_waiting.erase(others, m_waiting.end());
    const QDir directory(m_context.options.paths.socketDir);
    const bool isReadable = directory.exists() && directory.isReadable();
    const StraySearch search = m_wantsStrays || m_pass != Pass::Sweep ? StraySearch::Include : StraySearch::Skip;
    m_wantsStrays = false;
    m_survey = std::make_unique<Survey>(m_context.options.shellperProgram, nullptr);
    m_survey->start(questions(), search, [this, isReadable, path = directory.path()](SurveyResult result) {
        if (!isReadable) {
            result.problem = Error{ErrorCode::Failed, QStringLiteral("cannot list the sockets in %1").arg(path)};
        }
        m_survey.release()->deleteLater(); // it is what calls us
        conclude(m_pass, std::move(result));
    });
}

void Reconciler::conclude(Pass pass, SurveyResult result)
{
    m_report.problem = result.problem;
    const std::vector<ShellperCase> cases = judge(result);
    for (const ShellperCase &what : cases) {
        m_report.findings.append(what.finding);
    }
    rememberStrays(result, m_report);
    const bool hasSlept = m_sleep.hasSlept();
    const auto ending = static_cast<int>(std::count_if(cases.cbegin(), cases.cend(), endsUnasked));
    const auto living = std::count_if(cases.cbegin(), cases.cend(), livesOrMay); // of what the ends are counted of
    const bool isHeld = pass != Pass::Confirmed && brakeHolds(ending, static_cast<int>(living));
    m_report.held = isHeld ? ending : 0;
    if (pass == Pass::Look || (pass == Pass::Sweep && hasSlept)) {
        finish();
    } else {
        carryOut(cases, isHeld);
    }
}

void Reconciler::carryOut(const std::vector<ShellperCase> &cases, bool isHeld)
{
    m_isStarting = true;
    for (size_t row = 0; row < cases.size(); ++row) {
        if (cases[row].finding.action != Action::None && !(isHeld && endsUnasked(cases[row]))) {
            m_openRows.insert(static_cast<int>(row));
            carryOutOne(cases[row], static_cast<int>(row));
        }
    }
    m_isStarting = false;
    if (m_openRows.isEmpty()) {
        finish();
    }
}

void Reconciler::carryOutOne(const ShellperCase &what, int row)
{
    const auto done = [this, row, number = m_number, finding = what.finding](const QString &outcome) {
        if (number == m_number) {
            onCarriedOut(row, outcome);
            return;
        }
        Finding late = finding; // its pass is over, or was stopped
        late.outcome = outcome;
        Q_EMIT found(late);
    };
    if (what.finding.action == Action::Adopt) {
        adopt(what, done);
    } else {
        m_settlement.carryOut(what, done);
    }
}

// This time as its supervisor, and with the challenge.
void Reconciler::adopt(const ShellperCase &what, Settlement::Done done)
{
    auto *adoption = new Adoption(*what.socket, what.self, m_context.options.shellperProgram, Adoption::Manner::Take, this);
    m_adoptions.insert(adoption);
    adoption->start({}, [this, adoption, done = std::move(done)](AdoptionOutcome outcome) {
        m_adoptions.remove(adoption);
        adoption->deleteLater();
        if (outcome.verdict != AdoptionVerdict::Adopted) {
            done(QStringLiteral("left alone: %1").arg(outcome.reason.context));
            return;
        }
        done(m_startup.adoptLate(std::move(outcome)) ? QStringLiteral("adopted")
                                                     : QStringLiteral("left alone: it has no session id"));
    });
}

void Reconciler::onCarriedOut(int row, const QString &outcome)
{
    m_openRows.remove(row);
    m_report.findings[row].outcome = outcome;
    Q_EMIT found(m_report.findings.at(row));
    if (m_openRows.isEmpty() && !m_isStarting) {
        finish();
    }
}

void Reconciler::onLimit()
{
    const int limit = m_limit.interval();
    if (m_survey) {
        m_report.problem = Error{ErrorCode::TimedOut, QStringLiteral("not all could be looked at within %1 ms").arg(limit)};
    } else {
        for (const int row : std::as_const(m_openRows)) {
            Finding &finding = m_report.findings[row];
            finding.outcome = finding.action == Action::Adopt ? QStringLiteral("not done within %1 ms, is tried again").arg(limit)
                                                              : QStringLiteral("not done within %1 ms, goes on").arg(limit);
        }
        m_report.problem = Error{ErrorCode::TimedOut, m_openRows.size() == 1
                                                          ? QStringLiteral("one thing was not done within %1 ms").arg(limit)
                                                          : QStringLiteral("%1 things were not done within %2 ms").arg(m_openRows.size()).arg(limit)};
    }
    if (m_pass != Pass::Sweep) { // that one says so by itself
        qCWarning(lcSession, "Looking around: %s", qUtf8Printable(m_report.problem->message()));
    }
    cancel();
    finish();
}

void Reconciler::finish()
{
    m_limit.stop();
    ++m_number;
    if (m_pass == Pass::Sweep) {
        watchSockets();
    }
    if (m_pass != Pass::Look) {
        m_lastSweep = m_context.clock().wall();
    }
    if (m_pass == Pass::Sweep) {
        logSweep(m_report, std::exchange(m_lastHeld, m_report.held));
    }
    m_isBusy = false;
    const ReconcileReport report = std::exchange(m_report, {});
    for (const Done &done : std::exchange(m_serving, {})) {
        if (done) {
            done(report);
        }
    }
    Q_EMIT passed();
    next();
}

} // namespace shellreeve
