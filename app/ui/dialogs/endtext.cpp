// SPDX-License-Identifier: MIT
#include "ui/dialogs/endtext.h"

#include "ui/dialogs/quittext.h"
#include "ui/words/joining.h"
#include "ui/words/leftoverwords.h"
#include "ui/words/reason.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace shellreeve::endtext {

using Question = ConsentDialog::Question;
using Row = ConsentDialog::Row;

namespace {

constexpr qsizetype mostPorts = 6;
constexpr qsizetype mostKept = 4;

class EndText
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::EndText)
};

QString processes(int count)
{
    return count == 1 ? EndText::tr("1 process") : EndText::tr("%n processes", nullptr, count);
}

QString portsText(const QList<int> &ports)
{
    QStringList numbers;
    for (const int port : ports.first(std::min(ports.size(), mostPorts))) {
        numbers.append(QString::number(port));
    }
    if (ports.size() > mostPorts) {
        numbers.append(QStringLiteral("…"));
    }
    const int count = static_cast<int>(ports.size());
    const QString counted = count == 1 ? EndText::tr("1 port") : EndText::tr("%n ports", nullptr, count);
    return EndText::tr("%1 (%2)", "2 ports (3000, 8080)").arg(counted, words::asList(numbers));
}

QString withPorts(const QString &what, const QList<int> &ports)
{
    return ports.isEmpty() ? what : EndText::tr("%1, %2", "bash and 3 processes, 1 port").arg(what, portsText(ports));
}

QString shortlyQuoted(const QString &name)
{
    constexpr int longestName = 36;
    return quoted(words::shortened(name, longestName));
}

EndPreview together(const QList<Subject> &subjects)
{
    EndPreview sum;
    for (const Subject &subject : subjects) {
        sum.processes += subject.preview.processes + (subject.preview.program.isEmpty() ? 0 : 1);
        sum.ports += subject.preview.ports;
        sum.hostsUs = sum.hostsUs || subject.preview.hostsUs;
    }
    std::sort(sum.ports.begin(), sum.ports.end());
    sum.ports.erase(std::unique(sum.ports.begin(), sum.ports.end()), sum.ports.end());
    return sum;
}

QList<Row> rowsOf(const QList<Subject> &subjects)
{
    QList<Row> rows;
    for (const Subject &subject : subjects) {
        rows.append({words::isolated(subject.session.name), whatEnds(subject.preview)});
    }
    return rows;
}

/// What one session is: its command and where.
QString identity(const SessionSnapshot &session)
{
    constexpr int longestCommand = 160;
    constexpr int longestFolder = 100;
    return EndText::tr("%1 in %2", "a command, a folder")
        .arg(words::isolated(words::shortened(words::commandText(session.command), longestCommand)),
             words::isolated(words::shortened(words::folderText(session.cwd), longestFolder)));
}

QStringList isolatedEach(const QStringList &texts)
{
    QStringList isolated;
    for (const QString &text : texts) {
        isolated.append(words::isolated(text));
    }
    return isolated;
}

QString keptNote(const QStringList &kept)
{
    if (kept.isEmpty()) {
        return {};
    }
    QStringList named = kept.first(std::min(kept.size(), mostKept));
    if (kept.size() > mostKept) {
        named.append(QStringLiteral("…"));
    }
    return EndText::tr("Kept, and goes on running: %1.").arg(words::asList(named));
}

QString noteOf(const QList<Subject> &subjects)
{
    QStringList sentences;
    if (together(subjects).hostsUs) {
        sentences.append(EndText::tr("Shellreeve itself was started in here: it and the programs it runs under are spared."));
    }
    sentences.append(keptNote(keptBy(subjects)));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QString actionOf(const Subject &subject)
{
    const EndPreview &preview = subject.preview;
    const int count = preview.processes + (preview.program.isEmpty() ? 0 : 1);
    if (count == 0) {
        return EndText::tr("End session");
    }
    constexpr int longestProgram = 24;
    return preview.processes == 0 ? EndText::tr("End %1").arg(words::shortened(words::oneLine(preview.program), longestProgram))
                                  : EndText::tr("End %1").arg(processes(count));
}

/// "This ends …" and how.
QString consequence(const QList<Subject> &subjects)
{
    const EndPreview sum = together(subjects);
    if (sum.processes == 0) {
        return subjects.size() == 1 ? EndText::tr("Nothing runs in it any more; it leaves the list.")
                                    : EndText::tr("Nothing runs in them any more; they leave the list.");
    }
    const QString how = sum.processes == 1 ? EndText::tr("It is asked to finish, and killed if it does not.")
                                           : EndText::tr("Each is asked to finish, and killed if it does not.");
    return words::asParagraph({EndText::tr("This ends %1.").arg(whatEnds(subjects)), how});
}

} // namespace

QString quoted(const QString &name)
{
    return EndText::tr("“%1”").arg(words::isolated(name));
}

bool endsSomething(const EndPreview &preview)
{
    return !preview.program.isEmpty() || preview.processes > 0;
}

QString sessions(qsizetype count)
{
    return count == 1 ? EndText::tr("1 session") : EndText::tr("%n sessions", nullptr, static_cast<int>(count));
}

QString whatEnds(const EndPreview &preview)
{
    const QString program = words::isolated(preview.program);
    QString what;
    if (preview.program.isEmpty()) {
        what = preview.processes == 0 ? EndText::tr("nothing that runs") : processes(preview.processes);
    } else {
        what = preview.processes == 0 ? program : EndText::tr("%1 and %2", "bash and 3 processes").arg(program, processes(preview.processes));
    }
    return withPorts(what, preview.ports);
}

QString whatEnds(const QList<Subject> &subjects)
{
    if (subjects.size() == 1) {
        return whatEnds(subjects.first().preview);
    }
    const EndPreview sum = together(subjects);
    return withPorts(sum.processes == 0 ? EndText::tr("nothing that runs") : processes(sum.processes), sum.ports);
}

QStringList keptBy(const QList<Subject> &subjects)
{
    QStringList kept;
    for (const Subject &subject : subjects) {
        kept += isolatedEach(subject.preview.kept);
    }
    return kept;
}

Question endQuestion(const QList<Subject> &subjects)
{
    Question question;
    question.note = noteOf(subjects);
    if (subjects.size() == 1) {
        const Subject &only = subjects.first();
        question.title = EndText::tr("End session");
        question.heading = EndText::tr("End %1?").arg(shortlyQuoted(only.session.name));
        question.text = identity(only.session) + QStringLiteral("\n\n")
            + consequence(subjects);
        question.action = actionOf(only);
        return question;
    }
    question.title = EndText::tr("End sessions");
    question.heading = EndText::tr("End %1?").arg(sessions(subjects.size()));
    question.text = consequence(subjects);
    question.rows = rowsOf(subjects);
    question.action = EndText::tr("End %1").arg(sessions(subjects.size()));
    return question;
}

Question restartQuestion(const QList<Subject> &subjects)
{
    Question question;
    question.note = noteOf(subjects);
    if (subjects.size() == 1) {
        const Subject &only = subjects.first();
        question.title = EndText::tr("Restart session");
        question.heading = EndText::tr("Restart %1?").arg(shortlyQuoted(only.session.name));
        question.text = identity(only.session) + QStringLiteral("\n\n")
            + EndText::tr("This ends %1, then starts the command again.").arg(whatEnds(only.preview));
        question.action = EndText::tr("%1 and restart", "End 4 processes and restart").arg(actionOf(only));
        return question;
    }
    question.title = EndText::tr("Restart sessions");
    question.heading = EndText::tr("Restart %1?").arg(sessions(subjects.size()));
    question.text = EndText::tr("This ends %1, then starts the commands again.").arg(whatEnds(subjects));
    question.rows = rowsOf(subjects);
    question.action = EndText::tr("Restart %1").arg(sessions(subjects.size()));
    return question;
}

Question quitQuestion(const QList<Subject> &subjects, std::chrono::seconds leaseAfterQuit)
{
    Question question;
    question.title = EndText::tr("Quit and end all");
    question.heading = subjects.size() == 1 ? EndText::tr("End %1 and quit?").arg(shortlyQuoted(subjects.first().session.name))
                                            : EndText::tr("End all %1 and quit?").arg(sessions(subjects.size()));
    QList<SessionSnapshot> living;
    for (const Subject &subject : subjects) {
        if (words::isLiving(subject.session)) {
            living.append(subject.session);
        }
    }
    question.text = consequence(subjects) + QStringLiteral("\n\n")
        + (living.isEmpty() ? EndText::tr("To leave what finished sessions started running instead, choose “Quit” in the menu.")
                            : words::asParagraph({EndText::tr("To leave them running instead, choose “Quit (keep %1)” in the menu.").arg(sessions(living.size())),
                                                    quittext::howLong(living, leaseAfterQuit)}));
    question.note = noteOf(subjects);
    question.rows = rowsOf(subjects);
    question.action = EndText::tr("End %1 and quit").arg(sessions(subjects.size()));
    return question;
}

Question forgetQuestion(const QList<SessionSnapshot> &finished)
{
    Question question;
    question.title = EndText::tr("Forget sessions");
    question.heading = EndText::tr("Forget %1?").arg(sessions(finished.size()));
    question.text = EndText::tr("They have finished. How they ended and what they last showed is dropped for good.");
    for (const SessionSnapshot &session : finished) {
        question.rows.append({words::isolated(session.name), words::stateText(session)});
    }
    question.action = EndText::tr("Forget %1").arg(sessions(finished.size()));
    return question;
}

Question processQuestion(const SubtreePreview &preview, const QString &sessionName)
{
    const QString top = words::isolated(words::processText(preview.program, preview.top.pid));
    const int count = preview.below + 1;
    Question question;
    question.title = EndText::tr("End process");
    const QString how = count == 1 ? EndText::tr("It is asked to finish, and killed if it does not.")
                                   : EndText::tr("Each is asked to finish, and killed if it does not.");
    const QString what = withPorts(preview.below == 0 ? top : EndText::tr("%1 and %2", "bash and 3 processes").arg(top, processes(preview.below)),
                                   preview.ports);
    const QString goesOn = EndText::tr("The session %1 stays as it is.").arg(shortlyQuoted(sessionName));
    if (preview.topIsKept) {
        question.heading = EndText::tr("%1 is kept. End it all the same?").arg(top);
        question.text = words::asParagraph({EndText::tr("It and everything below it ends."), how, goesOn});
        question.action = EndText::tr("End it all the same");
        return question;
    }
    question.heading = preview.below == 0 ? EndText::tr("End %1?").arg(top) : EndText::tr("End %1 and %2 below it?").arg(top, processes(preview.below));
    question.text = words::asParagraph({EndText::tr("This ends %1.").arg(what), how, goesOn});
    question.note = keptNote(isolatedEach(preview.kept));
    constexpr int longestProgram = 24;
    question.action = count == 1 ? EndText::tr("End %1").arg(words::shortened(words::oneLine(preview.program), longestProgram))
                                 : EndText::tr("End %1").arg(processes(count));
    return question;
}

QList<Row> survivorRows(const QList<SessionOutcome> &outcomes)
{
    QList<Row> rows;
    for (const SessionOutcome &one : outcomes) {
        for (const OutcomeProcess &process : one.outcome.survivors) {
            const QString what = EndText::tr("%1 (pid %2)").arg(words::isolated(process.program)).arg(process.pid);
            rows.append({words::isolated(one.name),
                         process.reason.isEmpty() ? what : EndText::tr("%1: %2", "node (pid 12): permission denied").arg(what, words::oneLine(words::reason(process.reason)))});
        }
        if (!one.outcome.ended && one.outcome.survivors.isEmpty()) {
            rows.append({words::isolated(one.name), EndText::tr("not ended in time")});
        }
    }
    return rows;
}

} // namespace shellreeve::endtext
