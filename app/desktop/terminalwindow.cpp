// SPDX-License-Identifier: MIT
#include "desktop/terminalwindow.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

namespace shellreeve {

/// A QProcess ends its child when it is destroyed, unless it believes that there is none.
class TerminalWindow::Detachable : public QProcess
{
public:
    void letGo() { setProcessState(NotRunning); }
};

TerminalWindow::TerminalWindow(QList<TerminalStart> ways, QProcessEnvironment environment, QObject *parent)
    : QObject(parent), m_ways(std::move(ways)), m_environment(std::move(environment))
{
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &TerminalWindow::done);
}

TerminalWindow::~TerminalWindow()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->letGo();
    }
}

void TerminalWindow::open()
{
    tryNext();
}

void TerminalWindow::tryNext()
{
    const TerminalStart way = m_ways.takeFirst();
    m_process = std::make_unique<Detachable>();
    // A file, not a pipe: the program outlives us, and a closed pipe would end it at its next complaint.
    m_errors = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/shellreeve-XXXXXX"));
    if (m_errors->open()) {
        m_process->setStandardErrorFile(m_errors->fileName(), QIODevice::Append);
    } else {
        m_process->setStandardErrorFile(QProcess::nullDevice());
    }
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setProcessEnvironment(m_environment);
    const QString home = m_environment.value(QStringLiteral("HOME"));
    m_process->setWorkingDirectory(QFileInfo(home).isDir() ? home : QStringLiteral("/"));
    m_process->setChildProcessModifier([] { ::setsid(); }); // what ends the session we were started from spares it
    connect(m_process.get(), &QProcess::finished, this, &TerminalWindow::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            // From the event loop: this may come from within start().
            QMetaObject::invokeMethod(this, [this] { fail(tr("%1 could not be started: %2").arg(m_process->program(), m_process->errorString())); },
                                      Qt::QueuedConnection);
        }
    });
    qCInfo(lcLifecycle).noquote() << QStringLiteral("Opening a terminal: %1").arg(way.program);
    m_process->start(way.program, way.arguments);
    if (m_errors->isOpen()) {
        ::unlink(QFile::encodeName(m_errors->fileName()).constData()); // the child holds it open, and so do we
    }
    m_moment.start(moment);
}

void TerminalWindow::onFinished()
{
    const QString program = m_process->program();
    const QString words = lastWords();
    if (m_process->exitStatus() == QProcess::CrashExit) {
        fail(words.isEmpty() ? tr("%1 crashed").arg(program) : tr("%1 crashed: %2").arg(program, words));
    } else if (const int code = m_process->exitCode(); code != 0) {
        fail(words.isEmpty() ? tr("%1 ended at once with status %2").arg(program).arg(code)
                             : tr("%1 ended at once with status %2: %3").arg(program).arg(code).arg(words));
    } else {
        m_moment.stop();
        Q_EMIT done();
    }
}

void TerminalWindow::fail(const QString &context)
{
    qCWarning(lcLifecycle).noquote() << context;
    m_moment.stop();
    if (m_process->error() == QProcess::FailedToStart && !m_ways.isEmpty()) {
        tryNext();
        return;
    }
    Q_EMIT failed(Error{ErrorCode::SpawnFailed, context, tr("set $TERMINAL to a terminal program that works here")});
    Q_EMIT done();
}

/// The last line of what it complained about, made fit to be shown.
QString TerminalWindow::lastWords()
{
    constexpr qint64 tail = 4096;
    constexpr qsizetype longest = 300;
    if (!m_errors->isOpen()) {
        return {};
    }
    m_errors->seek(std::max<qint64>(0, m_errors->size() - tail));
    const QStringList lines = QString::fromLocal8Bit(m_errors->read(tail)).split(QLatin1Char('\n'));
    QString last;
    for (const QString &line : lines) {
        QString shown;
        for (const QChar character : line) {
            shown += character.isPrint() ? character : QLatin1Char(' ');
        }
        shown = shown.simplified();
        last = shown.isEmpty() ? last : shown;
    }
    return last.left(longest);
}

} // namespace shellreeve
