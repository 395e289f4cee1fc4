// SPDX-License-Identifier: MIT
#include "ui/settings/settingline.h"

#include "ui/settings/keeplisteditor.h"
#include "ui/settings/numbereditor.h"
#include "ui/settings/settingwords.h"
#include "ui/words/joining.h"
#include "ui/words/plainline.h"

#include <algorithm>

namespace shellreeve {

namespace {

constexpr int longestQuoted = 40;

LineFrame::Shape shapeOf(Setting setting)
{
    return setting == Setting::KeepList ? LineFrame::Shape::Below : LineFrame::Shape::Beside;
}

} // namespace

SettingLine::SettingLine(Settings &settings, Setting setting, const Choices &choices, QWidget *parent)
    : LineFrame(settingwords::wordsOf(setting).label, settingwords::wordsOf(setting).help, shapeOf(setting), parent), m_settings(settings),
      m_row(rowOf(setting)), m_editor(makeEditor(choices))
{
    setField(m_editor, m_editor->field());
    connect(m_editor, &SettingEditor::chosen, this, &SettingLine::choose);
    connect(m_editor, &SettingEditor::faultChanged, this, &SettingLine::refreshAround); // what is typed stays
    connect(this, &LineFrame::restoreWanted, this, &SettingLine::restore);
    m_editor->show(m_settings.chosen(setting));
    refresh();
}

SettingEditor *SettingLine::makeEditor(const Choices &choices)
{
    switch (m_row.kind) {
    case SettingKind::Switch:
        return new SwitchEditor(this);
    case SettingKind::Number:
        return new NumberEditor(m_row, this);
    case SettingKind::Choice:
        return new ChoiceEditor(m_row.setting, m_row.setting == Setting::Language ? QStringList{QStringLiteral("system")} + choices.languages : m_row.choices, this);
    case SettingKind::Text:
        return new TextEditor(m_row, choices.terminal, this);
    case SettingKind::List:
        break;
    }
    return new KeepListEditor(this);
}

void SettingLine::choose(const QVariant &value)
{
    if (value != m_settings.chosen(m_row.setting) || !m_settings.unusable(m_row.setting).isEmpty()) {
        m_settings.set(m_row.setting, value);
    }
    refresh();
}

void SettingLine::restore()
{
    m_settings.restore(m_row.setting);
    m_editor->show(m_settings.chosen(m_row.setting)); // what was typed and could not be, goes too
    refresh();
}

void SettingLine::commit()
{
    m_editor->commit();
}

void SettingLine::refresh()
{
    if (m_editor->fault().isEmpty()) {
        m_editor->show(m_settings.chosen(m_row.setting));
    }
    refreshAround();
}

void SettingLine::refreshAround()
{
    QString footer = tr("Default: %1.").arg(settingwords::valueText(m_row, m_settings.standard(m_row.setting)));
    if (m_row.effect == SettingEffect::NewSessions) {
        footer = words::asParagraph({footer, tr("For new sessions.")});
    }
    setFooter(footer);
    showRestore(!m_settings.isStandard(m_row.setting) || !m_settings.unusable(m_row.setting).isEmpty() || !m_editor->fault().isEmpty());
    refreshHint();
}

void SettingLine::refreshHint()
{
    const QString by = m_settings.overruledBy(m_row.setting);
    const QString unusable = m_settings.unusable(m_row.setting);
    if (!m_editor->fault().isEmpty()) {
        setProblem(m_editor->fault());
    } else if (!unusable.isEmpty()) {
        setProblem(tr("The file says “%1”, which is not possible. The default counts.").arg(words::shortened(words::oneLine(unusable), longestQuoted)));
    } else if (!by.isEmpty()) {
        setNote(tr("Set by %1: %2. What you choose here counts without it.").arg(by, settingwords::valueText(m_row, m_settings.value(m_row.setting))));
    } else {
        clearHint();
    }
}

bool SettingLine::fits(const QStringList &words) const
{
    QStringList texts{label(), help(), m_row.name, m_row.variable, settingwords::sectionName(settingwords::sectionOf(m_row.setting))};
    for (const QString &choice : m_row.choices) {
        texts.append(settingwords::choiceName(m_row.setting, choice));
    }
    const QString all = texts.join(QLatin1Char('\n'));
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace shellreeve
