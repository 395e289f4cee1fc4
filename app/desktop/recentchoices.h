// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace shellreeve {

/// What was chosen lately: commands, folders, the windows' sizes. In the settings file of the profile (0600); a file that
/// cannot be written costs the memory of it, nothing else.
class RecentChoices
{
public:
    explicit RecentChoices(const QString &settingsFile);
    ~RecentChoices();

    [[nodiscard]] QStringList commands() const; ///< newest first, at most 20, as typed
    [[nodiscard]] QStringList folders() const;  ///< newest first, at most 20, those that still exist
    void addCommand(const QString &command);
    void addFolder(const QString &folder);

    [[nodiscard]] QByteArray windowState(const QString &window) const; ///< as saveGeometry() and saveState() made it; may be empty
    void setWindowState(const QString &window, const QByteArray &state);
    /// A thing that is told once: true the first time.
    [[nodiscard]] bool isFirstTime(const QString &subject);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace shellreeve
