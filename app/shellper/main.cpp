// SPDX-License-Identifier: MIT
#include "newborn.h"

#include "base/configdescriptor.h"
#include "base/version.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>

namespace {

constexpr char usage[] =
    "Usage: shellreeve-shellper --config-fd N\n"
    "Holds one terminal session. Started by shellreeve, not by hand: it reads one JSON object from descriptor N,\n"
    "prints one line of JSON once its socket listens, and goes on in the background. See shellreeve-shellper(8).\n";

int fail(const char *text)
{
    std::fprintf(stderr, "shellreeve-shellper: %s\n", text);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace shellreeve;
    if (argc == 2 && std::strcmp(argv[1], "--help") == 0) {
        std::fputs(usage, stdout);
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("shellreeve-shellper %s\n", qPrintable(versionText()));
        return 0;
    }
    const int fd = configDescriptorFrom(argc, argv);
    if (fd < 0) {
        std::fputs(usage, stderr);
        return 2;
    }
    const Result<QByteArray> text = readConfigDescriptor(fd, ShellperConfig::longestText);
    if (!text) {
        return fail(qPrintable(text.error().message()));
    }
    const Result<ShellperConfig> config = ShellperConfig::decode(*text, QProcessEnvironment::systemEnvironment());
    if (!config) {
        return fail(qPrintable(QStringLiteral("the configuration: ") + config.error().message()));
    }
    prepareProcess();
    return launchShellper(*config, [&](ShellperBirth birth) { liveAsShellper(*config, std::move(birth)); });
}
