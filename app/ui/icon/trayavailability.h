// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace shellreeve {

/// Whether the desktop has a place for icons. Qt 6.4 decides at the first touch of QSystemTrayIcon, isSystemTrayAvailable()
/// included, which kind of tray it will use for ever: so nobody touches it before changed(…) told of one.
class TrayAvailability : public QObject
{
    Q_OBJECT
public:
    enum class Tray {
        Unknown, ///< not yet asked
        None,
        Panel,      ///< by the desktop itself, on macOS, or over D-Bus (StatusNotifierItem)
        Embedding,  ///< an X11 window that takes others in (XEmbed)
    };

    explicit TrayAvailability(QObject *parent = nullptr);
    ~TrayAvailability() override;

    /// changed() follows soon, at the latest when a bus that does not answer was waited for.
    void watch();
    [[nodiscard]] Tray tray() const { return m_tray; }
    /// Whether there is a session bus to ask; a desktop without one can only have an embedding tray.
    [[nodiscard]] bool hasBus() const;

Q_SIGNALS:
    void changed(shellreeve::TrayAvailability::Tray tray);

private:
    void update();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    Tray m_tray = Tray::Unknown;
};

} // namespace shellreeve
