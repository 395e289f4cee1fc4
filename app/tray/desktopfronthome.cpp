// SPDX-License-Identifier: MIT
#include "tray/desktopfront.h"

#include "settings/settings.h"

#include <QDialog>

#include <algorithm>

/// How the front follows the settings; the rest is in desktopfront.cpp.
namespace shellreeve {

SessionNotifier::Parts DesktopFront::notifierParts()
{
    const auto isInView = [this](const QString &id) { return m_window && m_window->isLookingAt(id); };
    const auto isWanted = [this](SessionNotifier::News news) {
        switch (news) {
        case SessionNotifier::News::Attention: return m_needs.settings.isOn(Setting::NotifyAttention);
        case SessionNotifier::News::Finished: return m_needs.settings.isOn(Setting::NotifyFinished);
        case SessionNotifier::News::Failed: return m_needs.settings.isOn(Setting::NotifyFailed);
        case SessionNotifier::News::Interrupted: return m_needs.settings.isOn(Setting::NotifyInterrupted);
        }
        return true;
    };
    return {m_needs.supervisor, m_notifications, isInView, isWanted};
}

void DesktopFront::connectHome()
{
    connect(&m_needs.supervisor, &Supervisor::ready, this, &DesktopFront::greet);
    connect(&m_home, &AtHome::languageChanged, this, [this] {
        m_menu.retranslate();
        m_feed.refresh();
        renewWindows();
    });
}

// A start that wants the window has somewhere to go; one in the background wants nobody's attention.
void DesktopFront::greet()
{
    if (m_isTrayKnown && m_needs.supervisor.isReady() && !m_needs.options.background && !m_needs.options.show) {
        m_home.welcome(m_shownIcon != Presence::Icon::NoTray);
    }
}

// In the language there is now. One with a question open stays as it is until it is opened again: an answer may be half typed.
void DesktopFront::renewWindows()
{
    const auto isBusy = [](const QWidget &window) {
        const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
        return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
    };
    const auto showAgain = [](QWidget &window) {
        window.setAttribute(Qt::WA_ShowWithoutActivating);
        window.show();
        window.setAttribute(Qt::WA_ShowWithoutActivating, false);
    };
    if (m_window && !isBusy(*m_window)) {
        const bool wasShown = m_window->isVisible();
        m_window.reset();
        if (wasShown) {
            showAgain(window());
        }
    }
    if (m_ports && !isBusy(*m_ports)) {
        const bool wasShown = m_ports->isVisible();
        m_ports.reset();
        if (wasShown) {
            showAgain(ports());
        }
    }
    if (m_leftovers && !isBusy(*m_leftovers)) {
        const bool wasShown = m_leftovers->isVisible();
        m_leftovers.reset();
        if (wasShown) {
            showAgain(leftovers());
        }
    }
}

} // namespace shellreeve
