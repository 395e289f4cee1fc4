// SPDX-License-Identifier: MIT
#pragma once

#include "base/runtimepaths.h"

#include <QMainWindow>

#include <memory>

namespace shellreeve {

class RecentChoices;
class SessionActions;
class Supervisor;

/// The sessions: list, details, finished ones apart. Measures only while it is visible. Closing hides it.
class SessionsWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// What is passed in outlives the window.
    SessionsWindow(Supervisor &supervisor, SessionActions &actions, RecentChoices &recent, const RuntimePaths &paths,
                   QWidget *parent = nullptr);
    ~SessionsWindow() override;

    void select(const QString &id);
    /// A word at the top of the window, until taken away with an empty one or by the user.
    void setNotice(const QString &text);
    /// Is this session what the user has before them right now.
    [[nodiscard]] bool isLookingAt(const QString &id) const;

Q_SIGNALS:
    void closed(); ///< by the user

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shellreeve
