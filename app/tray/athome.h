// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/autostart.h"
#include "desktop/commandlink.h"
#include "desktop/language.h"
#include "tray/front.h"

#include <QObject>

#include <memory>

namespace shellreeve {

class Notifications;
class RecentChoices;
class SessionActions;
class SettingsWindow;
class TerminalLauncher;
class WelcomeWindow;
enum class Setting;

/// What makes the program at home on this desktop: the settings and their window, the welcome, the start at login, the command
/// "reeve", the language.
class AtHome : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const Front::Needs &needs;
        Language &language;
        SessionActions &actions;
        TerminalLauncher &terminals;
        Notifications &notifications;
        RecentChoices &recent;
    };

    /// What is passed in outlives it.
    explicit AtHome(const Parts &parts, QObject *parent = nullptr);
    ~AtHome() override;

    void showSettings();
    /// Greets who has never been here: once, and nobody who has sessions already. After Supervisor::ready().
    void welcome(bool hasTray);
    void leaving();

Q_SIGNALS:
    void languageChanged(); ///< what has no words for that of its own is to be made anew

private:
    void follow(Setting setting);
    void followMoves();
    void tellProblem();
    void askLoginPath();
    [[nodiscard]] QString terminalFound() const;

    Parts m_parts;
    Autostart m_autostart;
    CommandLink m_command;
    bool m_isLeaving = false;
    bool m_knowsPath = false; ///< or is about to
    std::unique_ptr<SettingsWindow> m_window;
    std::unique_ptr<WelcomeWindow> m_welcome;
};

} // namespace shellreeve
