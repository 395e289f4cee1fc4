// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/settings/commandtoolline.h"
#include "ui/settings/loginstartline.h"
#include "ui/words/plainline.h"

#include <QFrame>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace shellreeve {

using settingwords::Section;

namespace {

constexpr int widestCharacters = 112;
constexpr int longestSearch = 40;

} // namespace

SettingsPage::SettingsPage(const Parts &parts, QWidget *parent)
    : QScrollArea(parent), m_settings(parts.settings), m_inside(new QWidget), m_column(new QVBoxLayout(m_inside)),
      m_nothing(dialogparts::paragraph(QString(), m_inside)), m_login(new LoginStartLine(parts.autostart, m_inside)),
      m_tool(new CommandToolLine(parts.command, m_inside))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    const int margin = fontMetrics().height();
    m_column->setContentsMargins(margin, 0, margin, margin);
    m_column->setSpacing(0);
    m_column->addWidget(m_nothing);
    for (const Section section : settingwords::sections()) {
        addHeading(section);
        if (section == Section::General) {
            addLine(section, m_login);
        }
        for (const Setting setting : settingwords::settingsIn(section)) {
            addLine(section, new SettingLine(m_settings, setting, parts.choices, m_inside));
        }
        if (section == Section::General) {
            addLine(section, m_tool);
        }
    }
    m_column->addStretch(1);
    m_inside->setMaximumWidth(dialogparts::widthOf(this, widestCharacters));
    setWidget(m_inside);
    setMinimumWidth(m_inside->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()); // of all sections: nothing jumps
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) { line(setting)->refresh(); });
    showSection(Section::General);
}

void SettingsPage::addHeading(Section section)
{
    QLabel *heading = dialogparts::heading(settingwords::sectionName(section), m_inside);
    heading->setContentsMargins(0, fontMetrics().height() / 2, 0, fontMetrics().height() / 4);
    m_column->addWidget(heading);
    m_headings.append({section, heading});
}

void SettingsPage::addLine(Section section, LineFrame *line)
{
    auto *rule = new QFrame(m_inside);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    QPalette pale = rule->palette();
    pale.setColor(QPalette::WindowText, pale.color(QPalette::Midlight));
    rule->setPalette(pale);
    m_column->addWidget(rule);
    m_column->addWidget(line);
    m_rows.append({section, line, rule});
}

void SettingsPage::showRows(const std::function<bool(const Row &)> &isShown)
{
    QList<Section> seen;
    for (const Row &row : std::as_const(m_rows)) {
        const bool shows = isShown(row);
        row.line->setVisible(shows);
        row.rule->setVisible(shows && seen.contains(row.section));
        if (shows) {
            seen.append(row.section);
        }
    }
    for (const auto &[section, heading] : std::as_const(m_headings)) {
        heading->setVisible(seen.contains(section));
    }
    m_nothing->setVisible(seen.isEmpty());
    verticalScrollBar()->setValue(0);
}

void SettingsPage::showSection(Section section)
{
    showRows([section](const Row &row) { return row.section == section; });
}

bool SettingsPage::fits(const LineFrame &line, const QStringList &words)
{
    if (const auto *setting = qobject_cast<const SettingLine *>(&line)) {
        return setting->fits(words);
    }
    const QString all = line.label() + QLatin1Char('\n') + line.help();
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

LineFrame *SettingsPage::search(const QString &text)
{
    const QStringList wanted = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    LineFrame *first = nullptr;
    showRows([&](const Row &row) {
        const bool isFound = fits(*row.line, wanted);
        first = isFound && !first ? row.line : first;
        return isFound;
    });
    m_nothing->setText(tr("No setting fits “%1”.").arg(words::isolated(words::shortened(words::oneLine(text), longestSearch))));
    return first;
}

void SettingsPage::refresh()
{
    m_login->refresh();
    m_tool->refresh();
    for (const SettingRow &row : settingRows()) {
        line(row.setting)->refresh();
    }
}

void SettingsPage::commit()
{
    for (const SettingRow &row : settingRows()) {
        line(row.setting)->commit();
    }
}

SettingLine *SettingsPage::line(Setting setting) const
{
    for (const Row &row : m_rows) {
        if (auto *line = qobject_cast<SettingLine *>(row.line); line && line->setting() == setting) {
            return line;
        }
    }
    return nullptr;
}

} // namespace shellreeve
