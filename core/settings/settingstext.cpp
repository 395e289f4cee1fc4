// SPDX-License-Identifier: MIT
#include "settings/settingstext.h"

#include <QStringDecoder>

namespace shellreeve {

namespace {

QString sectionOf(const QString &name)
{
    return name.section(QLatin1Char('/'), 0, 0);
}

QString keyOf(const QString &name)
{
    return name.section(QLatin1Char('/'), 1);
}

} // namespace

SettingsText::SettingsText(const QByteArray &bytes)
{
    QString section;
    const QStringList lines = bytes.isEmpty() ? QStringList() : QString::fromUtf8(bytes).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        Line one{line, section, {}};
        const bool isComment = text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1Char(';'));
        if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) {
            section = text.mid(1, text.size() - 2).trimmed();
            one.section = section;
        } else if (const qsizetype sign = text.indexOf(QLatin1Char('=')); sign > 0 && !isComment) {
            one.key = text.left(sign).trimmed();
        } else if (!text.isEmpty() && !isComment) {
            m_oddLines.append(static_cast<int>(m_lines.size()) + 1);
        }
        m_lines.append(one);
    }
    if (!m_lines.isEmpty() && m_lines.last().text.isEmpty()) {
        m_lines.removeLast(); // the end of the last line is no line
    }
}

std::optional<qsizetype> SettingsText::find(const QString &section, const QString &key) const
{
    for (qsizetype at = m_lines.size() - 1; at >= 0; --at) {
        if (m_lines.at(at).key == key && m_lines.at(at).section == section) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<QString> SettingsText::value(const QString &name) const
{
    const std::optional<qsizetype> at = find(sectionOf(name), keyOf(name));
    return at ? std::optional(m_lines.at(*at).text.section(QLatin1Char('='), 1).trimmed()) : std::nullopt;
}

/// Behind the last line of the section that is not empty; the section is made where there is none.
qsizetype SettingsText::placeIn(const QString &section)
{
    for (qsizetype at = m_lines.size() - 1; at >= 0; --at) {
        if (m_lines.at(at).section == section && !m_lines.at(at).text.trimmed().isEmpty()) {
            return at + 1;
        }
    }
    if (!m_lines.isEmpty() && !m_lines.last().text.trimmed().isEmpty()) {
        m_lines.append({QString(), m_lines.last().section, {}});
    }
    m_lines.append({QLatin1Char('[') + section + QLatin1Char(']'), section, {}});
    return m_lines.size();
}

void SettingsText::set(const QString &name, const QString &value)
{
    const QString section = sectionOf(name);
    const QString key = keyOf(name);
    const Line line{key + QLatin1Char('=') + value, section, key};
    if (const std::optional<qsizetype> at = find(section, key)) {
        m_lines[*at] = line;
    } else {
        m_lines.insert(placeIn(section), line);
    }
}

void SettingsText::remove(const QString &name)
{
    while (const std::optional<qsizetype> at = find(sectionOf(name), keyOf(name))) {
        m_lines.removeAt(*at);
    }
}

QByteArray SettingsText::bytes() const
{
    QString text;
    for (const Line &line : m_lines) {
        text += line.text + QLatin1Char('\n');
    }
    return text.toUtf8();
}

bool isSettingsText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

} // namespace shellreeve
