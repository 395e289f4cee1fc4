// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/autostart.h"
#include "desktop/commandlink.h"
#include "desktop/recentchoices.h"
#include "desktop/terminallauncher.h"
#include "settings/settings.h"
#include "supervisor/supervisor.h"
#include "support/temporaryhome.h"
#include "ui/dialogs/sessionactions.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace shellreeve::testing {

/// What windows are made over: a supervisor that was never started. What they show, samples put into them.
struct WindowBed {
    WindowBed();

    [[nodiscard]] RuntimePaths paths() const;

    TemporaryHome home;
    Supervisor supervisor;
    TerminalLauncher terminals;
    RecentChoices recent;
    Settings settings;
    SessionActions actions;
    Autostart autostart;
    CommandLink command;
};

/// A window or dialog of the program as it can be met.
struct SampleWindow {
    const char *name;
    std::function<std::unique_ptr<QWidget>(WindowBed &bed)> make;
    std::function<void(QWidget &window)> fill; ///< once it is shown; may be empty
};

/// All there are, in the language that there is when they are made, with names and numbers as long as they get.
[[nodiscard]] const std::vector<SampleWindow> &everyWindow();

/// Shown, filled and settled.
[[nodiscard]] std::unique_ptr<QWidget> openSample(WindowBed &bed, const SampleWindow &sample);

} // namespace shellreeve::testing
