// SPDX-License-Identifier: MIT
#include "hostiletree.h"

#include <QStandardPaths>

namespace shellreeve {

namespace {

constexpr int naps = 4; // whoever ends one of them has not ended the shell

/// What a shell does that stays for so long.
QString napping(std::chrono::seconds life)
{
    return QStringLiteral("for nap in 1 2 3 4; do sleep %1; done").arg(life.count() / naps);
}

/// A shell that stays, whatever it is asked; its mark is its own name ($0).
QString staying(const QString &mark, std::chrono::seconds life)
{
    return QStringLiteral("sh -c 'trap \"\" TERM HUP INT; %1; exit 0' %2").arg(napping(life), mark);
}

} // namespace

HostileTree HostileTree::make(const QString &nonce, std::chrono::seconds life)
{
    HostileTree tree;
    QString script;
    const auto add = [&](const char *shape, const QString &line) {
        const QString mark = nonce + QLatin1Char('-') + QLatin1String(shape);
        tree.marks.append(mark);
        script += line.arg(staying(mark, life)) + QLatin1Char('\n');
    };
    add("ignores-term", QStringLiteral("%1 &"));
    add("nohup", QStringLiteral("nohup %1 >/dev/null 2>&1 &"));
    add("double-fork", QStringLiteral("( %1 & )"));
    if (!QStandardPaths::findExecutable(QStringLiteral("setsid")).isEmpty()) {
        add("own-session", QStringLiteral("setsid %1 >/dev/null 2>&1 &"));
        add("daemon", QStringLiteral("( setsid %1 </dev/null >/dev/null 2>&1 & )"));
    }
    add("empty-environment", QStringLiteral("( env -i PATH=/usr/bin:/bin %1 & )"));
    add("comes-back", QStringLiteral("( trap '' TERM HUP INT; until %1; do :; done ) &")); // until it has had its time
    // Stops itself: a stopped process takes no TERM. A part of it that goes on wakes it when its time is up.
    const QString stopped = nonce + QStringLiteral("-stopped");
    tree.marks.append(stopped);
    script += QStringLiteral("sh -c '( trap \"\" TERM HUP INT; sleep %1; kill -CONT $$ ) & kill -STOP $$; exit 0' %2 &\n")
                  .arg(life.count())
                  .arg(stopped);
    script += QStringLiteral("trap '' TERM\n%1\nexit 0\n").arg(napping(life));
    tree.command = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), script};
    return tree;
}

} // namespace shellreeve
