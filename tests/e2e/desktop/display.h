// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

namespace shellreeve::testing {

/// An X display without a screen (Xvfb), on the first number that is free, and programs that live on it. All are ended
/// by their handles.
class Display
{
public:
    explicit Display(QSize size = {1280, 800});
    ~Display();
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;

    [[nodiscard]] bool isUp() const { return !m_name.isEmpty(); }
    [[nodiscard]] QString name() const { return m_name; } ///< ":7"
    /// Window manager, panel …; false when it does not start. It ends with the display.
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    /// openbox; returns when it manages windows.
    [[nodiscard]] bool runWindowManager(const QProcessEnvironment &environment);
    /// xdotool, for what it does and for what it answers (empty when it fails).
    [[nodiscard]] bool tell(const QStringList &words) const;
    [[nodiscard]] QString ask(const QStringList &words) const;
    /// Brings a window to the front and gives it the keyboard; false while it has neither: ask again.
    [[nodiscard]] bool activate(const QString &id) const;
    void die(); ///< SIGKILL of the server

private:
    [[nodiscard]] bool runTool(QProcess &tool, const QStringList &words) const;

    QProcess m_server;
    QString m_name;
    std::vector<std::unique_ptr<QProcess>> m_guests;
};

} // namespace shellreeve::testing
