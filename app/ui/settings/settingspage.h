// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingline.h"
#include "ui/settings/settingwords.h"

#include <QList>
#include <QScrollArea>

#include <functional>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace shellreeve {

class Autostart;
class CommandLink;
class CommandToolLine;
class LoginStartLine;

/// All settings below each other, of which one section shows, or what a search finds in all of them.
class SettingsPage : public QScrollArea
{
    Q_OBJECT
public:
    struct Parts {
        Settings &settings;
        Autostart &autostart;
        CommandLink &command;
        SettingLine::Choices choices;
    };

    /// What is passed in outlives the page.
    SettingsPage(const Parts &parts, QWidget *parent);

    void showSection(settingwords::Section section);
    /// Shows what every word fits, in all sections; the first of it, or nullptr.
    LineFrame *search(const QString &text);
    void refresh(); ///< everything, as it is now
    void commit();  ///< what was typed is complete
    [[nodiscard]] SettingLine *line(Setting setting) const;

private:
    struct Row {
        settingwords::Section section;
        LineFrame *line;
        QFrame *rule; ///< above it
    };

    void addHeading(settingwords::Section section);
    void addLine(settingwords::Section section, LineFrame *line);
    void showRows(const std::function<bool(const Row &)> &isShown);
    [[nodiscard]] static bool fits(const LineFrame &line, const QStringList &words);

    Settings &m_settings;
    QWidget *m_inside;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QList<QPair<settingwords::Section, QLabel *>> m_headings;
    QLabel *m_nothing;
    LoginStartLine *m_login;
    CommandToolLine *m_tool;
};

} // namespace shellreeve
