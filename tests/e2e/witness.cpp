// SPDX-License-Identifier: MIT
#include "e2e/witness.h"

#include "process/processtable.h"
#include "support/waitfor.h"

#include <QDir>

#include <fcntl.h>
#include <sys/stat.h>

namespace shellreeve::testing {

namespace {

bool holds(pid_t pid, const QString &path)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
    const QFileInfoList links = descriptors.entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(links.begin(), links.end(), [&](const QFileInfo &link) { return link.symLinkTarget() == path; });
}

} // namespace

Witness::Witness(const QString &path)
    : m_path(path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkfifo(name.constData(), 0600) != 0) {
        qFatal("cannot make %s", name.constData());
    }
    m_end = UniqueFd(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
}

bool Witness::listen()
{
    char buffer[4096];
    ssize_t size = 0;
    while ((size = ::read(m_end.get(), buffer, sizeof buffer)) > 0) {
        m_line.append(buffer, static_cast<qsizetype>(size));
    }
    const bool held = size < 0;
    for (qsizetype end = 0; (end = m_line.indexOf('\n')) >= 0; m_line.remove(0, end + 1)) {
        if (const Result<ProcessRef> process = ProcessRef::open(m_line.left(end).toInt())) {
            m_present.push_back(*process);
        }
    }
    return held;
}

bool Witness::waitForPresent(size_t count)
{
    return waitFor([&] { return present().size() >= count; });
}

QString Witness::holders() const
{
    QStringList found;
    const Result<std::vector<ProcessInfo>> all = snapshotProcesses();
    for (const ProcessInfo &info : all ? *all : std::vector<ProcessInfo>()) {
        if (info.pid != ::getpid() && holds(info.pid, m_path)) {
            found << QStringLiteral("%1 %2 (%3, parent %4)").arg(info.pid).arg(QString::fromUtf8(info.comm)).arg(QLatin1Char(info.state)).arg(info.ppid);
        }
    }
    return found.isEmpty() ? QStringLiteral("nobody") : found.join(QStringLiteral(", "));
}

} // namespace shellreeve::testing
