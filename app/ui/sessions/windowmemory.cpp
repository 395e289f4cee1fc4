// SPDX-License-Identifier: MIT
#include "ui/sessions/windowmemory.h"

#include <QDataStream>
#include <QIODevice>

namespace shellreeve {

namespace {

constexpr quint32 format = 0x73720001;
constexpr qsizetype longest = 64 * 1024;

} // namespace

QByteArray WindowMemory::encode() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << format << geometry << header << splitter << collapsedGroups << groupsByWorkspace << showsDetails;
    return bytes;
}

std::optional<WindowMemory> WindowMemory::decode(const QByteArray &bytes)
{
    if (bytes.size() > longest) {
        return std::nullopt;
    }
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0;
    WindowMemory memory;
    stream >> found;
    if (found != format) {
        return std::nullopt;
    }
    stream >> memory.geometry >> memory.header >> memory.splitter >> memory.collapsedGroups >> memory.groupsByWorkspace
        >> memory.showsDetails;
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(memory) : std::nullopt;
}

} // namespace shellreeve
