// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/uniquefd.h"
#include "shellper/detachkey.h"
#include "shellper/outputring.h"
#include "shellper/queryfilter.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace shellreeve {

/// A person's terminal that a client lent us (SCM_RIGHTS): the session's output is written to it and what is typed
/// there is read, without anybody in between. It is opened anew, so that it is non-blocking for us only. The lender
/// has set raw mode and puts everything back; we never change its modes.
class TerminalViewer : public QObject
{
    Q_OBJECT
public:
    struct Options {
        char detachKey = DetachKey::standard;
        qsizetype replayBytes = 256 * 1024;
    };

    /// Refused when the descriptor is no terminal that we may open.
    static Result<std::unique_ptr<TerminalViewer>> take(const UniqueFd &lent, const OutputRing &ring, const Options &options);
    ~TerminalViewer() override;

    void outputGrew();
    void holdInput(bool hold);
    void whenDrained(std::function<void()> then); ///< after all output there is now; at once if it is out

Q_SIGNALS:
    void typed(const QByteArray &bytes);
    void detachTyped();
    void lost(); ///< the terminal is gone; once

private:
    TerminalViewer(UniqueFd terminal, const OutputRing &ring, const Options &options);
    void readTyped();
    void pump();
    bool writeOut(const char *bytes, qsizetype size, qsizetype *written);
    void queueReplay(qsizetype most);
    void fail();

    UniqueFd m_terminal;
    const OutputRing &m_ring;
    DetachKey m_key;
    QueryFilter m_filter;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_filtered; // replay on its way out
    qsizetype m_filteredSent = 0;
    quint64 m_cursor = 0;
    std::function<void()> m_whenDrained;
    bool m_blocked = false;
    bool m_lost = false;
};

} // namespace shellreeve
