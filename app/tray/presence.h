// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace shellreeve {

/// How a person gets at the program: by the icon; where there is no tray, by the window; where that is not wanted or was
/// closed, by being told once how to get it back.
class Presence : public QObject
{
    Q_OBJECT
public:
    enum class Icon {
        Shown,
        NoTray,    ///< this desktop has none, for now
        OtherTray, ///< there is one that this run cannot use any more
    };
    enum class Start { Foreground, Background };

    /// How long one started in the background waits for a tray before it speaks up: panels come late at login.
    static constexpr std::chrono::milliseconds defaultPatience{60'000};

    explicit Presence(Start start, std::chrono::milliseconds patience = defaultPatience, QObject *parent = nullptr);

    void setIcon(Icon icon);
    void windowShown();
    void windowClosed();

Q_SIGNALS:
    void windowWanted();
    void iconChanged(shellreeve::Presence::Icon icon); ///< what the window's notice is about; not at a start that goes well
    void reminderWanted();                             ///< neither icon nor window; at most once

private:
    void remind();

    QTimer m_patience;
    Start m_start;
    bool m_isFirst = true;
    bool m_isWindowShown = false;
    bool m_wasReminded = false;
    Icon m_icon = Icon::Shown;
};

} // namespace shellreeve
