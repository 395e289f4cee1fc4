// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QMap>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <functional>

namespace shellreeve {

using EnvironmentMap = QMap<QString, QString>;

/// Parses "NAME=value\0NAME=value\0…"; what has no '=' or no name is left out.
[[nodiscard]] EnvironmentMap parseEnvironmentBlock(const QByteArray &block);

/// Asks the user's login shell what environment it gives to what it starts: a program launched from a desktop has
/// not read ~/.profile. Asynchronous; ends by itself within the limit. Needs an event loop.
class LoginEnvironment : public QObject
{
    Q_OBJECT
public:
    explicit LoginEnvironment(QObject *parent = nullptr);
    ~LoginEnvironment() override;

    /// Runs `shell -l`; `done` gets its environment, or `otherwise` when the shell fails or takes longer than
    /// `limit`. Once per object.
    void ask(const QString &shell, const EnvironmentMap &otherwise, std::function<void(const EnvironmentMap &)> done,
             Milliseconds limit = Milliseconds(3'000));

    /// The shell of the passwd entry, else $SHELL, else /bin/sh.
    static QString loginShell();

private:
    void finish();

    QProcess m_shell;
    QTimer m_deadline;
    EnvironmentMap m_otherwise;
    std::function<void(const EnvironmentMap &)> m_done;
};

} // namespace shellreeve
