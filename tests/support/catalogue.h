// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QFile>
#include <QList>
#include <QPair>
#include <QString>

#include <map>

namespace shellreeve::testing {

/// A catalogue of translations as QTranslator reads it (.qm), so that no test needs Qt's tools: texts of any context, without
/// plurals. The format is that of qtbase/src/corelib/kernel/qtranslator.cpp.
inline bool writeCatalogue(const QString &path, const QList<QPair<QString, QString>> &texts)
{
    constexpr unsigned char magic[] = {0x3c, 0xb8, 0x64, 0x18, 0xca, 0xef, 0x9c, 0x95, 0xcd, 0x21, 0x1c, 0xbf, 0x60, 0xa1, 0xbd, 0xdd};
    constexpr quint8 hashes = 0x42;
    constexpr quint8 messages = 0x69;
    constexpr quint8 tagEnd = 1;
    constexpr quint8 tagTranslation = 3;
    const auto hashOf = [](const QByteArray &text) { // ELF's
        quint32 hash = 0;
        for (const char c : text) {
            hash = (hash << 4) + static_cast<quint8>(c);
            const quint32 top = hash & 0xf0000000;
            hash ^= top >> 24;
            hash &= ~top;
        }
        return hash == 0 ? 1 : hash;
    };
    QByteArray body;
    std::map<quint32, quint32> offsets;
    for (const auto &[source, translation] : texts) {
        offsets[hashOf(source.toUtf8())] = static_cast<quint32>(body.size());
        QDataStream message(&body, QIODevice::Append);
        message << tagTranslation << static_cast<quint32>(2 * translation.size());
        for (const QChar c : translation) {
            message << c.unicode();
        }
        message << tagEnd;
    }
    QByteArray index;
    QDataStream entries(&index, QIODevice::WriteOnly);
    for (const auto &[hash, offset] : offsets) {
        entries << hash << offset;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QDataStream stream(&file);
    stream.writeRawData(reinterpret_cast<const char *>(magic), sizeof magic);
    stream << hashes << index << messages << body;
    return stream.status() == QDataStream::Ok;
}

} // namespace shellreeve::testing
