// SPDX-License-Identifier: MIT
#include "sidecar/portpreflight.h"

#include "monitor/monitorplaces.h"
#include "monitor/monitorrecord.h"
#include "process/termination.h"

#include <QFile>
#include <QThreadPool>

#include <algorithm>
#include <unistd.h>

namespace shellreeve {

namespace {

// What it left of itself: it had no chance to, or was too ill.
void removeTraces(const PortQuestion &question, const PortHolder &ended)
{
    const QString path = monitorRecordPath(question.recordDir, question.port);
    const Result<MonitorRecord> record = MonitorRecord::read(path);
    if (record && record->process == ended.process->identity()) {
        QFile::remove(path);
        QFile::remove(monitorPidPath(question.recordDir, question.port));
    }
}

bool isSettled(PortClass what)
{
    return what == PortClass::Free || what == PortClass::Self || what == PortClass::Session;
}

bool isHeldBy(const PortVerdict &verdict, const PortHolder &holder)
{
    return std::any_of(verdict.holders.begin(), verdict.holders.end(),
                       [&holder](const PortHolder &one) { return one.process && one.process->identity() == holder.process->identity(); });
}

PortVerdict notEnded(PortVerdict verdict, const QString &why)
{
    verdict.what = PortClass::Unknown;
    verdict.evidence.append(why);
    return verdict;
}

} // namespace

PortPreflight::PortPreflight(QObject *parent)
    : QObject(parent), m_back(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PortPreflight::lookInThread);
}

PortPreflight::~PortPreflight()
{
    m_back.cut();
}

void PortPreflight::look(PortQuestion question, Done done)
{
    m_question = std::move(question);
    m_done = std::move(done);
    m_consent.reset();
    m_looks = 0;
    m_hasEnded = false;
    // Most often that is all there is to it.
    const PortVerdict glance = glanceAtPort(m_question);
    if (glance.what == PortClass::Free || glance.what == PortClass::Self) {
        conclude(glance);
    } else {
        lookInThread();
    }
}

void PortPreflight::take(PortQuestion question, PortConsent consent, Done done)
{
    m_question = std::move(question);
    m_done = std::move(done);
    m_consent = std::move(consent);
    m_looks = 0;
    m_hasEnded = false;
    lookInThread();
}

void PortPreflight::lookInThread()
{
    QThreadPool::globalInstance()->start([question = m_question, back = m_back, this] {
        const auto verdict = std::make_shared<PortVerdict>(lookAtPort(question));
        back.deliver([this, verdict] { onLook(*verdict); });
    });
}

void PortPreflight::onLook(const PortVerdict &verdict)
{
    ++m_looks;
    if (m_hasEnded) {
        // Whoever has ended may be seen once more on its way out. Others may share the port, and are nobody's concern where
        // only that one was to end.
        if (isSettled(verdict.what) || m_freedBy.hasExpired() || (m_consent && m_consent->manner && !isHeldBy(verdict, m_ending))) {
            conclude(verdict.what == PortClass::Orphan ? notEnded(verdict, QStringLiteral("it was ended, and the port is still held")) : verdict);
        } else {
            lookAgain();
        }
        return;
    }
    const PortHolder *agreed = agreedHolder(verdict);
    const bool endsUnasked = verdict.what == PortClass::Orphan && !(m_consent && m_consent->manner);
    if (agreed || endsUnasked) {
        end(agreed ? *agreed : *verdict.culprit());
    } else if ((verdict.what == PortClass::Foreign || verdict.what == PortClass::Unknown) && m_looks <= looksAgainst) {
        lookAgain();
    } else {
        conclude(verdict);
    }
}

void PortPreflight::lookAgain()
{
    m_again.start(betweenLooks);
}

// For a monitor the port itself is wanted: one that others share would not be free afterwards, so nobody is ended for it.
const PortHolder *PortPreflight::agreedHolder(const PortVerdict &verdict) const
{
    const auto mayBe = [this](PortClass what) {
        return std::find(m_consent->classes.begin(), m_consent->classes.end(), what) != m_consent->classes.end();
    };
    if (!m_consent || (!m_consent->manner && !mayBe(verdict.what))) {
        return nullptr;
    }
    const auto found = std::find_if(verdict.holders.begin(), verdict.holders.end(), [&](const PortHolder &holder) {
        return mayBe(holder.what) && holder.uid == ::getuid() && holder.process && holder.process->identity() == m_consent->holder;
    });
    return found == verdict.holders.end() ? nullptr : &*found;
}

TerminationRequest PortPreflight::requestFor(const PortHolder &holder) const
{
    TerminationRequest request;
    if (m_consent && m_consent->manner) {
        request = *m_consent->manner;
        request.tops = {holder.process->identity()};
        return request;
    }
    request.roots = {*holder.process};
    request.includeRoots = true;
    request.grace = Milliseconds(0);
    request.keep.everything = true; // a monitor is nobody's to keep
    return request;
}

// It was seen a moment ago, in another thread. Once more, right before it is signalled.
void PortPreflight::end(const PortHolder &holder)
{
    if (!holdsPort(*holder.process, m_question.port)) {
        lookAgain();
        return;
    }
    m_ending = holder;
    m_termination = std::make_unique<Termination>(requestFor(holder));
    connect(m_termination.get(), &Termination::finished, this, &PortPreflight::onEnded);
    m_termination->start();
}

void PortPreflight::onEnded(const TerminationResult &result)
{
    m_termination.release()->deleteLater(); // it is what calls us
    m_hasEnded = true;
    m_freedBy = QDeadlineTimer(freedWithin);
    if (result.ended) {
        removeTraces(m_question, m_ending);
    }
    Q_EMIT ended(m_ending, result);
    if (!result.ended) {
        PortVerdict verdict;
        verdict.port = m_question.port;
        verdict.holders = {m_ending};
        verdict.address = m_ending.address;
        const QString why = result.survivors.empty() ? QStringLiteral("it stays") : remainReasonText(result.survivors.front().reason);
        conclude(notEnded(verdict, QStringLiteral("it could not be ended: %1").arg(why)));
        return;
    }
    lookInThread();
}

void PortPreflight::conclude(const PortVerdict &verdict)
{
    const Done done = std::exchange(m_done, nullptr);
    if (done) {
        done(verdict);
    }
}

} // namespace shellreeve
