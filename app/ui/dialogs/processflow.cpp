// SPDX-License-Identifier: MIT
#include "ui/dialogs/processflow.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/endtext.h"
#include "ui/dialogs/lateprogress.h"
#include "ui/dialogs/pace.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/words/joining.h"
#include "ui/words/leftoverwords.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCheckBox>
#include <QPointer>
#include <QTimer>


namespace shellreeve {

namespace {

QString subjectOf(const char *what, const QString &sessionId, qint64 pid)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(what), sessionId).arg(pid);
}

} // namespace

ProcessFlow::ProcessFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent)
    : QObject(parent), m_supervisor(supervisor), m_desk(desk)
{
}

void ProcessFlow::end(const QString &sessionId, qint64 pid)
{
    if (LateProgress::raise(*this, subjectOf("ending process", sessionId, pid)) || m_desk.raise(subjectOf("end process", sessionId, pid))) {
        return;
    }
    const Result<SubtreePreview> preview = m_supervisor.subtrees().preview(sessionId, pid);
    if (preview) {
        ask(sessionId, *preview);
    } else {
        refuse(sessionId, pid, tr("The process cannot be ended"), preview.error());
    }
}

void ProcessFlow::endLeftover(const QString &sessionId, qint64 pid)
{
    const Result<SubtreePreview> preview = m_supervisor.subtrees().preview(sessionId, pid);
    if (preview && preview->kept.isEmpty()) {
        run(sessionId, *preview, false);
    } else {
        end(sessionId, pid);
    }
}

// The question stays true while it is open.
void ProcessFlow::ask(const QString &sessionId, const SubtreePreview &preview)
{
    const std::optional<SessionSnapshot> session = m_supervisor.snapshot(sessionId);
    const QString name = session ? session->name : QString();
    auto *dialog = new ConsentDialog(endtext::processQuestion(preview, name), m_desk.window());
    QCheckBox *everything = preview.kept.isEmpty() || preview.topIsKept
        ? nullptr
        : dialog->addChoice(tr("End what is kept too"), words::asList(preview.kept));
    auto *looks = new QTimer(dialog);
    connect(looks, &QTimer::timeout, dialog, [this, dialog, sessionId, name, top = preview.top] {
        const Result<SubtreePreview> now = m_supervisor.subtrees().preview(sessionId, top.pid);
        if (now && now->top == top) {
            dialog->update(endtext::processQuestion(*now, name));
        } else {
            dialog->reject(); // gone by itself
        }
    });
    looks->start(pace::betweenLooks);
    connect(dialog, &QDialog::accepted, this, [this, sessionId, preview, everything] {
        run(sessionId, preview, preview.topIsKept || (everything && everything->isChecked()));
    });
    m_desk.open(subjectOf("end process", sessionId, preview.top.pid), dialog);
}

void ProcessFlow::run(const QString &sessionId, const SubtreePreview &preview, bool everything)
{
    const qint64 pid = preview.top.pid;
    auto *shown = new LateProgress(m_desk, subjectOf("ending process", sessionId, pid), words::processText(preview.program, pid), this);
    EndRequest request;
    request.everything = everything;
    const QPointer<ProcessFlow> self(this);
    m_supervisor.subtrees().end(sessionId, preview.top, request, [self, shown, sessionId, pid](const Result<SessionOutcome> &outcome) {
        if (!self) {
            return;
        }
        delete shown;
        self->onEnded(sessionId, pid, outcome);
    });
}

void ProcessFlow::onEnded(const QString &sessionId, qint64 pid, const Result<SessionOutcome> &outcome)
{
    if (!outcome) {
        refuse(sessionId, pid, tr("The process could not be ended"), outcome.error());
        return;
    }
    if (!tellSurvivors(subjectOf("survivors of", sessionId, pid), *outcome)) {
        const QList<OutcomeProcess> &kept = outcome->outcome.kept;
        Q_EMIT done(sessionId, pid, kept.isEmpty() ? tr("ended") : tr("ended, but for what is kept"));
        return;
    }
    Q_EMIT done(sessionId, pid, tr("could not be ended: %1").arg(words::oneLine(words::reason(outcome->outcome.survivors.value(0).reason))));
}

bool ProcessFlow::tellSurvivors(const QString &subject, const SessionOutcome &outcome)
{
    const QList<ConsentDialog::Row> survivors = endtext::survivorRows({outcome});
    if (survivors.isEmpty()) {
        return false;
    }
    ReportDialog::Report report;
    report.title = tr("Not everything ended");
    report.heading = survivors.size() == 1 ? tr("1 process is still there") : tr("%n processes are still there", nullptr, static_cast<int>(survivors.size()));
    report.text = tr("They were asked to end and then killed, and they live on.");
    report.rows = survivors;
    m_desk.open(subject, new ReportDialog(report, m_desk.window()), DialogDesk::Manner::Report);
    return true;
}

void ProcessFlow::endLeftovers(const QString &sessionId)
{
    const QPointer<ProcessFlow> self(this);
    m_supervisor.endLeftovers(sessionId, [self, sessionId](const Result<SessionOutcome> &outcome) {
        if (self && outcome) {
            self->tellSurvivors(subjectOf("survivors of", sessionId, 0), *outcome);
        } else if (self) {
            self->refuse(sessionId, 0, tr("What was left behind could not be ended"), outcome.error());
        }
    });
}

void ProcessFlow::keepLeftovers(const QString &sessionId)
{
    if (const Result<QJsonObject> kept = m_supervisor.keepLeftovers(sessionId); !kept) {
        refuse(sessionId, 0, tr("What was left behind cannot be kept"), kept.error());
    }
}

void ProcessFlow::keep(const QString &sessionId, qint64 pid)
{
    if (const Result<QJsonObject> kept = m_supervisor.keepProcess(pid)) {
        Q_EMIT done(sessionId, pid, tr("kept"));
    } else {
        refuse(sessionId, pid, tr("The process cannot be kept"), kept.error());
    }
}

void ProcessFlow::stopKeeping(const QString &sessionId, qint64 pid)
{
    if (const Result<QJsonObject> unkept = m_supervisor.unkeepProcess(pid)) {
        Q_EMIT done(sessionId, pid, tr("not kept any more"));
    } else {
        refuse(sessionId, pid, tr("The process is kept for another reason"), unkept.error());
    }
}

void ProcessFlow::refuse(const QString &sessionId, qint64 pid, const QString &heading, const Error &reason)
{
    if (reason.code == ErrorCode::NotFound) {
        Q_EMIT done(sessionId, pid, tr("is gone")); // as wanted, or nothing to be done about it
        return;
    }
    ReportDialog::Report report;
    report.title = tr("Process");
    report.heading = heading;
    report.text = dialogparts::sentences(reason);
    m_desk.open(subjectOf("refused", sessionId, pid), new ReportDialog(report, m_desk.window()));
}

} // namespace shellreeve
