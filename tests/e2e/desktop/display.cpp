// SPDX-License-Identifier: MIT
#include "e2e/desktop/display.h"

#include "e2e/instance.h"
#include "support/waitfor.h"

#include <QFile>

namespace shellreeve::testing {

namespace {

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

Display::Display(QSize size)
{
    const QString screen = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                            QStringLiteral("0"), screen, QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                                            QStringLiteral("-noreset")});
    if (!waitFor([this] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }) || !m_server.canReadLine()) {
        qWarning("Xvfb does not start: %s", qUtf8Printable(m_server.errorString()));
        return;
    }
    m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readLine()).trimmed();
}

Display::~Display()
{
    for (const auto &guest : m_guests) {
        end(*guest);
    }
    end(m_server);
}

void Display::die()
{
    m_server.kill();
    m_server.waitForFinished();
    // What a server takes away that ends by itself.
    QFile::remove(QStringLiteral("/tmp/.X%1-lock").arg(m_name.mid(1)));
    QFile::remove(QStringLiteral("/tmp/.X11-unix/X%1").arg(m_name.mid(1)));
}

bool Display::runWindowManager(const QProcessEnvironment &environment)
{
    return run(QStringLiteral("openbox"), {}, environment)
        && waitFor([this] { return !ask({QStringLiteral("get_num_desktops")}).isEmpty(); });
}

bool Display::activate(const QString &id) const
{
    // Not with --sync: a request that comes before the window manager listens would be waited for without an end.
    return !id.isEmpty()
        && (ask({QStringLiteral("getactivewindow")}) == id
            || (tell({QStringLiteral("windowactivate"), id}) && ask({QStringLiteral("getactivewindow")}) == id));
}

bool Display::run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    auto &guest = m_guests.emplace_back(std::make_unique<QProcess>());
    guest->setProcessEnvironment(environment);
    guest->setStandardOutputFile(QProcess::nullDevice());
    guest->setStandardErrorFile(QProcess::nullDevice());
    guest->start(program, arguments, QIODevice::NotOpen);
    return guest->waitForStarted();
}

bool Display::runTool(QProcess &tool, const QStringList &words) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    tool.setProcessEnvironment(environment);
    tool.start(QStringLiteral("xdotool"), words, QIODevice::ReadOnly);
    return runUntilFinished(tool, hangDeadline) && tool.exitCode() == 0;
}

bool Display::tell(const QStringList &words) const
{
    QProcess tool;
    return runTool(tool, words);
}

QString Display::ask(const QStringList &words) const
{
    QProcess tool;
    return runTool(tool, words) ? QString::fromUtf8(tool.readAllStandardOutput()).trimmed() : QString();
}

} // namespace shellreeve::testing
