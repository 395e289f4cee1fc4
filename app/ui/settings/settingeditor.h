// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settingrows.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace shellreeve {

/// The field of one setting. What is typed is told once it is complete (Enter, another field, a closed window), what is
/// chosen at once; what cannot be is told as a fault, and stays as it was typed.
class SettingEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void show(const QVariant &value) = 0; ///< shows it; emits nothing
    [[nodiscard]] virtual QWidget *field() = 0;   ///< what the keyboard goes to
    virtual void commit() {}                      ///< what was typed is complete
    [[nodiscard]] const QString &fault() const { return m_fault; }

Q_SIGNALS:
    void chosen(const QVariant &value);
    void faultChanged();

protected:
    void setFault(const QString &text);

private:
    QString m_fault;
};

class SwitchEditor : public SettingEditor
{
    Q_OBJECT
public:
    explicit SwitchEditor(QWidget *parent);

    void show(const QVariant &value) override;
    [[nodiscard]] QWidget *field() override;

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public SettingEditor
{
    Q_OBJECT
public:
    ChoiceEditor(Setting setting, const QStringList &choices, QWidget *parent);

    void show(const QVariant &value) override;
    [[nodiscard]] QWidget *field() override;

private:
    Setting m_setting;
    QComboBox *m_box;
};

class TextEditor : public SettingEditor
{
    Q_OBJECT
public:
    TextEditor(const SettingRow &row, const QString &placeholder, QWidget *parent);

    void show(const QVariant &value) override;
    [[nodiscard]] QWidget *field() override;
    void commit() override;

private:
    const SettingRow &m_row;
    QLineEdit *m_edit;
};

/// Turns of the mouse wheel go to what scrolls, not to the field below the pointer: they would change what nobody meant.
void leaveWheelAlone(QWidget *field);

} // namespace shellreeve
