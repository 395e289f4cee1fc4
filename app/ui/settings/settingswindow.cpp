// SPDX-License-Identifier: MIT
#include "ui/settings/settingswindow.h"

#include "desktop/recentchoices.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/noticebar.h"
#include "ui/words/sessionwords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr QSize wantedSize{980, 680};
constexpr int charactersOfSections = 26;

QString memoryKey()
{
    return QStringLiteral("settings");
}

} // namespace

SettingsWindow::SettingsWindow(const SettingsPage::Parts &parts, RecentChoices &recent, QWidget *parent)
    : QWidget(parent, Qt::Window), m_parts(parts), m_recent(recent)
{
    setObjectName(QStringLiteral("settingsWindow"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    build();
    makeKeys();
    connect(&m_parts.settings, &Settings::problemChanged, this, &SettingsWindow::showProblem);
    if (!restoreGeometry(m_recent.windowState(memoryKey()))) {
        resize(wantedSize.boundedTo(screen()->availableSize() * 9 / 10));
    }
}

SettingsWindow::~SettingsWindow()
{
    if (isVisible()) {
        save();
    }
}

void SettingsWindow::build()
{
    setWindowTitle(tr("Settings"));
    m_inside = new QWidget(this);
    m_problem = new NoticeBar(NoticeBar::Kind::Problem, m_inside);
    connect(m_problem, &NoticeBar::actionWanted, &m_parts.settings, &Settings::retry);
    m_search = new QLineEdit(m_inside);
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_sections = new QListWidget(m_inside);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFrameShape(QFrame::NoFrame);
    for (const settingwords::Section section : settingwords::sections()) {
        auto *item = new QListWidgetItem(settingwords::sectionName(section), m_sections);
        item->setSizeHint(QSize(0, fontMetrics().height() * 9 / 5));
    }
    m_page = new SettingsPage(m_parts, m_inside);
    QLabel *file = dialogparts::quiet(tr("Kept in %1").arg(words::folderText(m_parts.settings.file())), m_inside);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const int margin = fontMetrics().height() * 2 / 3;
    auto *side = new QVBoxLayout;
    side->setContentsMargins(margin, margin, 0, margin);
    side->setSpacing(margin);
    side->addWidget(m_search);
    side->addWidget(m_sections, 1);
    side->addWidget(file);
    auto *sideBox = new QWidget(m_inside);
    sideBox->setLayout(side);
    sideBox->setFixedWidth(dialogparts::widthOf(this, charactersOfSections));
    auto *row = new QHBoxLayout;
    row->setSpacing(margin);
    row->addWidget(sideBox);
    row->addWidget(m_page, 1);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addLayout(row, 1);
    layout()->addWidget(m_inside);

    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsWindow::select);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const LineFrame *first = m_page->search(m_search->text())) {
            first->buddy()->setFocus(Qt::ShortcutFocusReason);
        }
    });
    m_sections->setCurrentRow(0);
    m_sections->setFocus(Qt::OtherFocusReason);
    showProblem();
}

void SettingsWindow::makeKeys()
{
    const auto key = [this](const QList<QKeySequence> &keys, const std::function<void()> &deed) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, deed);
    };
    key(QKeySequence::keyBindings(QKeySequence::Find), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence::keyBindings(QKeySequence::Close), [this] { close(); });
    key({QKeySequence(Qt::Key_Escape)}, [this] { m_search->text().isEmpty() ? (void)close() : m_search->clear(); });
}

void SettingsWindow::select()
{
    const int row = m_sections->currentRow();
    if (row >= 0) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_page->showSection(settingwords::sections().at(row));
    }
}

void SettingsWindow::find(const QString &text)
{
    const QSignalBlocker quiet(m_sections);
    if (text.trimmed().isEmpty()) {
        m_sections->setCurrentRow(0);
        m_page->showSection(settingwords::sections().first());
        return;
    }
    m_sections->setCurrentRow(-1);
    m_sections->clearSelection();
    (void)m_page->search(text);
}

void SettingsWindow::showProblem()
{
    const std::optional<Error> &problem = m_parts.settings.problem();
    const bool isWritten = m_parts.settings.isWritten();
    m_problem->setAction(isWritten ? QString() : tr("Try again"));
    if (!problem) {
        m_problem->setText({});
    } else if (isWritten) {
        m_problem->setText(tr("The settings file cannot be used, so the defaults count. %1 It is set aside when you change something.")
                               .arg(dialogparts::sentences(*problem)));
    } else {
        m_problem->setText(tr("What you set counts until Shellreeve ends, but it cannot be kept. %1").arg(dialogparts::sentences(*problem)));
    }
}

void SettingsWindow::refresh()
{
    m_page->refresh();
}

void SettingsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SettingsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_page->commit();
    save();
}

void SettingsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_page) {
        refresh(); // the desktop's own settings may have changed the entry of the login start
    } else if (event->type() == QEvent::LanguageChange && m_inside) {
        // Later: a field of it may be what has just changed the language.
        QMetaObject::invokeMethod(this, [this, before = m_inside, row = m_sections->currentRow()] {
            if (before != m_inside) {
                return; // told more than once
            }
            before->hide();
            before->deleteLater();
            build();
            m_sections->setCurrentRow(std::max(0, row));
            m_page->line(Setting::Language)->buddy()->setFocus(Qt::OtherFocusReason);
        }, Qt::QueuedConnection);
    }
}

void SettingsWindow::save()
{
    m_recent.setWindowState(memoryKey(), saveGeometry());
}

} // namespace shellreeve
