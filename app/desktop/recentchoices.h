// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace shellreeve {

/// What was chosen lately: commands, folders, the windows' sizes. In a file of its own beside the settings of the profile
/// (0600, replaced whole); one that cannot be written costs the memory of it, nothing else.
class RecentChoices
{
public:
    static constexpr int longestList = 20;

    explicit RecentChoices(const QString &settingsFile);
    ~RecentChoices();

    [[nodiscard]] QStringList commands() const { return m_commands; } ///< newest first, at most 20, as typed
    /// Newest first, at most 20; without those that were gone when last looked, which each call does anew on another
    /// thread: a dead network drive stalls nobody.
    [[nodiscard]] QStringList folders() const;
    void addCommand(const QString &command);
    void addFolder(const QString &folder);

    [[nodiscard]] QByteArray windowState(const QString &window) const; ///< as saveGeometry() and saveState() made it; may be empty
    void setWindowState(const QString &window, const QByteArray &state);
    /// A thing that is told once: true the first time.
    [[nodiscard]] bool isFirstTime(const QString &subject);

private:
    struct FolderLook;

    void read();
    void write();

    QString m_file;
    QStringList m_commands;
    QStringList m_folders;
    QMap<QString, QByteArray> m_windows;
    QSet<QString> m_told;
    std::shared_ptr<FolderLook> m_look; ///< outlives us while one is under way
    bool m_complained = false;
};

} // namespace shellreeve
