// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "ui/notify/leftovernews.h"

#include <QObject>

namespace shellreeve {

class Notifications;
class Supervisor;

/// Tells a person, through the desktop's notifications, what a session's command left behind, and passes on the answer. What
/// is there at the start is told, too: the run before has taken its notifications with it.
class LeftoversNotifier : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Supervisor &supervisor;
        Notifications &notifications;
        const Clock &clock = Clock::system();
    };

    explicit LeftoversNotifier(const Parts &parts, QObject *parent = nullptr);
    void leave(); ///< nothing more is told

Q_SIGNALS:
    void endWanted(const QString &id);
    void keepWanted(const QString &id);
    void windowWanted(const QString &token); ///< the window of leftovers; the token is the desktop's permission to raise it

private:
    void onChanged(const QString &id);
    void perform(LeftoverNews::Step step, const QString &id);
    void tell(const QString &id);
    void onActivated(const QString &key, const QString &action, const QString &token);

    Parts m_parts;
    LeftoverNews m_news;
    bool m_isLeaving = false;
};

} // namespace shellreeve
