// SPDX-License-Identifier: MIT
#include "supervisor/survey.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace shellreeve {

namespace {

ShellperAnswer answerOf(AdoptionVerdict verdict)
{
    switch (verdict) {
    case AdoptionVerdict::Adopted: return ShellperAnswer::Answers;
    case AdoptionVerdict::Refused: return ShellperAnswer::Refused;
    case AdoptionVerdict::Foreign: return ShellperAnswer::Foreign;
    case AdoptionVerdict::Silent: break;
    }
    return ShellperAnswer::Silent;
}

} // namespace

Survey::Survey(QString shellperProgram, QObject *parent)
    : QObject(parent), m_program(std::move(shellperProgram))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_searching) {
            m_result.problem = Error{ErrorCode::TimedOut, QStringLiteral("the processes could not be listed in time")};
        }
        finish();
    });
}

void Survey::start(std::vector<Question> questions, StraySearch search, Done done)
{
    m_done = std::move(done);
    m_deadline.start(limit);
    m_open = 1; // this call itself
    for (Question &question : questions) {
        ask(std::move(question));
    }
    if (search == StraySearch::Include) {
        searchStrays();
    }
    QMetaObject::invokeMethod(this, &Survey::finishOne, Qt::QueuedConnection);
}

void Survey::ask(Question question)
{
    ++m_open;
    const qsizetype row = m_result.sockets.size();
    m_result.sockets.append(SurveyResult::Asked{question.socket, ShellperAnswer::Silent, {}});
    auto *adoption = new Adoption(std::move(question.socket), std::move(question.self), m_program, Adoption::Manner::Look, this);
    adoption->start({}, [this, adoption, row](const AdoptionOutcome &outcome) {
        adoption->deleteLater();
        m_result.sockets[row].answer = answerOf(outcome.verdict);
        m_result.sockets[row].reason = outcome.verdict == AdoptionVerdict::Refused ? QString() : outcome.reason.context;
        if (outcome.client) {
            outcome.client->closeConnection();
        }
        finishOne();
    });
}

void Survey::searchStrays()
{
    ++m_open;
    m_searching = true;
    QThreadPool::globalInstance()->start([self = QPointer<Survey>(this), context = QPointer<QObject>(qApp)] {
        auto strays = std::make_shared<Result<std::vector<Stray>>>(findStrays());
        if (!context) {
            return;
        }
        // Only there may the pointer be looked at: the survey lives and dies in that thread.
        QMetaObject::invokeMethod(context, [self, strays] {
            if (!self) {
                return;
            }
            self->m_searching = false;
            if (*strays) {
                self->m_result.strays = std::move(strays->value());
            } else {
                self->m_result.problem = strays->error();
            }
            self->finishOne();
        }, Qt::QueuedConnection);
    });
}

void Survey::finishOne()
{
    if (--m_open == 0) {
        finish();
    }
}

void Survey::finish()
{
    m_deadline.stop();
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(std::move(m_result));
    }
}

} // namespace shellreeve
