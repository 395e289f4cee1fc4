// SPDX-License-Identifier: MIT
#include "ui/settings/numbereditor.h"

#include "ui/settings/settingwords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <limits>

namespace shellreeve {

namespace {

constexpr qint64 aPage = 10;

struct Unit {
    QString name;
    qint64 size; ///< in the row's unit
};

class Units
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::Units)

public:
    static QList<Unit> of(const SettingRow &row)
    {
        QList<Unit> units;
        const auto add = [&](const QString &name, qint64 size) {
            if (size <= row.most) {
                units.append({name, size});
            }
        };
        switch (row.unit) {
        case SettingUnit::Millisecond:
            add(tr("milliseconds"), 1);
            add(tr("seconds"), 1'000);
            add(tr("minutes"), 60'000);
            add(tr("hours"), 3'600'000);
            break;
        case SettingUnit::Second:
            add(tr("seconds"), 1);
            add(tr("minutes"), 60);
            add(tr("hours"), 3'600);
            add(tr("days"), 86'400);
            break;
        case SettingUnit::Kibibyte:
            add(tr("KiB"), 1);
            add(tr("MiB"), 1'024);
            break;
        case SettingUnit::Day:
            add(tr("days"), 1);
            break;
        case SettingUnit::None:
            break;
        }
        return units;
    }
};

} // namespace

NumberField::NumberField(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void NumberField::setNumber(qint64 number)
{
    setText(number == 0 && !m_wordForZero.isEmpty() ? m_wordForZero : QString::number(number));
}

std::optional<qint64> NumberField::number() const
{
    const QString typed = text().trimmed();
    if (!m_wordForZero.isEmpty() && typed.compare(m_wordForZero, Qt::CaseInsensitive) == 0) {
        return 0;
    }
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    qint64 step = 0;
    switch (event->key()) {
    case Qt::Key_Up: step = 1; break;
    case Qt::Key_Down: step = -1; break;
    case Qt::Key_PageUp: step = aPage; break;
    case Qt::Key_PageDown: step = -aPage; break;
    default: QLineEdit::keyPressEvent(event); return;
    }
    if (const std::optional<qint64> now = number(); now && *now + step >= 0) {
        setNumber(*now + step);
        selectAll();
        Q_EMIT stepped();
    }
}

NumberEditor::NumberEditor(const SettingRow &row, QWidget *parent) : SettingEditor(parent), m_row(row), m_field(new NumberField(this))
{
    m_field->setWordForZero(settingwords::wordForZero(row.setting));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_field, 1);
    const QList<Unit> units = Units::of(row);
    if (units.size() > 1) {
        m_unit = new QComboBox(this);
        leaveWheelAlone(m_unit);
        for (const Unit &unit : units) {
            m_unit->addItem(unit.name, static_cast<qlonglong>(unit.size));
        }
        m_unit->setAccessibleName(tr("Unit: %1").arg(settingwords::wordsOf(row.setting).label));
        line->addWidget(m_unit);
        connect(m_unit, &QComboBox::activated, this, &NumberEditor::commit);
        connect(m_unit, &QComboBox::currentIndexChanged, this, &NumberEditor::check);
    } else if (units.size() == 1) {
        line->addWidget(new QLabel(units.first().name, this));
    }
    connect(m_field, &QLineEdit::textChanged, this, &NumberEditor::check);
    connect(m_field, &QLineEdit::editingFinished, this, &NumberEditor::commit);
    connect(m_field, &NumberField::stepped, this, &NumberEditor::commit);
}

QWidget *NumberEditor::unitField() const
{
    return m_unit;
}

std::optional<qint64> NumberEditor::value() const
{
    const std::optional<qint64> number = m_field->number();
    const qint64 size = m_unit ? m_unit->currentData().toLongLong() : 1;
    if (!number || *number > std::numeric_limits<qint64>::max() / size || *number < 0) {
        return std::nullopt;
    }
    const qint64 value = *number * size;
    return isPossible(m_row, static_cast<qlonglong>(value)) ? std::optional(value) : std::nullopt;
}

void NumberEditor::show(const QVariant &shown)
{
    const qint64 number = shown.toLongLong();
    if (value() == number) {
        return; // 120 seconds stay 120 seconds while one is at it
    }
    const QSignalBlocker quiet(m_field);
    qint64 size = 1;
    if (m_unit) {
        const QSignalBlocker quietUnit(m_unit);
        int largest = m_unit->count() - 1;
        while (largest > 0 && (number == 0 || number % m_unit->itemData(largest).toLongLong() != 0)) {
            --largest;
        }
        m_unit->setCurrentIndex(largest);
        size = m_unit->currentData().toLongLong();
    }
    m_field->setNumber(number / size);
    check();
}

void NumberEditor::check()
{
    setFault(value() ? QString() : settingwords::rangeText(m_row));
}

void NumberEditor::commit()
{
    check();
    if (const std::optional<qint64> complete = value()) {
        Q_EMIT chosen(QVariant(static_cast<qlonglong>(*complete)));
    }
}

} // namespace shellreeve
