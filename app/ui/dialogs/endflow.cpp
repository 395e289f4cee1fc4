// SPDX-License-Identifier: MIT
#include "ui/dialogs/endflow.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/endrun.h"
#include "ui/dialogs/pace.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/words/joining.h"
#include "ui/words/sessionwords.h"

#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace shellreeve {

namespace {

constexpr qsizetype mostLookedAtAgain = 12;

QSet<QString> idsOf(const QList<endtext::Subject> &subjects)
{
    QSet<QString> ids;
    for (const endtext::Subject &subject : subjects) {
        ids.insert(subject.session.id);
    }
    return ids;
}

} // namespace

EndFlow::EndFlow(Supervisor &supervisor, DialogDesk &desk, QObject *parent)
    : QObject(parent), m_supervisor(supervisor), m_desk(desk)
{
}

QList<endtext::Subject> EndFlow::subjects(const QStringList &ids) const
{
    QList<endtext::Subject> found;
    const QList<EndPreview> previews = m_supervisor.endPreviews(ids);
    for (qsizetype at = 0; at < ids.size(); ++at) {
        if (const std::optional<SessionSnapshot> session = m_supervisor.snapshot(ids.at(at))) {
            found.append({*session, previews.at(at)});
        }
    }
    return found;
}

// The question stays true while it is open: sessions come to an end and start processes meanwhile.
ConsentDialog *EndFlow::prepare(const QList<endtext::Subject> &now, const std::function<QList<endtext::Subject>()> &look,
                                const std::function<ConsentDialog::Question(const QList<endtext::Subject> &)> &question)
{
    auto *dialog = new ConsentDialog(question(now), m_desk.window());
    if (now.size() <= mostLookedAtAgain) {
        auto *looks = new QTimer(dialog);
        connect(looks, &QTimer::timeout, dialog, [dialog, look, question] {
            const QList<endtext::Subject> left = look();
            if (left.isEmpty()) {
                dialog->reject(); // all gone by themselves
            } else {
                dialog->update(question(left));
            }
        });
        looks->start(pace::betweenLooks);
    }
    return dialog;
}

void EndFlow::end(const QStringList &ids)
{
    const QString subject = QStringLiteral("end ") + ids.join(QLatin1Char(' '));
    const QList<endtext::Subject> now = subjects(ids);
    if (now.isEmpty() || m_desk.raise(subject)) {
        return;
    }
    ConsentDialog *dialog = prepare(now, [this, ids] { return subjects(ids); }, endtext::endQuestion);
    const QStringList kept = endtext::keptBy(now);
    QCheckBox *everything = kept.isEmpty() ? nullptr : dialog->addChoice(tr("End what is kept too"), words::asList(kept));
    QCheckBox *atOnce = dialog->addChoice(tr("At once, without time to save"), tr("Kills after a tenth of a second"));
    connect(dialog, &QDialog::accepted, this, [this, ids, everything, atOnce] {
        EndRequest request;
        request.everything = everything && everything->isChecked();
        request.mode = atOnce->isChecked() ? EndMode::Now : EndMode::Graceful;
        run(ids, request);
    });
    m_desk.open(subject, dialog);
}

void EndFlow::run(const QStringList &ids, const EndRequest &request)
{
    QStringList left;
    for (const QString &id : ids) {
        if (m_supervisor.snapshot(id)) {
            left.append(id);
            Q_EMIT acted(id);
        }
    }
    if (left.isEmpty()) {
        return;
    }
    auto *job = new EndRun(m_supervisor, left, request, this);
    connect(job, &EndRun::finished, this, &EndFlow::tell);
    const QString name = words::isolated(m_supervisor.snapshot(left.first())->name);
    const QString heading = left.size() == 1 ? tr("Ending “%1”…").arg(name) : tr("Ending %1…").arg(endtext::sessions(left.size()));
    QTimer::singleShot(pace::aMoment, job, [this, job, heading] {
        auto *progress = new ProgressDialog(tr("Ending sessions"), heading, m_desk.window());
        const auto show = [progress](int done, int count) {
            progress->setProgress(done, count, count == 1 ? tr("Waiting for its processes to finish.")
                                                          : tr("%1 of %2 have ended.").arg(done).arg(count));
        };
        show(job->done(), job->count());
        connect(job, &EndRun::progressed, progress, show);
        connect(job, &EndRun::finished, progress, &QDialog::close);
        m_desk.open(QStringLiteral("ending ") + heading, progress, DialogDesk::Manner::Aside);
    });
    job->start();
}

void EndFlow::tell(const QList<SessionOutcome> &outcomes, const QList<Error> &problems)
{
    const QList<ConsentDialog::Row> survivors = endtext::survivorRows(outcomes);
    if (!survivors.isEmpty()) {
        ReportDialog::Report report;
        report.title = tr("Not everything ended");
        report.heading = survivors.size() == 1 ? tr("1 process is still there") : tr("%n processes are still there", nullptr, static_cast<int>(survivors.size()));
        report.text = tr("They were asked to end and then killed, and they live on. Their sessions stay in the list, so that "
                         "you can try again.");
        report.rows = survivors;
        auto *dialog = new ReportDialog(report, m_desk.window());
        QStringList again;
        for (const SessionOutcome &outcome : outcomes) {
            if (!outcome.outcome.ended) {
                again.append(outcome.id);
            }
        }
        connect(dialog->addAction(tr("Try again")), &QPushButton::clicked, this, [this, again] { run(again, {EndMode::Now, {}, {}, false}); });
        m_desk.open(QStringLiteral("survivors ") + again.join(QLatin1Char(' ')), dialog, DialogDesk::Manner::Report);
    }
    if (!problems.isEmpty()) {
        ReportDialog::Report report;
        report.title = tr("Could not end");
        report.heading = problems.size() == 1 ? tr("A session could not be ended") : tr("%n sessions could not be ended", nullptr, static_cast<int>(problems.size()));
        QStringList sentences;
        for (const Error &problem : problems) {
            sentences.append(dialogparts::sentences(problem));
        }
        sentences.removeDuplicates();
        report.text = sentences.join(QLatin1Char('\n'));
        m_desk.open(QStringLiteral("cannot end"), new ReportDialog(report, m_desk.window()), DialogDesk::Manner::Report);
    }
}

void EndFlow::askToRestart(const QStringList &ids, const std::function<void()> &confirmed)
{
    const QString subject = QStringLiteral("restart ") + ids.join(QLatin1Char(' '));
    const QList<endtext::Subject> now = subjects(ids);
    if (now.isEmpty() || m_desk.raise(subject)) {
        return;
    }
    ConsentDialog *dialog = prepare(now, [this, ids] { return subjects(ids); }, endtext::restartQuestion);
    connect(dialog, &QDialog::accepted, this, confirmed);
    m_desk.open(subject, dialog);
}

void EndFlow::quitAndEnd(const std::function<void()> &leave)
{
    if (!m_supervisor.isReady()) { // which sessions there are is not known yet: nobody could be asked about them
        connect(&m_supervisor, &Supervisor::ready, this, [this, leave] { quitAndEnd(leave); }, Qt::SingleShotConnection);
        return;
    }
    const QString subject = QStringLiteral("quit");
    const QList<endtext::Subject> now = endedByQuitting();
    if (now.isEmpty()) {
        quitNow(leave);
        return;
    }
    if (m_desk.raise(subject)) {
        return;
    }
    const auto asked = std::make_shared<QSet<QString>>(idsOf(now));
    const auto look = [this, asked] {
        const QList<endtext::Subject> seen = endedByQuitting();
        *asked = idsOf(seen);
        return seen;
    };
    ConsentDialog *dialog = prepare(now, look, [this](const QList<endtext::Subject> &all) {
        return endtext::quitQuestion(all, m_supervisor.rules().leaseAfterQuit);
    });
    connect(dialog, &QDialog::accepted, this, [this, leave, asked] {
        if (asked->contains(idsOf(endedByQuitting()))) {
            quitNow(leave);
        } else {
            quitAndEnd(leave); // something has come that was not asked about
        }
    });
    m_desk.open(subject, dialog);
}

QList<endtext::Subject> EndFlow::endedByQuitting() const
{
    QStringList ids;
    const QList<SessionSnapshot> all = m_supervisor.snapshots();
    std::transform(all.cbegin(), all.cend(), std::back_inserter(ids), [](const SessionSnapshot &session) { return session.id; });
    QList<endtext::Subject> found = subjects(ids);
    found.removeIf([](const endtext::Subject &subject) { return !words::isLiving(subject.session) && !endtext::endsSomething(subject.preview); });
    return found;
}

void EndFlow::showQuitting(int ended, int count, DialogDesk::Manner manner)
{
    const QString subject = QStringLiteral("quitting");
    auto *progress = qobject_cast<ProgressDialog *>(m_desk.find(subject));
    if (!progress) {
        const QString heading = count == 0 ? tr("Ending what finished sessions left…") : tr("Ending %1…").arg(endtext::sessions(count));
        progress = new ProgressDialog(tr("Quitting"), heading, m_desk.window());
        m_desk.open(subject, progress, manner);
    }
    progress->setProgress(ended, count, count == 0 ? tr("Waiting for their processes to finish.")
                                                   : tr("%1 of %2 have ended.").arg(std::max(0, ended)).arg(count));
}

void EndFlow::tellOfOthersEnd()
{
    auto *looks = new QTimer(this); // until the program has gone
    connect(looks, &QTimer::timeout, this, [this, most = 0, isHidden = false]() mutable {
        const QList<SessionSnapshot> all = m_supervisor.snapshots();
        const auto left = static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const SessionSnapshot &session) {
            return session.status == SessionStatus::Ending;
        }));
        isHidden = isHidden || (most > 0 && !m_desk.find(QStringLiteral("quitting"))); // by the user
        most = std::max(most, left);
        if (most > 0 && !isHidden) {
            showQuitting(most - left, most, DialogDesk::Manner::LastWord);
        }
    });
    looks->start(pace::aMoment);
}

void EndFlow::quitNow(const std::function<void()> &leave)
{
    const QList<SessionSnapshot> all = m_supervisor.snapshots();
    const int count = static_cast<int>(std::count_if(all.cbegin(), all.cend(), words::isLiving));
    const QPointer<EndFlow> self(this);
    auto *shown = new QTimer(this); // until the answer has come
    connect(shown, &QTimer::timeout, this, [this, count] {
        const QList<SessionSnapshot> left = m_supervisor.snapshots();
        const int living = static_cast<int>(std::count_if(left.cbegin(), left.cend(), words::isLiving));
        showQuitting(count - living, count, DialogDesk::Manner::Aside);
    });
    shown->start(pace::aMoment);
    m_supervisor.quit(QuitChoice::EndSessions, [self, leave, shown](const Result<QList<SessionOutcome>> &outcomes) {
        if (!self) {
            return;
        }
        delete shown;
        self->m_desk.closeAll();
        const QList<ConsentDialog::Row> survivors = outcomes ? endtext::survivorRows(*outcomes) : QList<ConsentDialog::Row>();
        if (survivors.isEmpty()) {
            leave();
            return;
        }
        ReportDialog::Report report;
        report.title = tr("Not everything ended");
        report.heading = survivors.size() == 1 ? tr("1 process is still there") : tr("%n processes are still there", nullptr, static_cast<int>(survivors.size()));
        report.text = tr("Shellreeve quits now. The next start finishes what could not be ended.");
        report.rows = survivors;
        auto *dialog = new ReportDialog(report, self->m_desk.window());
        connect(dialog, &QDialog::finished, self.data(), leave);
        self->m_desk.open(QStringLiteral("quit survivors"), dialog, DialogDesk::Manner::LastWord);
    });
}

} // namespace shellreeve
