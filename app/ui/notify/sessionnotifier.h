// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "ui/notify/sessionnews.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace shellreeve {

class Notifications;
class Supervisor;

/// Tells a person, through the desktop's notifications, what happens to the sessions, and passes on what the buttons are
/// clicked for. Create it before the supervisor is started: what is there by ready() is no news.
class SessionNotifier : public QObject
{
    Q_OBJECT
public:
    /// What a person may want to hear of, or not. What is wrong with the whole is told always.
    enum class News { Attention, Finished, Failed, Interrupted };
    struct Parts {
        Supervisor &supervisor;
        Notifications &notifications;
        std::function<bool(const QString &id)> isInView; ///< a window in front shows it
        std::function<bool(News news)> isWanted = {}; ///< asked each time; empty: all of it
        const Clock &clock = Clock::system();
    };

    explicit SessionNotifier(Parts parts, QObject *parent = nullptr);
    ~SessionNotifier() override;

    void act(const QString &id); ///< the user did something to it: SessionActions::acted
    void leave(); ///< nothing more is told

Q_SIGNALS:
    // The token is the desktop's permission to raise a window; may be empty.
    void viewWanted(const QString &id, const QString &token);
    void restartWanted(const QString &id, const QString &token);
    void startAgainWanted(const QStringList &ids, const QString &token);
    void windowWanted(const QString &token);

private:
    void onReady();
    void onAdded(const QString &id);
    void onChanged(const QString &id);
    void onRemoved(const QString &id);
    void dropInterrupted(const QString &id);
    void onActivated(const QString &key, const QString &action, const QString &token);
    void tellProblems();
    [[nodiscard]] bool isWanted(News news) const { return !m_parts.isWanted || m_parts.isWanted(news); }
    void schedule();
    void tell();

    Parts m_parts;
    SessionNews m_news;
    QTimer m_due;
    QSet<QString> m_told;       ///< sessions with a notification of their own
    QStringList m_interrupted;
    QStringList m_problems;
    bool m_isLeaving = false;
};

} // namespace shellreeve
