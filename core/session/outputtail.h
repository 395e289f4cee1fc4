// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "session/sessionsnapshot.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace shellreeve {

class ShellperClient;
struct Welcome;

/// The last lines of one session as plain text, for who looks at its details. They come from its shellper over a
/// connection that is no viewer and is gone again at once, or from the screen that was kept of a finished session.
/// The text is the session's: show it as plain text, nothing in it is to be trusted.
class OutputTail : public QObject
{
    Q_OBJECT
public:
    /// How much of the newest output is read: what fills the largest terminal several times.
    static constexpr qint64 mostBytes = 64 * 1024;

    explicit OutputTail(QString sessionsDir, QObject *parent = nullptr);
    ~OutputTail() override;

    void setMostLines(qsizetype lines); ///< from the next look on; 200 at first

    /// Whose lines. Meant to be called again with every change of that session: asks only when something was written since
    /// the last look or that look failed. Answers with changed(); those of another session are gone at once.
    void show(const SessionSnapshot &session);
    void refresh(); ///< asks again now
    void clear();   ///< nobody's

    [[nodiscard]] const QString &sessionId() const { return m_shown.id; } ///< empty: nobody's
    [[nodiscard]] bool isLoading() const { return m_client != nullptr; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// Why there are no lines; a default one where there are, or where the session wrote none. NotFound: nothing was kept.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed(); ///< lines, problem or whose they are

private:
    void look();
    void lookAtScreen(const Error &otherwise);
    void take(const QByteArray &bytes, int rows);
    void fail(const Error &reason);
    void hangUp();
    void settle(const QStringList &lines, const std::optional<Error> &problem);

    QString m_sessionsDir;
    qsizetype m_mostLines = 200;
    SessionSnapshot m_shown;
    QStringList m_lines;
    std::optional<Error> m_problem;
    bool m_wantsAnother = false; ///< something was written while we looked
    bool m_isOld = true;         ///< the lines are those of another session, or of none
    std::unique_ptr<ShellperClient> m_client;
    QTimer m_deadline;
};

} // namespace shellreeve
