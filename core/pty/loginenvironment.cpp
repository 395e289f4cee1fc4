// SPDX-License-Identifier: MIT
#include "pty/loginenvironment.h"

#include <pwd.h>
#include <unistd.h>

namespace shellreeve {

namespace {

// Start-up files may print: what counts follows this line.
constexpr char marker[] = "__shellreeve_environment__";

} // namespace

EnvironmentMap parseEnvironmentBlock(const QByteArray &block)
{
    EnvironmentMap environment;
    for (const QByteArray &entry : block.split('\0')) {
        const qsizetype equals = entry.indexOf('=');
        if (equals > 0) {
            environment.insert(QString::fromUtf8(entry.left(equals)), QString::fromUtf8(entry.mid(equals + 1)));
        }
    }
    return environment;
}

LoginEnvironment::LoginEnvironment(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, &m_shell, &QProcess::kill);
    connect(&m_shell, &QProcess::finished, this, &LoginEnvironment::finish);
    connect(&m_shell, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish();
        }
    });
}

// The shell's end, which its destructor brings about, would be told to members that are gone.
LoginEnvironment::~LoginEnvironment()
{
    m_shell.disconnect(this);
}

void LoginEnvironment::ask(const QString &shell, const EnvironmentMap &otherwise,
                           std::function<void(const EnvironmentMap &)> done, Milliseconds limit)
{
    m_otherwise = otherwise;
    m_done = std::move(done);
    m_shell.setStandardInputFile(QProcess::nullDevice());
    m_shell.setStandardErrorFile(QProcess::nullDevice());
    m_deadline.start(limit);
    const QString script = QStringLiteral("echo %1; exec /usr/bin/env -0").arg(QLatin1String(marker));
    m_shell.start(shell, {QStringLiteral("-l"), QStringLiteral("-c"), script});
}

QString LoginEnvironment::loginShell()
{
    const passwd *entry = ::getpwuid(::geteuid());
    QString shell = entry && entry->pw_shell ? QString::fromLocal8Bit(entry->pw_shell) : QString();
    if (shell.isEmpty()) {
        shell = qEnvironmentVariable("SHELL");
    }
    return shell.isEmpty() ? QStringLiteral("/bin/sh") : shell;
}

void LoginEnvironment::finish()
{
    if (!m_done) {
        return;
    }
    m_deadline.stop();
    const QByteArray output = m_shell.readAllStandardOutput();
    const QByteArray line = QByteArray(marker) + '\n';
    const qsizetype at = output.lastIndexOf(line);
    EnvironmentMap environment;
    if (at >= 0 && m_shell.exitStatus() == QProcess::NormalExit) {
        environment = parseEnvironmentBlock(output.mid(at + line.size()));
    }
    const auto done = std::exchange(m_done, {});
    done(environment.isEmpty() ? m_otherwise : environment);
}

} // namespace shellreeve
