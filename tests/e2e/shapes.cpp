// SPDX-License-Identifier: MIT
#include "e2e/shapes.h"

#include <QFile>

namespace shellreeve::testing {

namespace {

/// Jobs of a shell with job control: in the background, stopped there, disowned, from a subshell.
QString writeBashFile(const QString &witness)
{
    const QString child = QStringLiteral(SHELLREEVE_TESTCHILD " witness %1 ").arg(witness);
    const QString path = witness + QStringLiteral(".bashrc");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    file.write(QStringLiteral("unset HISTFILE\nexec 9>'%1'\n"
                              "%2present block &\n%2present stopped block &\n%2present block & disown $!\n"
                              "( %2present block & )\necho $$ >&9\n").arg(witness, child).toUtf8());
    return path;
}

} // namespace

const std::vector<Shape> &hostileShapes()
{
    const auto row = [](const char *name, const char *words, size_t present) {
        return Shape{QString::fromLatin1(name), QString::fromLatin1(words), present};
    };
    static const std::vector<Shape> shapes{
        row("plain", "WITNESS present END", 1),
        row("background in the group", "WITNESS child [ present block ] present END", 2),
        row("nohup", "WITNESS nohup [ present block ] present END", 2),
        row("setsid", "WITNESS setsid [ present block ] present END", 2),
        row("double fork", "WITNESS double-fork [ present block ] present END", 2),
        row("double fork, no environment, program deleted", "WITNESS vanish [ WITNESS present block ] present END", 2),
        row("ignores every signal", "WITNESS ignore-all present END", 1),
        row("its background child too", "WITNESS ignore-all child [ present block ] present END", 2),
        row("bash -i jobs", "", 5),
        row("stopped", "WITNESS present stopped END", 1),
        row("stopped in the background", "WITNESS group [ present stopped block ] present END", 2),
        row("50 that respawn", "WITNESS child [ present ignore-all respawn 50 500 [ present block ] ] present END", 52),
        row("listening", "WITNESS listen 0 present END", 1),
        row("daemonized listening", "WITNESS double-fork [ listen 0 present block ] present END", 2),
    };
    return shapes;
}

QStringList commandOf(const Shape &shape, Stay stay, const QString &witness)
{
    if (shape.words.isEmpty()) {
        return {QStringLiteral("bash"), QStringLiteral("--noprofile"), QStringLiteral("--rcfile"), writeBashFile(witness),
                QStringLiteral("-i")};
    }
    QString words = shape.words;
    words.replace(QStringLiteral("WITNESS"), QStringLiteral("witness ") + witness);
    words.replace(QStringLiteral("END"), stay == Stay::ForEver ? QStringLiteral("block") : QStringLiteral("exit-after-line 0"));
    return QStringList{QStringLiteral(SHELLREEVE_TESTCHILD)} + words.split(QLatin1Char(' '));
}

} // namespace shellreeve::testing
