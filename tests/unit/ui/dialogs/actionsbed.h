// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/recentchoices.h"
#include "desktop/terminallauncher.h"
#include "integration/supervisorfixture.h"
#include "settings/settings.h"
#include "ui/dialogs/sessionactions.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace shellreeve::testing {

/// The visible dialog of this kind; nullptr: there is none.
template<typename T>
T *shown()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<T *>(window); dialog && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

inline QPushButton *button(QWidget *dialog, const char *label)
{
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(QLatin1Char('&')).startsWith(QLatin1String(label))) {
            return button;
        }
    }
    return nullptr;
}

template<typename T>
T *field(QWidget *dialog, const char *name)
{
    const QList<T *> fields = dialog->findChildren<T *>();
    for (T *field : fields) {
        if (field->accessibleName() == QLatin1String(name)) {
            return field;
        }
    }
    return nullptr;
}

inline bool says(QWidget *dialog, const char *words)
{
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
        QString text = label->text();
        text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200b));
        return label->isVisible() && text.contains(QString::fromUtf8(words));
    });
}

/// A supervisor with real sessions, and the actions on it; no terminal program anywhere.
class ActionsBed
{
public:
    explicit ActionsBed(std::chrono::seconds husk = std::chrono::seconds(60))
    {
        sessions.tunables.husk = husk;
        sessions.begin();
        QProcessEnvironment bare;
        bare.insert(QStringLiteral("PATH"), sessions.home().filePath(QStringLiteral("nothing")));
        terminals = std::make_unique<TerminalLauncher>(
            TerminalLauncher::Options{bare, [] { return QStringLiteral(SHELLREEVE_BIN_DIR "/reeve"); }, QString()});
        recent = std::make_unique<RecentChoices>(sessions.paths().settingsFile);
        settings = std::make_unique<Settings>(sessions.paths().settingsFile);
        actions = std::make_unique<SessionActions>(
            SessionActions::Parts{*sessions, *terminals, *recent, *settings, sessions.paths(), QString(), [this] { return window; }, [this] { ++left; }});
    }

    QString create(const QString &words, const QString &name)
    {
        const Result<QJsonObject> session = sessions.create(SupervisorBed::child(words, name));
        return session ? session->value(QLatin1String("id")).toString() : QString();
    }
    /// One that ignores what asks it to end, and does so already.
    QString createStubborn(const QString &name)
    {
        const QString sign = sessions.home().filePath(name);
        const Result<QJsonObject> session = sessions.create(SupervisorBed::spec(
            {QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("trap '' TERM HUP; : > '%1'; exec sleep 300").arg(sign)}, name));
        return session && waitForFile(sign) ? session->value(QLatin1String("id")).toString() : QString();
    }
    [[nodiscard]] bool has(const QString &id) { return sessions->snapshot(id).has_value(); }

    SupervisorBed sessions;
    std::unique_ptr<TerminalLauncher> terminals;
    std::unique_ptr<RecentChoices> recent;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SessionActions> actions;
    QWidget *window = nullptr;
    int left = 0;
};

} // namespace shellreeve::testing
