// SPDX-License-Identifier: MIT
#include "tray/logoutnotice.h"

#include "process/cgroup.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

namespace shellreeve {

namespace {

constexpr qsizetype mostNamed = 5;
constexpr int longestName = 60;

class Logout
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Logout)
};

} // namespace

std::optional<Notice> logoutNotice(const QList<SessionSnapshot> &sessions, const LogoutRules &rules,
                                   const std::function<QByteArray(pid_t)> &cgroupOf)
{
    QStringList names;
    for (const SessionSnapshot &session : sessions) {
        if (!rules.areKnown || !words::isLiving(session) || !session.pid) {
            continue;
        }
        const LogoutFate fate = logoutFate(cgroupOf(static_cast<pid_t>(*session.pid)), rules.lingers);
        if (fate == LogoutFate::Ends || (fate == LogoutFate::MaybeEnds && rules.endsLoginSessions)) {
            names.append(words::shortened(words::oneLine(session.name), longestName));
        }
    }
    if (names.isEmpty()) {
        return std::nullopt;
    }
    const auto count = static_cast<int>(names.size());
    Notice notice;
    notice.key = QStringLiteral("logout");
    notice.title = count == 1 ? Logout::tr("1 session ends with the desktop") : Logout::tr("%n sessions end with the desktop", nullptr, count);
    QStringList lines = names.mid(0, mostNamed);
    if (count > mostNamed) {
        lines.append(Logout::tr("and %n more", nullptr, count - static_cast<int>(mostNamed)));
    }
    lines.append(Logout::tr("“loginctl enable-linger” lets them go on; the next start offers to start them again."));
    notice.body = lines.join(QLatin1Char('\n'));
    notice.isLastWord = true;
    return notice;
}

} // namespace shellreeve
