// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/desktop/accessible.h"
#include "e2e/desktop/accessregistry.h"
#include "e2e/desktop/display.h"
#include "e2e/desktop/notificationdaemon.h"
#include "support/privatebus.h"
#include "e2e/desktop/trayitem.h"
#include "e2e/desktop/traywatcher.h"
#include "support/temporaryhome.h"

#include <QProcessEnvironment>

#include <memory>

namespace shellreeve::testing {

/// A desktop of the test's own: display, session bus, registry for screen readers, and, once told to appear, a tray and a
/// notification daemon. Nothing of the developer's own desktop is seen or touched.
class Desktop
{
public:
    explicit Desktop(const TemporaryHome &home, QSize size = {1280, 800});

    [[nodiscard]] bool isUp() const { return display.isUp() && bus.isUp() && registry.isUp(); }
    /// What a program needs to be on this desktop.
    void putInto(QProcessEnvironment &environment) const;
    /// The icon, once it is registered; invalid service if none comes.
    [[nodiscard]] std::unique_ptr<TrayItem> waitForItem();
    /// The newest program that a screen reader knows; invalid as long as there is none, which is until its first window.
    [[nodiscard]] Accessible program();
    [[nodiscard]] QList<Accessible> windows(); ///< of it, those that show
    [[nodiscard]] bool hasWindow(const QString &title);
    /// Waits for a window of the newest program whose title begins with this.
    [[nodiscard]] Accessible waitForWindow(const QString &title);
    [[nodiscard]] bool waitForNoWindow(const QString &title);

    PrivateBus bus;
    Display display;
    TrayWatcher tray;
    NotificationDaemon notifications;
    AccessRegistry registry;

private:
    BusClient m_client;
};

} // namespace shellreeve::testing
