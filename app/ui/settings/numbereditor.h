// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingeditor.h"

#include <QLineEdit>

#include <optional>

namespace shellreeve {

/// A whole number. Takes any text: what is wrong with it is for somebody else to say. The arrow keys and Page Up and Down
/// count.
class NumberField : public QLineEdit
{
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent);

    /// A word that stands for 0, and is shown for it; empty: none.
    void setWordForZero(const QString &word) { m_wordForZero = word; }
    void setNumber(qint64 number);
    [[nodiscard]] std::optional<qint64> number() const; ///< nullopt: it is none

Q_SIGNALS:
    void stepped(); ///< by a key: complete, unlike what is typed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_wordForZero;
};

/// A number and, where there are several, the unit it is in: shown in the largest that takes it whole.
class NumberEditor : public SettingEditor
{
    Q_OBJECT
public:
    NumberEditor(const SettingRow &row, QWidget *parent);

    void show(const QVariant &value) override;
    [[nodiscard]] QWidget *field() override { return m_field; }
    void commit() override;
    [[nodiscard]] QWidget *unitField() const; ///< nullptr: there is one unit only

private:
    [[nodiscard]] std::optional<qint64> value() const; ///< in the row's unit; nullopt: not possible
    void check();

    const SettingRow &m_row;
    NumberField *m_field;
    QComboBox *m_unit = nullptr; ///< its data: how many of the row's unit
};

} // namespace shellreeve
