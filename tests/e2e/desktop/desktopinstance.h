// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/desktop/desktop.h"
#include "e2e/instance.h"

namespace shellreeve::testing {

/// A Shellreeve on a desktop of its own. The tray and the notification daemon are there unless a test wants it otherwise.
struct DesktopInstance {
    enum class Tray { There, NotYet };

    explicit DesktopInstance(Tray tray = Tray::There, QSize screen = {1280, 800});

    [[nodiscard]] bool start(const QStringList &options = {QStringLiteral("--background")}) { return isUp && it.start(options); }
    /// A terminal program of the user's, which notes what it is asked to run and leaves.
    void installTerminal();
    [[nodiscard]] bool waitForTerminalRun(const QString &words) const;
    /// Opens the window through the icon.
    [[nodiscard]] Accessible openWindow();
    /// Presses a key in the window that is to close of it; needs openbox. alt+F4 is what its frame's button does.
    [[nodiscard]] bool closeWindow(const QString &title, const QString &key = QStringLiteral("alt+F4"));
    /// Clicks in the middle of it.
    [[nodiscard]] bool click(const Accessible &place);
    /// The text of every label and list entry below: what a dialog says.
    [[nodiscard]] static QString wordsOf(const Accessible &window);
    [[nodiscard]] MenuClient &menu();

    TemporaryHome home;
    Desktop desktop;
    Instance it;
    bool isUp = false;

private:
    std::unique_ptr<TrayItem> m_item;
    QString m_itemName;
};

} // namespace shellreeve::testing
