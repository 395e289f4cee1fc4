// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

namespace shellreeve {

class RecentChoices;
class SessionActions;
class Supervisor;

/// The sessions: list, details, finished ones apart. Measures only while it is visible. Closing hides it.
class SessionsWindow : public QMainWindow
{
    Q_OBJECT
public:
    SessionsWindow(Supervisor &supervisor, SessionActions &actions, RecentChoices &recent, QWidget *parent = nullptr);
    ~SessionsWindow() override;

    void select(const QString &id);
    /// A word at the top of the window, until taken away with an empty one or by the user.
    void setNotice(const QString &text);
    /// Is this session what the user has before them right now.
    [[nodiscard]] bool isLookingAt(const QString &id) const;

Q_SIGNALS:
    void closed(); ///< by the user
};

} // namespace shellreeve
