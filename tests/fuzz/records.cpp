// SPDX-License-Identifier: MIT
// What lies on the disk between two starts, in any state of damage.
#include "fuzz/fuzzing.h"
#include "base/privatefile.h"
#include "session/sessionrecord.h"
#include "shellper/selfrecord.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace shellreeve;
using namespace shellreeve::fuzzing;

namespace {

void selfRecord(const QByteArray &text)
{
    const Result<SelfRecord> record = SelfRecord::decode(text);
    if (!record) {
        require(!record.error().context.isEmpty());
        return;
    }
    const QByteArray encoded = record->encode();
    const Result<SelfRecord> back = SelfRecord::decode(encoded);
    require(back.ok() && back->encode() == encoded);
}

void sessionRecord(const QByteArray &text)
{
    const Result<SessionRecord> record = decodeRecord(text);
    if (!record) {
        require(!record.error().context.isEmpty());
        return;
    }
    const Result<SessionRecord> back = decodeRecord(encodeRecord(*record));
    require(back.ok() && *back == *record);
}

// Behind the checksum: what a damaged record would be if chance had mended its sum.
QByteArray withGoodChecksum(const QByteArray &text)
{
    Result<QJsonObject> object = parseJsonObject(text);
    if (!object) {
        return text;
    }
    const QString key = QStringLiteral("checksum");
    object->remove(key);
    const QByteArray rest = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    object->insert(key, QString::fromLatin1(QCryptographicHash::hash(rest, QCryptographicHash::Sha256).toHex()));
    return QJsonDocument(*object).toJson(QJsonDocument::Compact);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const QByteArray text = view(data + 1, size - 1).toByteArray();
    if (data[0] == 's') {
        selfRecord(text);
    } else if (data[0] == 'r') {
        sessionRecord(text);
    } else {
        sessionRecord(withGoodChecksum(text));
    }
    return 0;
}
