// SPDX-License-Identifier: MIT
#include "ui/dialogs/portflow.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/endtext.h"
#include "ui/dialogs/lateprogress.h"
#include "ui/dialogs/pace.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/words/joining.h"
#include "ui/words/leftoverwords.h"
#include "ui/words/portwords.h"
#include "ui/words/sessionwords.h"

#include <QCheckBox>
#include <QPointer>
#include <QTimer>

namespace shellreeve {

namespace {

QString subjectOf(const char *what, int port)
{
    return QStringLiteral("%1 port %2").arg(QLatin1String(what)).arg(port);
}

QString underWay(int port, qint64 pid)
{
    return QStringLiteral("%1 of %2").arg(subjectOf("ending", port)).arg(pid);
}

} // namespace

ConsentDialog::Question portQuestion(const PortEndPreview &preview)
{
    const QString holder = words::isolated(words::processText(preview.row.program, preview.holder.pid));
    const QString session = endtext::quoted(words::portSessionText(preview.row));
    ConsentDialog::Question question;
    question.title = PortFlow::tr("End what holds port %1").arg(preview.port);
    question.heading = preview.holderIsKept ? PortFlow::tr("%1 holds port %2, and is kept. End it all the same?").arg(holder).arg(preview.port)
                                            : PortFlow::tr("End %1, which holds port %2?").arg(holder).arg(preview.port);
    QStringList sentences;
    if (preview.below > 0) {
        sentences << (preview.below == 1 ? PortFlow::tr("1 process below it ends with it.")
                                         : PortFlow::tr("%n processes below it end with it.", nullptr, preview.below));
    }
    QList<int> others = preview.ports;
    others.removeAll(preview.port);
    if (!others.isEmpty()) {
        sentences << PortFlow::tr("They listen on %1, too.", "3000, 8080").arg(words::portsText(others));
    }
    sentences << PortFlow::tr("Each is asked to finish, and killed if it does not.");
    if (preview.row.probable) {
        sentences << PortFlow::tr("Its environment says that the session %1 started it, which is no proof.").arg(session);
    } else if (preview.wantsConsent) {
        sentences << PortFlow::tr("It belongs to no session of Shellreeve: another program of yours may need it.");
    } else if (preview.row.kind == PortKind::Leftover) {
        sentences << PortFlow::tr("It is left over from the session %1.").arg(session);
    } else {
        sentences << PortFlow::tr("The session %1 stays as it is.").arg(session);
    }
    question.text = words::asParagraph(sentences);
    if (!preview.kept.isEmpty() && !preview.holderIsKept) {
        question.note = PortFlow::tr("Kept, and spared: %1").arg(words::asList(preview.kept));
    }
    question.action = preview.holderIsKept ? PortFlow::tr("End it all the same") : PortFlow::tr("End %1").arg(words::shortened(words::oneLine(preview.row.program), 24));
    return question;
}

PortFlow::PortFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent) : QObject(parent), m_supervisor(supervisor), m_desk(desk) {}

void PortFlow::end(int port, qint64 pid)
{
    if (LateProgress::raise(*this, underWay(port, pid)) || m_desk.raise(subjectOf("end", port))) {
        return;
    }
    const Result<PortEndPreview> preview = m_supervisor.portEnds().preview(port, pid);
    if (!preview) {
        refuse(port, tr("What holds port %1 cannot be ended").arg(port), preview.error());
    } else if (preview->isCommand) {
        Q_EMIT endSessionWanted(preview->row.sessionId);
    } else {
        ask(*preview);
    }
}

// The question stays true while it is open.
void PortFlow::ask(const PortEndPreview &preview)
{
    auto *dialog = new ConsentDialog(portQuestion(preview), m_desk.window());
    QCheckBox *everything = preview.kept.isEmpty() || preview.holderIsKept
        ? nullptr
        : dialog->addChoice(tr("End what is kept too"), words::asList(preview.kept));
    auto *looks = new QTimer(dialog);
    connect(looks, &QTimer::timeout, dialog, [this, dialog, port = preview.port, holder = preview.holder] {
        const Result<PortEndPreview> now = m_supervisor.portEnds().preview(port, holder.pid);
        if (now && now->holder == holder) {
            dialog->update(portQuestion(*now));
        } else {
            dialog->reject(); // it does not hold the port any more
        }
    });
    looks->start(pace::betweenLooks);
    connect(dialog, &QDialog::accepted, this, [this, preview, everything] {
        run(preview, preview.holderIsKept || (everything && everything->isChecked()));
    });
    m_desk.open(subjectOf("end", preview.port), dialog);
}

void PortFlow::run(const PortEndPreview &preview, bool everything)
{
    const qint64 pid = preview.holder.pid;
    auto *shown = new LateProgress(m_desk, underWay(preview.port, pid), words::processText(preview.row.program, pid), this);
    EndRequest request;
    request.everything = everything;
    const QPointer<PortFlow> self(this);
    m_supervisor.portEnds().end(preview.port, preview.holder, request, PortEnds::Consent::Given, [self, shown, preview](const Result<SessionOutcome> &outcome) {
        if (self) {
            delete shown;
            self->onEnded(preview, outcome);
        }
    });
}

void PortFlow::onEnded(const PortEndPreview &preview, const Result<SessionOutcome> &outcome)
{
    if (!outcome) {
        refuse(preview.port, tr("What holds port %1 was not ended").arg(preview.port), outcome.error());
        return;
    }
    const QList<ConsentDialog::Row> survivors = endtext::survivorRows({*outcome});
    if (!survivors.isEmpty()) {
        ReportDialog::Report report;
        report.title = tr("Not everything ended");
        report.heading = survivors.size() == 1 ? tr("1 process is still there") : tr("%n processes are still there", nullptr, static_cast<int>(survivors.size()));
        report.text = tr("They were asked to end and then killed, and they live on.");
        report.rows = survivors;
        m_desk.open(subjectOf("survivors of", preview.port), new ReportDialog(report, m_desk.window()), DialogDesk::Manner::Report);
    }
    //: What became of a process, in a column of the list of ports.
    Q_EMIT done(preview.port, preview.holder.pid, survivors.isEmpty() ? tr("ended") : tr("could not be ended"));
}

void PortFlow::refuse(int port, const QString &heading, const Error &reason)
{
    Q_EMIT done(port, 0, QString());
    ReportDialog::Report report;
    report.title = tr("Port %1").arg(port);
    report.heading = heading;
    report.text = dialogparts::sentences(reason);
    m_desk.open(subjectOf("refused", port), new ReportDialog(report, m_desk.window()));
}

} // namespace shellreeve
