// SPDX-License-Identifier: MIT
#include "hostiletree.h"

#include <QStandardPaths>

namespace shellreeve {

namespace {

/// A shell that stays, whatever it is asked; its mark is its own name ($0).
QString staying(const QString &mark)
{
    return QStringLiteral("sh -c 'trap \"\" TERM HUP INT; while :; do sleep 1000; done' %1").arg(mark);
}

} // namespace

HostileTree HostileTree::make(const QString &nonce)
{
    HostileTree tree;
    QString script;
    const auto add = [&](const char *shape, const QString &line) {
        const QString mark = nonce + QLatin1Char('-') + QLatin1String(shape);
        tree.marks.append(mark);
        script += line.arg(staying(mark)) + QLatin1Char('\n');
    };
    add("ignores-term", QStringLiteral("%1 &"));
    add("nohup", QStringLiteral("nohup %1 >/dev/null 2>&1 &"));
    add("double-fork", QStringLiteral("( %1 & )"));
    if (!QStandardPaths::findExecutable(QStringLiteral("setsid")).isEmpty()) {
        add("own-session", QStringLiteral("setsid %1 >/dev/null 2>&1 &"));
        add("daemon", QStringLiteral("( setsid %1 </dev/null >/dev/null 2>&1 & )"));
    }
    add("empty-environment", QStringLiteral("( env -i PATH=/usr/bin:/bin %1 & )"));
    add("comes-back", QStringLiteral("( trap '' TERM HUP INT; while :; do %1; done ) &"));
    // Stops itself: a stopped process takes no TERM.
    const QString stopped = nonce + QStringLiteral("-stopped");
    tree.marks.append(stopped);
    script += QStringLiteral("sh -c 'kill -STOP $$; while :; do sleep 1000; done' %1 &\n").arg(stopped);
    script += QStringLiteral("trap '' TERM\nwhile :; do sleep 1000; done\n");
    tree.command = QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), script};
    return tree;
}

} // namespace shellreeve
