// SPDX-License-Identifier: MIT
#include "http/eventhub.h"

#include "http/eventtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace shellreeve {

namespace {

constexpr int comeAgainAfter = 1'000; // ms

QByteArray supervisorFields(bool isConnected, const SessionList &list)
{
    const QJsonObject object{{QStringLiteral("connected"), isConnected},
                             {QStringLiteral("ready"), list.isReady()},
                             {QStringLiteral("problems"), QJsonArray::fromStringList(list.problems())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArrayView nameOf(SessionChange::Kind kind)
{
    switch (kind) {
    case SessionChange::Kind::Created:
        return "session.created";
    case SessionChange::Kind::Changed:
        return "session.changed";
    case SessionChange::Kind::Removed:
        break;
    }
    return "session.removed";
}

} // namespace

EventHub::EventHub(SessionMirror &mirror, QObject *parent) : QObject(parent), m_mirror(mirror)
{
    connect(&m_counts, &QTimer::timeout, this, &EventHub::tellCounts);
    connect(&mirror, &SessionMirror::changed, this, &EventHub::tellChanges);
    connect(&mirror, &SessionMirror::problemsChanged, this, &EventHub::tellSupervisor);
    connect(&mirror, &SessionMirror::renewed, this, [this] {
        m_isConnected = true;
        tell(snapshot());
    });
    connect(&mirror, &SessionMirror::lost, this, [this] { setConnected(false); });
}

EventHub::~EventHub()
{
    for (const auto *streams : {&m_joining, &m_streams}) {
        for (const std::shared_ptr<EventStream> &stream : *streams) {
            stream->end();
        }
    }
}

std::shared_ptr<EventStream> EventHub::open()
{
    dropClosed();
    if (m_streams.size() + m_joining.size() >= most) {
        return nullptr;
    }
    auto stream = std::make_shared<EventStream>();
    stream->push(retryText(comeAgainAfter));
    m_joining.push_back(stream);
    m_mirror.refresh([this, stream](const Result<void> &refreshed) {
        m_isConnected = refreshed.ok();
        join(stream);
    });
    return stream;
}

// What happened since open() is in its snapshot.
void EventHub::join(const std::shared_ptr<EventStream> &stream)
{
    std::erase(m_joining, stream);
    if (!stream->push(snapshot())) {
        return;
    }
    m_streams.push_back(stream);
    if (!m_counts.isActive()) {
        m_sinceHeartbeat = 0;
        m_counts.start(countsInterval);
        m_mirror.setWatched(true);
    }
}

void EventHub::tell(const QByteArray &text)
{
    std::erase_if(m_streams, [&text](const std::shared_ptr<EventStream> &stream) { return !stream->push(text); });
    dropClosed();
}

void EventHub::dropClosed()
{
    std::erase_if(m_streams, [](const std::shared_ptr<EventStream> &stream) { return stream->isClosed(); });
    if (m_streams.empty() && m_counts.isActive()) {
        m_counts.stop();
        m_mirror.setWatched(false);
    }
}

void EventHub::tellChanges(const QList<SessionChange> &changes)
{
    for (const SessionChange &change : changes) {
        tell(eventText(nameOf(change.kind), "{\"session\":" + change.session + '}', revision()));
    }
}

void EventHub::setConnected(bool isConnected)
{
    if (std::exchange(m_isConnected, isConnected) != isConnected) {
        tellSupervisor();
    }
}

void EventHub::tellSupervisor()
{
    tell(eventText("supervisor", supervisorFields(m_isConnected, m_mirror.list()), revision()));
}

void EventHub::tellCounts()
{
    m_mirror.refresh([this](const Result<void> &refreshed) {
        setConnected(refreshed.ok());
        if (refreshed && m_mirror.list().isReady()) {
            tell(eventText("counts", m_mirror.list().counts()));
        }
    });
    if (++m_sinceHeartbeat >= countsPerHeartbeat) { // also when nothing else can be told
        m_sinceHeartbeat = 0;
        tell(heartbeatText());
    }
}

QByteArray EventHub::snapshot() const
{
    QByteArray data = supervisorFields(m_isConnected, m_mirror.list());
    data.chop(1);
    return eventText("snapshot", data + ",\"terminals\":" + m_mirror.list().array() + '}', revision());
}

QByteArray EventHub::revision() const
{
    return QByteArray::number(m_mirror.list().revision().value_or(0));
}

} // namespace shellreeve
