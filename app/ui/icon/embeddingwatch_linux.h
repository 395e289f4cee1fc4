// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace shellreeve {

/// Whether some window of this X11 screen takes icons in: the owner of the selection _NET_SYSTEM_TRAY_S<screen>
/// (freedesktop.org, System Tray Protocol). Through a connection of its own, so that Qt's event masks stay what they are;
/// where the desktop is not X11, or this connection breaks, there is none.
class EmbeddingWatch : public QObject
{
    Q_OBJECT
public:
    explicit EmbeddingWatch(QObject *parent = nullptr);
    ~EmbeddingWatch() override;

    void watch();
    [[nodiscard]] bool hasTray() const { return m_hasTray; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void onEvents();
    void set(bool hasTray);

    struct Screen;
    std::unique_ptr<Screen> m_screen;
    bool m_hasTray = false;
};

} // namespace shellreeve
