// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace shellreeve {

/// The text of a settings file: "[section]", "key=value", comments after # or ;. What is not touched stays to the letter,
/// comments and unknown keys included. Pure.
class SettingsText
{
public:
    SettingsText() = default;
    explicit SettingsText(const QByteArray &bytes);

    /// Of "section/key"; of several lines the last. Without blanks around it; empty texts are values.
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    void set(const QString &name, const QString &value);
    void remove(const QString &name);

    [[nodiscard]] QByteArray bytes() const;
    /// Numbers of the lines, from 1, that are none of the above.
    [[nodiscard]] const QList<int> &oddLines() const { return m_oddLines; }

private:
    struct Line {
        QString text;
        QString section; ///< that it stands in, or opens
        QString key;     ///< empty: another kind of line
    };

    [[nodiscard]] std::optional<qsizetype> find(const QString &section, const QString &key) const;
    [[nodiscard]] qsizetype placeIn(const QString &section);

    QList<Line> m_lines;
    QList<int> m_oddLines;
};

/// Is it text at all: UTF-8 without zeros?
[[nodiscard]] bool isSettingsText(const QByteArray &bytes);

} // namespace shellreeve
