// SPDX-License-Identifier: MIT
#include "ui/settings/settingeditor.h"

#include "ui/settings/settingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace shellreeve {

namespace {

/// See leaveWheelAlone().
class WheelPasser : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel) {
            return QObject::eventFilter(watched, event);
        }
        event->ignore(); // goes on to what is around the field
        return true;
    }
};

QHBoxLayout *rowIn(QWidget *editor)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

} // namespace

void leaveWheelAlone(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelPasser(field));
}

void SettingEditor::setFault(const QString &text)
{
    if (text != m_fault) {
        m_fault = text;
        Q_EMIT faultChanged();
    }
}

SwitchEditor::SwitchEditor(QWidget *parent) : SettingEditor(parent), m_box(new QCheckBox(this))
{
    auto *row = rowIn(this);
    row->addStretch(1);
    row->addWidget(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this](bool isOn) {
        m_box->setText(isOn ? tr("On") : tr("Off"));
        Q_EMIT chosen(isOn);
    });
}

void SwitchEditor::show(const QVariant &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(value.toBool());
    m_box->setText(value.toBool() ? tr("On") : tr("Off"));
}

QWidget *SwitchEditor::field()
{
    return m_box;
}

ChoiceEditor::ChoiceEditor(Setting setting, const QStringList &choices, QWidget *parent)
    : SettingEditor(parent), m_setting(setting), m_box(new QComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    leaveWheelAlone(m_box);
    rowIn(this)->addWidget(m_box);
    for (const QString &choice : choices) {
        m_box->addItem(settingwords::choiceName(setting, choice), choice);
    }
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_box->currentData()); });
}

void ChoiceEditor::show(const QVariant &value)
{
    if (m_box->findData(value) < 0) { // a language that this build does not ship, for one
        m_box->addItem(settingwords::choiceName(m_setting, value.toString()), value);
    }
    m_box->setCurrentIndex(m_box->findData(value));
}

QWidget *ChoiceEditor::field()
{
    return m_box;
}

TextEditor::TextEditor(const SettingRow &row, const QString &placeholder, QWidget *parent)
    : SettingEditor(parent), m_row(row), m_edit(new QLineEdit(this))
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setClearButtonEnabled(true);
    rowIn(this)->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        setFault(isPossible(m_row, text.trimmed()) ? QString() : tr("Possible is one line of plain text."));
        if (text.isEmpty()) { // by its own button, for one
            commit();
        }
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &TextEditor::commit);
}

void TextEditor::show(const QVariant &value)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(value.toString());
    setFault({});
}

QWidget *TextEditor::field()
{
    return m_edit;
}

void TextEditor::commit()
{
    if (fault().isEmpty()) {
        Q_EMIT chosen(m_edit->text().trimmed());
    }
}

} // namespace shellreeve
