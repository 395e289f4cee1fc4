// SPDX-License-Identifier: MIT
#include "e2e/decoys.h"

#include <QFile>

namespace shellreeve::testing {

namespace {

QStringList lookLike(size_t which)
{
    static const std::vector<QStringList> looks{
        {QStringLiteral("shellreeve-shel"), QStringLiteral("/usr/libexec/shellreeve/shellreeve-shellper --config-fd 3")},
        {QStringLiteral("shellreeve-guar"), QStringLiteral("shellreeve-guardian")},
        {QStringLiteral("shellreeve"), QStringLiteral("/usr/bin/shellreeve --background")},
        {QStringLiteral("vim"), QStringLiteral("shellper-abcdefgh.sock control.sock")},
    };
    return looks.at(which % looks.size());
}

/// The next process in this pid namespace gets this pid, if it is free.
bool aimAt(pid_t pid)
{
    QFile last(QStringLiteral("/proc/sys/kernel/ns_last_pid"));
    return last.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && last.write(QByteArray::number(pid - 1)) > 0;
}

} // namespace

Decoys::Decoys(size_t count, const QByteArray &cookie)
    : m_cookie(cookie)
{
    while (m_all.size() < count) {
        m_all.push_back(make());
    }
}

std::unique_ptr<ChildGuard> Decoys::make()
{
    const QStringList look = lookLike(m_made++);
    const QStringList words{QStringLiteral("lifetime"), QStringLiteral("3600"), QStringLiteral("name"), look.at(0),
                            QStringLiteral("say"), look.at(1), QStringLiteral("block")};
    const bool carriesCookie = m_made % 2 == 0;
    if (carriesCookie) {
        qputenv("SHELLREEVE_SESSION", m_cookie);
    }
    auto decoy = std::make_unique<ChildGuard>(words, ChildGuard::Under::Test);
    qunsetenv("SHELLREEVE_SESSION");
    return decoy;
}

void Decoys::replaceOn(pid_t pid)
{
    std::unique_ptr<ChildGuard> &place = m_all.at(m_made % m_all.size());
    place.reset();
    const bool aimed = aimAt(pid);
    place = make();
    m_recycled += aimed && place->root() == pid ? 1 : 0;
}

size_t Decoys::living() const
{
    return static_cast<size_t>(std::count_if(m_all.begin(), m_all.end(), [](const std::unique_ptr<ChildGuard> &decoy) {
        return decoy->process().state() == QProcess::Running;
    }));
}

} // namespace shellreeve::testing
