// SPDX-License-Identifier: MIT
// Runs a fuzz target without libFuzzer: every seed in the folders named, cut at every length and with
// every byte changed in a few ways. A fault aborts.
#include "fuzz/fuzzing.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

void runOn(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
}

void runOnVariants(const QByteArray &seed)
{
    runOn(seed);
    for (qsizetype length = 0; length < seed.size(); ++length) {
        runOn(seed.first(length));
    }
    for (qsizetype i = 0; i < seed.size(); ++i) {
        for (const int flip : {0x01, 0x02, 0x10, 0x20, 0x80, 0xff}) {
            QByteArray changed = seed;
            changed[i] = static_cast<char>(changed.at(i) ^ flip);
            runOn(changed);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    int seeds = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            runOnVariants(file.readAll());
            ++seeds;
        }
    }
    std::printf("%d seeds and their variants\n", seeds);
    return seeds > 0 ? 0 : 1;
}
