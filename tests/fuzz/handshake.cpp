// SPDX-License-Identifier: MIT
// The payloads of the shellper protocol: any bytes are decoded or refused, and what is decoded says the
// same again after a round trip.
#include "fuzz/fuzzing.h"
#include "base/privatefile.h"
#include "shellper/message.h"
#include "shellper/shellperconfig.h"

using namespace shellreeve;
using namespace shellreeve::fuzzing;

namespace {

template<typename Message>
void roundTrip(const QByteArray &payload)
{
    const Result<Message> message = Message::decode(payload);
    if (!message) {
        require(!message.error().context.isEmpty());
        return;
    }
    const QByteArray encoded = message->encode();
    const Result<Message> back = Message::decode(encoded);
    require(back.ok());
    require(back->encode() == encoded);
}

void windowSize(const QByteArray &payload)
{
    const auto size = WindowSize::decode(payload);
    if (!size || !*size) {
        return;
    }
    require((*size)->cols >= 1 && (*size)->cols <= 65'535 && (*size)->rows >= 1 && (*size)->rows <= 65'535);
    const auto back = WindowSize::decode((*size)->encode());
    require(back.ok() && *back == *size);
}

void exitStatus(const QByteArray &payload)
{
    if (const Result<ExitStatus> status = decodeExit(payload)) {
        const Result<ExitStatus> back = decodeExit(encodeExit(*status));
        require(back.ok() && encodeExit(*back) == encodeExit(*status));
    }
}

void launch(const QByteArray &payload)
{
    const Result<QJsonObject> object = parseJsonObject(payload);
    if (!object) {
        return;
    }
    if (const Result<Launch> launch = Launch::fromJson(*object)) {
        const Result<Launch> back = Launch::fromJson(launch->toJson());
        require(back.ok() && back->toJson() == launch->toJson());
    }
}

void outcome(const QByteArray &payload)
{
    if (const Result<QJsonObject> object = parseJsonObject(payload)) {
        const QJsonObject once = EndOutcome::fromJson(*object).toJson();
        require(EndOutcome::fromJson(once).toJson() == once);
    }
}

void config(const QByteArray &payload)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/h"));
    const Result<ShellperConfig> config = ShellperConfig::decode(payload, environment);
    require(config.ok() ? !config->launch.command.isEmpty() : !config.error().context.isEmpty());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1) {
        return 0;
    }
    const QByteArray payload = view(data + 1, size - 1).toByteArray();
    switch (data[0]) {
    case 'h':
        roundTrip<Hello>(payload);
        break;
    case 'w':
        roundTrip<Welcome>(payload);
        break;
    case 't':
        roundTrip<TerminateRequest>(payload);
        break;
    case 'r':
        windowSize(payload);
        break;
    case 'e':
        exitStatus(payload);
        break;
    case 's':
        launch(payload);
        break;
    case 'o':
        outcome(payload);
        break;
    case 'c':
        config(payload);
        break;
    default:
        break;
    }
    return 0;
}
