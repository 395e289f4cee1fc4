// SPDX-License-Identifier: MIT
#include "desktop/terminallauncher.h"

#include "base/shellquote.h"
#include "desktop/terminalwindow.h"

namespace shellreeve {

struct TerminalLauncher::Parts {
    Options options;
    QString program;
    QString token;
};

namespace {

const QString socketDirVariable = QStringLiteral("SHELLPER_SOCKET_DIR");

QStringList reeveWords(const TerminalLauncher::Options &options, const QString &id)
{
    QStringList words{options.reeve()};
    if (!options.profile.isEmpty()) {
        words << QStringLiteral("--profile") << options.profile;
    }
    return words << QStringLiteral("attach") << id;
}

/// "NAME=value" where reeve would look in another place without it; else empty.
QString neededAssignment(const TerminalLauncher::Options &options, const QString &value)
{
    return options.environment.value(socketDirVariable).isEmpty() ? QString() : socketDirVariable + QLatin1Char('=') + value;
}

} // namespace

TerminalLauncher::TerminalLauncher(Options options, QObject *parent) : QObject(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->options = std::move(options);
}

TerminalLauncher::~TerminalLauncher() = default;

Result<void> TerminalLauncher::attach(const QString &id, const QString &title)
{
    const Options &options = m_parts->options;
    QStringList command = reeveWords(options, id);
    // The window may be opened by a server that was started long ago, with an environment of its own.
    if (const QString assignment = neededAssignment(options, options.environment.value(socketDirVariable)); !assignment.isEmpty()) {
        command = QStringList{QStringLiteral("/usr/bin/env"), assignment} + command;
    }
    QProcessEnvironment search = options.environment;
    if (!m_parts->program.isEmpty()) {
        search.insert(QStringLiteral("TERMINAL"), m_parts->program);
    }
    Result<QList<TerminalStart>> ways = terminalStarts(search, title, command);
    if (!ways) {
        return ways.error();
    }
    QProcessEnvironment environment = options.environment;
    for (const char *variable : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        environment.remove(QString::fromLatin1(variable)); // those of our own start are used up
        if (!m_parts->token.isEmpty()) {
            environment.insert(QString::fromLatin1(variable), m_parts->token);
        }
    }
    m_parts->token.clear();
    auto *window = new TerminalWindow(std::move(ways).value(), environment, this);
    connect(window, &TerminalWindow::failed, this, [this, id](const Error &reason) { Q_EMIT failed(id, reason); });
    connect(window, &TerminalWindow::done, window, &QObject::deleteLater);
    window->open();
    return {};
}

void TerminalLauncher::setProgram(const QString &program)
{
    m_parts->program = program;
}

void TerminalLauncher::permit(const QString &token)
{
    m_parts->token = token;
}

QString TerminalLauncher::attachCommand(const QString &id) const
{
    const Options &options = m_parts->options;
    const QString line = shellLine(reeveWords(options, id));
    const QString assignment = neededAssignment(options, shellQuoted(options.environment.value(socketDirVariable)));
    return assignment.isEmpty() ? line : assignment + QLatin1Char(' ') + line;
}

} // namespace shellreeve
