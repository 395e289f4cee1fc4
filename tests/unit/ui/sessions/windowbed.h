// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/recentchoices.h"
#include "desktop/terminallauncher.h"
#include "samplesession.h"
#include "settings/settings.h"
#include "supervisor/supervisor.h"
#include "support/temporaryhome.h"
#include "ui/dialogs/sessionactions.h"
#include "ui/sessions/sessionlistmodel.h"
#include "ui/sessions/sessionswindow.h"

#include <QTest>

#include <memory>

namespace shellreeve::testing {

/// The window over a supervisor that was never started: what it shows, the test puts into its model.
struct WindowBed {
    WindowBed() { home.applyToThisProcess(); }

    SessionsWindow &open(const QSize &size = {1180, 720})
    {
        window = std::make_unique<SessionsWindow>(supervisor, actions, recent, paths());
        window->resize(size);
        window->show();
        supervisor.blockSignals(true); // it knows no sessions, and would say so
        (void)QTest::qWaitForWindowActive(window.get());
        return *window;
    }
    SessionListModel &model() { return *window->findChild<SessionListModel *>(); }
    template<typename Widget>
    Widget *find(const QString &accessibleName = {}) const
    {
        const auto all = window->findChildren<Widget *>();
        for (Widget *widget : all) {
            if (accessibleName.isEmpty() || widget->accessibleName() == accessibleName) {
                return widget;
            }
        }
        return nullptr;
    }
    RuntimePaths paths() const { return RuntimePaths::from(PathInputs::fromEnvironment(home.environment(), QString())).value(); }

    TemporaryHome home;
    Supervisor supervisor{Supervisor::Options{paths(), Tunables{}, QString(), QStringLiteral("/nonexistent"), Clock::system(), {}}};
    TerminalLauncher terminals{TerminalLauncher::Options{home.environment(), [] { return QStringLiteral("/nonexistent/reeve"); }, QString()}};
    RecentChoices recent{home.filePath(QStringLiteral("window.conf"))};
    Settings settings{home.filePath(QStringLiteral("window.conf"))};
    SessionActions actions{SessionActions::Parts{supervisor, terminals, recent, settings, paths(), QString(), [this] { return window.get(); }, {}}};
    std::unique_ptr<SessionsWindow> window;
};

} // namespace shellreeve::testing
