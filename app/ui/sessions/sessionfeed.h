// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace shellreeve {

class SessionListModel;
class Supervisor;

/// Carries the supervisor's changes into a model: the first at once, more of them bundled, none while it is not
/// running. It also measures only while it runs.
class SessionFeed : public QObject
{
    Q_OBJECT
public:
    /// Changes that come closer together than this are shown together.
    static constexpr std::chrono::milliseconds bundle{60};

    /// Both outlive the feed.
    SessionFeed(Supervisor &supervisor, SessionListModel &model, QObject *parent = nullptr);
    ~SessionFeed() override;

    void setRunning(bool running); ///< at its start the model is brought up to date
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void flushed();  ///< the model is as the supervisor is; once a second for what follows from the time alone
    void measured(); ///< and its counts are new

private:
    void note(const QString &id);
    void noteAll();
    void schedule();
    void flush();
    void tick();

    Supervisor &m_supervisor;
    SessionListModel &m_model;
    QTimer m_flush;
    QTimer m_tick;
    QElapsedTimer m_sinceFlush;
    QSet<QString> m_changed;
    bool m_all = false;
    bool m_measured = false;
    bool m_running = false;
};

} // namespace shellreeve
