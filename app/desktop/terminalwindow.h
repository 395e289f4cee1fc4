// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "desktop/terminalstart.h"

#include <QObject>
#include <QTemporaryFile>
#include <QTimer>

#include <chrono>
#include <memory>

namespace shellreeve {

/// Starts a terminal program and looks after it for a moment: the first of the ways that can be started at all is
/// taken; one that ends with an error before the moment is over has failed. Destroying this lets the program go on.
class TerminalWindow : public QObject
{
    Q_OBJECT
public:
    /// Some need seconds to find out that there is no display.
    static constexpr std::chrono::seconds moment{10};

    TerminalWindow(QList<TerminalStart> ways, QProcessEnvironment environment, QObject *parent = nullptr);
    ~TerminalWindow() override;

    void open();

Q_SIGNALS:
    void failed(const shellreeve::Error &reason);
    void done(); ///< the last signal: there is nothing more to look after

private:
    class Detachable;

    void tryNext();
    void onFinished();
    void fail(const QString &context);
    [[nodiscard]] QString lastWords();

    QList<TerminalStart> m_ways;
    QProcessEnvironment m_environment;
    std::unique_ptr<Detachable> m_process;
    std::unique_ptr<QTemporaryFile> m_errors;
    QTimer m_moment;
};

} // namespace shellreeve
