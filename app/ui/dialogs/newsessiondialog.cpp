// SPDX-License-Identifier: MIT
#include "ui/dialogs/newsessiondialog.h"

#include "ui/dialogs/commandline.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/fieldhint.h"
#include "ui/words/sessionwords.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

#include <chrono>

namespace shellreeve {

namespace {

constexpr int charactersWide = 46;
constexpr int environmentLines = 3;
constexpr std::chrono::milliseconds pauseInTyping(150);

/// Longer than the list is wide it is shown in full by the tooltip.
void addChoices(QComboBox *box, const QStringList &choices)
{
    for (const QString &choice : choices) {
        box->addItem(choice);
        box->setItemData(box->count() - 1, dialogparts::toolTip(choice), Qt::ToolTipRole);
    }
}

QComboBox *choiceBox(const QStringList &first, const QStringList &second, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(charactersWide);
    addChoices(box, first);
    if (!first.isEmpty() && !second.isEmpty()) {
        box->insertSeparator(box->count());
    }
    addChoices(box, second);
    box->setCurrentIndex(-1);
    box->view()->setTextElideMode(Qt::ElideMiddle);
    return box;
}

} // namespace

NewSessionDialog::NewSessionDialog(const Choices &choices, QWidget *parent)
    : QDialog(parent), m_choices(choices), m_fields(new QWidget(this))
{
    setWindowTitle(tr("New session"));
    buildFields();
    m_failure = new FieldHint(m_fields, this);
    m_failure->setFont(font());
    m_failure->hide();

    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Start session"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewSessionDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin / 2);
    column->addWidget(m_fields);
    column->addStretch();
    column->addWidget(m_failure);
    column->addWidget(buttons);
    dialogparts::keepTextsWhole(*this);

    m_probeSoon.setSingleShot(true);
    m_probeSoon.setInterval(pauseInTyping);
    connect(&m_probeSoon, &QTimer::timeout, this, &NewSessionDialog::probe);
    connect(&m_probe, &StartProbe::answered, this, [this](const StartProbe::Question &question, const StartProbe::Answer &answer) {
        m_asked = question;
        m_found = answer;
        completeFolder();
        check();
    });
    m_folder->setEditText(words::folderText(m_choices.folders.value(0, m_choices.home)));
    check();
    m_command->setFocus();
}

void NewSessionDialog::buildFields()
{
    m_command = choiceBox(m_choices.commands, m_choices.suggestions, m_fields);
    m_command->setAccessibleName(tr("Command"));
    m_command->lineEdit()->setAccessibleName(tr("Command")); // which has the focus, and is what is read
    m_command->lineEdit()->setPlaceholderText(tr("For example: npm run dev"));
    m_command->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_command->completer()->setFilterMode(Qt::MatchContains);

    QStringList folders;
    for (const QString &folder : m_choices.folders) {
        folders.append(words::folderText(folder));
    }
    m_folder = choiceBox(folders, {}, m_fields);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->lineEdit()->setAccessibleName(tr("Folder"));
    m_folder->lineEdit()->setPlaceholderText(tr("Your home"));
    // From what the probe has found: a model of the disk looks at it on this thread, which a dead drive would stall for good.
    m_knownFolders = new QStringListModel(folders, this);
    auto *completer = new QCompleter(m_knownFolders, this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_folder->setCompleter(completer);
    auto *browse = new QPushButton(tr("&Browse…"), m_fields);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Browse for a folder"));
    connect(browse, &QPushButton::clicked, this, &NewSessionDialog::browse);

    m_name = new QLineEdit(m_fields);
    m_name->setAccessibleName(tr("Name"));
    m_environment = new QPlainTextEdit(m_fields);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setPlaceholderText(tr("NAME=value, one a line, taken as written"));
    m_environment->setTabChangesFocus(true);
    m_environment->setFixedHeight(fontMetrics().lineSpacing() * environmentLines + 2 * m_environment->frameWidth() + 10);

    m_commandHint = new FieldHint(m_command, m_fields);
    m_folderHint = new FieldHint(m_folder, m_fields);
    m_nameHint = new FieldHint(m_name, m_fields);
    m_environmentHint = new FieldHint(m_environment, m_fields);

    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(fontMetrics().height());
    const auto addRow = [this, form](const QString &text, QWidget *row, QWidget *field) {
        auto *label = new QLabel(text, m_fields);
        label->setBuddy(field);
        form->addRow(label, row);
    };
    addRow(tr("&Command:"), withHint(m_command, m_commandHint), m_command);
    addRow(tr("&Folder:"), withHint(m_folder, m_folderHint, browse), m_folder);
    addRow(tr("&Name:"), withHint(m_name, m_nameHint), m_name);
    addRow(tr("&Environment:"), withHint(m_environment, m_environmentHint), m_environment);
    buildPolicies(form);

    connect(m_command, &QComboBox::editTextChanged, this, &NewSessionDialog::check);
    connect(m_folder, &QComboBox::editTextChanged, this, &NewSessionDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &NewSessionDialog::check);
    connect(m_environment, &QPlainTextEdit::textChanged, this, &NewSessionDialog::check);
}

void NewSessionDialog::buildPolicies(QFormLayout *form)
{
    m_restart = new QComboBox(m_fields);
    m_restart->addItem(tr("Never"), QVariant::fromValue(static_cast<int>(RestartMode::Never)));
    m_restart->addItem(tr("When it fails"), QVariant::fromValue(static_cast<int>(RestartMode::OnFailure)));
    m_restart->addItem(tr("Always"), QVariant::fromValue(static_cast<int>(RestartMode::Always)));
    m_restart->setAccessibleName(tr("Restart"));
    m_restart->setToolTip(tr("Whether the command is started again when it ends by itself"));
    m_leftovers = new QComboBox(m_fields);
    m_leftovers->addItem(QString());
    for (const auto &[policy, text] : {std::pair(LeftoversPolicy::End, tr("End them")), std::pair(LeftoversPolicy::Ask, tr("Ask me")),
                                       std::pair(LeftoversPolicy::Keep, tr("Keep them"))}) {
        m_leftovers->addItem(text, static_cast<int>(policy));
        if (policy == m_choices.leftovers) {
            m_leftovers->setItemText(0, tr("As set (%1)", "leftovers: end them").arg(text));
        }
    }
    m_leftovers->setAccessibleName(tr("Leftovers"));
    m_leftovers->setToolTip(tr("Processes that still run when the command has ended"));
    m_opensTerminal = new QCheckBox(tr("Show it in a &terminal"), m_fields);
    m_opensTerminal->setChecked(m_choices.opensTerminal);

    auto *left = new QLabel(tr("&Leftovers:"), m_fields);
    left->setBuddy(m_leftovers);
    auto *row = new QWidget(m_fields);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_restart);
    line->addSpacing(fontMetrics().height());
    line->addWidget(left);
    line->addWidget(m_leftovers);
    line->addStretch();
    auto *label = new QLabel(tr("&Restart:"), m_fields);
    label->setBuddy(m_restart);
    form->addRow(label, row);
    form->addRow(QString(), m_opensTerminal);
}

QWidget *NewSessionDialog::withHint(QWidget *field, FieldHint *hint, QWidget *beside)
{
    auto *box = new QWidget(m_fields);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->addWidget(field, 1);
    if (beside) {
        line->addWidget(beside);
    }
    column->addLayout(line);
    column->addWidget(hint);
    return box;
}

void NewSessionDialog::setSearchPath(const QString &searchPath, const QStringList &suggestions)
{
    m_choices.searchPath = searchPath;
    const QString typed = m_command->currentText();
    const QSignalBlocker quiet(m_command);
    for (const QString &suggestion : suggestions) {
        if (m_command->findText(suggestion, Qt::MatchFixedString | Qt::MatchCaseSensitive) < 0) {
            addChoices(m_command, {suggestion});
        }
    }
    m_command->setEditText(typed);
    check();
}

QString NewSessionDialog::commandLine() const
{
    return m_command->currentText().trimmed();
}

bool NewSessionDialog::opensTerminal() const
{
    return m_opensTerminal->isChecked();
}

NewSessionForm NewSessionDialog::form() const
{
    const QVariant policy = m_leftovers->currentData();
    return {m_command->currentText(),
            m_folder->currentText(),
            m_name->text(),
            m_environment->toPlainText(),
            static_cast<RestartMode>(m_restart->currentData().toInt()),
            policy.isValid() ? std::optional(static_cast<LeftoversPolicy>(policy.toInt())) : std::nullopt};
}

// In a dialog of its own that is opened, not run. It looks at the disk on this thread, so only a folder that has just
// answered is where it begins.
void NewSessionDialog::browse()
{
    const QString folder = absoluteFolder(m_folder->currentText(), m_choices.home);
    const bool isThere = m_asked.folder == folder && m_found.folderProblem.isEmpty();
    auto *chooser = new QFileDialog(this, tr("Folder of the session"), isThere ? folder : m_choices.home);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_folder->setEditText(words::folderText(chosen)); });
    chooser->open();
}

void NewSessionDialog::check()
{
    const NewSessionForm typed = form();
    NewSessionWorld world{m_choices.home, m_choices.shell, m_choices.taken, {}, {}, {}};
    if (question(typed) == m_asked) {
        world.folderProblem = m_found.folderProblem;
        world.programProblem = m_found.programProblem;
        world.programDoubt = m_found.programDoubt;
    } else {
        m_probeSoon.start();
    }
    m_checked = checkForm(typed, world);
    const auto show = [](FieldHint *hint, const NewSessionCheck::Word &word) {
        word.isProblem ? hint->setProblem(word.text) : hint->setNote(word.text);
    };
    show(m_commandHint, m_checked.command);
    show(m_folderHint, m_checked.folder);
    show(m_nameHint, m_checked.name);
    show(m_environmentHint, m_checked.environment);
    m_name->setPlaceholderText(m_checked.suggestedName.isEmpty() ? tr("Like the program") : m_checked.suggestedName);
    m_start->setEnabled(m_checked.canStart && m_fields->isEnabled());
    dialogparts::growToFit(*this);
}

void NewSessionDialog::probe()
{
    m_probe.ask(question(form()));
}

StartProbe::Question NewSessionDialog::question(const NewSessionForm &typed) const
{
    const CommandLine line = CommandLine::parse(typed.command);
    const bool isPlain = line.problem == CommandLine::Problem::None && !line.needsShell();
    const QString folder = absoluteFolder(typed.folder, m_choices.home);
    const bool isInside = typed.folder.endsWith(QLatin1Char('/')) && !folder.endsWith(QLatin1Char('/'));
    return {folder, isPlain ? line.words.first() : QString(), m_choices.searchPath, isInside ? folder + QLatin1Char('/') : folder};
}

// Offered as they are typed: below ~ where that is how it begins.
void NewSessionDialog::completeFolder()
{
    const QString typed = m_folder->currentText();
    const QString above = typed.left(typed.lastIndexOf(QLatin1Char('/')) + 1);
    QStringList known;
    for (const QString &name : std::as_const(m_found.folders)) {
        known.append(above + name);
    }
    for (const QString &folder : std::as_const(m_choices.folders)) {
        known.append(words::folderText(folder));
    }
    known.removeDuplicates();
    if (above.isEmpty() || known == m_knownFolders->stringList()) {
        return;
    }
    m_knownFolders->setStringList(known);
    QLineEdit *edit = m_folder->lineEdit();
    if (edit->hasFocus() && edit->isModified() && edit->cursorPosition() == typed.size() && known != QStringList{typed}) {
        m_folder->completer()->setCompletionPrefix(typed);
        m_folder->completer()->complete();
    }
}

void NewSessionDialog::start()
{
    check();
    if (m_checked.canStart && m_fields->isEnabled()) {
        m_failure->hide();
        m_failure->clear();
        setBusy(true);
        Q_EMIT startWanted(m_checked.spec);
    }
}

void NewSessionDialog::setFailure(const Error &reason)
{
    setBusy(false);
    m_failure->setProblem(tr("It could not be started. %1").arg(dialogparts::sentences(reason)));
    m_failure->show();
    dialogparts::growToFit(*this);
    m_command->setFocus();
}

void NewSessionDialog::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_start->setText(busy ? tr("Starting…") : tr("Start session"));
    m_cancel->setText(busy ? tr("Close") : tr("Cancel"));
    check();
}

} // namespace shellreeve
