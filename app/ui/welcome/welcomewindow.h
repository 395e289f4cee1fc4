// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace shellreeve {

class Autostart;
class CommandLink;
class CommandToolLine;

/// What somebody sees who starts Shellreeve for the first time: what the icon, sessions and quitting are, and the two things
/// to decide. One page, modal to nothing.
class WelcomeWindow : public QWidget
{
    Q_OBJECT
public:
    struct Parts {
        Autostart &autostart;
        CommandLink &command;
        bool hasTray = true; ///< else the window of the sessions stands in for the icon
    };

    /// What is passed in outlives the window.
    explicit WelcomeWindow(const Parts &parts, QWidget *parent = nullptr);

    void refresh(); ///< what shells find is known better later

Q_SIGNALS:
    void newSessionWanted();
    void settingsWanted();

private:
    CommandToolLine *m_tool;
};

} // namespace shellreeve
