// SPDX-License-Identifier: MIT
#pragma once

#include "http/eventstream.h"
#include "http/sessionmirror.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace shellreeve {

/// Who listens at /api/events, and what they are told. Each stream begins with a `snapshot`, whatever its reader has seen
/// before: {connected, ready, problems[], terminals[]}; then session.created, session.changed and session.removed (each {session}),
/// `supervisor` ({connected, ready, problems[]}) when that changes, and about every two seconds `counts`. Nothing is asked, sent
/// or measured while nobody listens.
class EventHub : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 64;
    static constexpr Milliseconds countsInterval{2'000};
    static constexpr int countsPerHeartbeat = 7; ///< about 15 s

    explicit EventHub(SessionMirror &mirror, QObject *parent = nullptr);
    ~EventHub() override; ///< ends the streams

    /// A new stream; nullptr when there are too many.
    [[nodiscard]] std::shared_ptr<EventStream> open();
    [[nodiscard]] int count() const { return static_cast<int>(m_streams.size()); }

private:
    void join(const std::shared_ptr<EventStream> &stream);
    void tell(const QByteArray &text);
    void tellChanges(const QList<SessionChange> &changes);
    void setConnected(bool isConnected);
    void tellSupervisor();
    void tellCounts();
    [[nodiscard]] QByteArray snapshot() const;
    [[nodiscard]] QByteArray revision() const;
    void dropClosed();

    SessionMirror &m_mirror;
    bool m_isConnected = false;
    std::vector<std::shared_ptr<EventStream>> m_joining; ///< wait for their snapshot
    std::vector<std::shared_ptr<EventStream>> m_streams;
    QTimer m_counts;
    int m_sinceHeartbeat = 0;
};

} // namespace shellreeve
