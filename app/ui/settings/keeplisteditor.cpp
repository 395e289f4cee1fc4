// SPDX-License-Identifier: MIT
#include "ui/settings/keeplisteditor.h"

#include "process/keeprules.h"
#include "ui/words/plainline.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace shellreeve {

namespace {

constexpr int rowsShown = 9;

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(shellreeve::KeepListEditor)

public:
    static QString faultText(const QString &rule)
    {
        switch (faultOf(rule)) {
        case KeepRuleFault::None: break;
        case KeepRuleFault::Empty: return tr("Write the name of a program, “tmux” for one.");
        case KeepRuleFault::TooLong: return tr("A rule has at most %1 characters.").arg(KeepRules::longestRule);
        case KeepRuleFault::NotPlain: return tr("A rule is one line of plain text.");
        case KeepRuleFault::HasFolder: return tr("“%1”: write the name of the file alone, without folders.").arg(words::oneLine(rule));
        case KeepRuleFault::OnlyStar: return tr("“*” alone names no program: write how its name begins, then “*”.");
        }
        return {};
    }
};

} // namespace

KeepListEditor::KeepListEditor(QWidget *parent)
    : SettingEditor(parent), m_new(new QLineEdit(this)), m_add(new QPushButton(tr("Add"), this)), m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_new->setPlaceholderText(tr("Another program, like: java GradleDaemon"));
    m_new->setAccessibleName(tr("A program to add"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(fontMetrics().height() * 3 / 2 * rowsShown);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_new, 0, 0);
    grid->addWidget(m_add, 0, 1);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_remove, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);

    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &KeepListEditor::removeSelected);
    connect(m_remove, &QPushButton::clicked, this, &KeepListEditor::removeSelected);
    connect(m_add, &QPushButton::clicked, this, &KeepListEditor::add);
    connect(m_new, &QLineEdit::returnPressed, this, &KeepListEditor::add);
    connect(m_new, &QLineEdit::textChanged, this, [this] {
        refreshButtons();
        check();
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &KeepListEditor::refreshButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QSignalBlocker quiet(m_list);
        item->setText(normalKeepRule(item->text()));
        tell();
    });
    refreshButtons();
}

QWidget *KeepListEditor::field()
{
    return m_list;
}

QStringList KeepListEditor::rules() const
{
    QStringList rules;
    for (int at = 0; at < m_list->count(); ++at) {
        rules.append(m_list->item(at)->text());
    }
    return rules;
}

void KeepListEditor::show(const QVariant &value)
{
    const QStringList wanted = value.toStringList();
    if (wanted != rules()) {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QString &rule : wanted) {
            auto *item = new QListWidgetItem(rule, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        refreshButtons();
    }
    check();
}

void KeepListEditor::add()
{
    const QString rule = normalKeepRule(m_new->text());
    if (faultOf(rule) != KeepRuleFault::None) {
        setFault(Rules::faultText(rule));
        return;
    }
    const QStringList known = rules();
    if (!known.contains(rule)) {
        const QSignalBlocker quiet(m_list);
        auto *item = new QListWidgetItem(rule, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(static_cast<int>(rules().indexOf(rule)));
    m_list->scrollToItem(m_list->currentItem());
    m_new->clear();
    tell();
}

void KeepListEditor::removeSelected()
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        qDeleteAll(m_list->selectedItems());
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    if (m_remove->hasFocus()) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
    refreshButtons();
    tell();
}

void KeepListEditor::check()
{
    QString fault;
    const QStringList all = rules();
    for (const QString &rule : all) {
        if (fault.isEmpty()) {
            fault = Rules::faultText(rule);
        }
    }
    if (fault.isEmpty() && !isKeepList(all)) {
        fault = tr("The list is too long. “*” stands for many names that begin alike.");
    }
    if (fault.isEmpty() && !m_new->text().trimmed().isEmpty()) {
        fault = Rules::faultText(normalKeepRule(m_new->text()));
    }
    setFault(fault);
}

void KeepListEditor::tell()
{
    check();
    if (const QStringList all = rules(); isKeepList(all)) {
        Q_EMIT chosen(all);
    }
}

void KeepListEditor::refreshButtons()
{
    m_add->setEnabled(!m_new->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace shellreeve
