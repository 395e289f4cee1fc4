// SPDX-License-Identifier: MIT
#include "ui/dialogs/startprobe.h"

#include "ui/words/sessionwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

#include <thread>

namespace shellreeve {

namespace {

class Probe
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::NewSession)
};

QString problemOfFolder(const QString &path)
{
    const QFileInfo folder(path);
    const QString shown = words::isolated(words::folderText(path));
    if (!folder.exists()) {
        return Probe::tr("There is no folder %1.").arg(shown);
    }
    if (!folder.isDir()) {
        return Probe::tr("%1 is not a folder.").arg(shown);
    }
    return folder.isExecutable() ? QString() : Probe::tr("You may not enter %1.").arg(shown);
}

QString problemOfProgramFile(const QString &path)
{
    const QFileInfo file(path);
    const QString shown = words::isolated(words::folderText(path));
    if (!file.exists()) {
        return Probe::tr("There is no program %1.").arg(shown);
    }
    if (file.isDir()) {
        return Probe::tr("%1 is a folder, not a program.").arg(shown);
    }
    return file.isExecutable() ? QString() : Probe::tr("%1 cannot be executed: it lacks the permission.").arg(shown);
}

QStringList foldersBeginning(const QString &beginning)
{
    constexpr int mostSeen = 10'000; // of a folder that is not worth it
    const qsizetype slash = beginning.lastIndexOf(QLatin1Char('/'));
    if (slash < 0) {
        return {};
    }
    const QString name = beginning.mid(slash + 1);
    QDir::Filters filters = QDir::Dirs | QDir::NoDotAndDotDot;
    filters.setFlag(QDir::Hidden, name.startsWith(QLatin1Char('.')));
    QDirIterator entries(beginning.left(slash + 1), filters);
    QStringList found;
    for (int seen = 0; seen < mostSeen && entries.hasNext(); ++seen) {
        entries.next();
        if (entries.fileName().startsWith(name, Qt::CaseInsensitive) && !entries.fileName().contains(QLatin1Char('\n'))) {
            found.append(entries.fileName());
        }
    }
    found.sort(Qt::CaseInsensitive);
    return found.mid(0, StartProbe::mostFolders);
}

} // namespace

StartProbe::StartProbe(QObject *parent) : QObject(parent), m_back(this) {}

StartProbe::~StartProbe()
{
    m_back.cut();
}

void StartProbe::ask(const Question &question)
{
    m_next = question;
    if (!m_isLooking) {
        lookNext();
    }
}

// A thread of its own, left alone at the end: one that hangs on a dead drive must not hold up the program's end.
void StartProbe::lookNext()
{
    m_isLooking = m_next.has_value();
    if (!m_isLooking) {
        return;
    }
    const Question question = *std::exchange(m_next, std::nullopt);
    std::thread([this, back = m_back, question] {
        back.deliver([this, question, answer = look(question)] { take(question, answer); });
    }).detach();
}

void StartProbe::take(const Question &question, const Answer &answer)
{
    if (!m_next) {
        Q_EMIT answered(question, answer);
    }
    lookNext();
}

StartProbe::Answer StartProbe::look(const Question &question)
{
    Answer answer;
    answer.folderProblem = problemOfFolder(question.folder);
    answer.folders = foldersBeginning(question.beginning);
    if (question.program.isEmpty()) {
        return answer;
    }
    if (question.program.contains(QLatin1Char('/'))) {
        const bool isAbsolute = question.program.startsWith(QLatin1Char('/'));
        if (isAbsolute || answer.folderProblem.isEmpty()) {
            answer.programProblem = problemOfProgramFile(isAbsolute ? question.program : question.folder + QLatin1Char('/') + question.program);
        }
    } else if (QStandardPaths::findExecutable(question.program, question.searchPath.split(QLatin1Char(':'), Qt::SkipEmptyParts)).isEmpty()) {
        answer.programDoubt = Probe::tr("No program %1 was found in PATH.").arg(words::isolated(question.program));
    }
    return answer;
}

} // namespace shellreeve
