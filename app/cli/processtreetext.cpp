// SPDX-License-Identifier: MIT
#include "processtreetext.h"

#include "wording.h"

#include <QJsonObject>
#include <QMultiMap>
#include <QSet>

namespace shellreeve {

namespace {

QString stateText(const QString &state)
{
    if (state == QLatin1String("T") || state == QLatin1String("t")) {
        return QStringLiteral(" [stopped]");
    }
    if (state == QLatin1String("Z")) {
        return QStringLiteral(" [zombie]");
    }
    if (state == QLatin1String("D")) {
        return QStringLiteral(" [waits for a device]");
    }
    return {};
}

QString describe(const QJsonObject &process)
{
    const QJsonValue command = process.value(QLatin1String("command"));
    QString words = command.isArray() ? commandText(command.toArray()) : printable(command.toString());
    if (words.isEmpty()) {
        words = printable(process.value(QLatin1String("program")).toString());
    }
    return QStringLiteral("%1 %2%3").arg(process.value(QLatin1String("pid")).toInteger())
        .arg(words, stateText(process.value(QLatin1String("state")).toString()));
}

class Drawing
{
public:
    explicit Drawing(const QJsonArray &processes)
    {
        QSet<qint64> pids;
        for (const QJsonValue process : processes) {
            pids.insert(process.toObject().value(QLatin1String("pid")).toInteger());
        }
        for (const QJsonValue entry : processes) {
            const QJsonObject process = entry.toObject();
            const qint64 parent = process.value(QLatin1String("ppid")).toInteger();
            const bool isRoot = !pids.contains(parent) || parent == process.value(QLatin1String("pid")).toInteger();
            m_children[isRoot ? 0 : parent].append(process);
        }
    }

    QStringList lines()
    {
        const QList<QJsonObject> roots = m_children.value(0);
        for (const QJsonObject &root : roots) {
            draw(root, {}, {});
        }
        // What hangs in a cycle of recycled pids is shown, too.
        for (const QList<QJsonObject> &siblings : std::as_const(m_children)) {
            for (const QJsonObject &process : siblings) {
                draw(process, {}, {});
            }
        }
        return m_lines;
    }

private:
    void draw(const QJsonObject &process, const QString &branch, const QString &indent)
    {
        const qint64 pid = process.value(QLatin1String("pid")).toInteger();
        if (m_drawn.contains(pid)) {
            return;
        }
        m_drawn.insert(pid);
        m_lines.append(branch + describe(process));
        const QList<QJsonObject> below = pid == 0 ? QList<QJsonObject>() : m_children.value(pid);
        for (qsizetype i = 0; i < below.size(); ++i) {
            const bool last = i + 1 == below.size();
            draw(below.at(i), indent + (last ? QStringLiteral("└─ ") : QStringLiteral("├─ ")),
                 indent + (last ? QStringLiteral("   ") : QStringLiteral("│  ")));
        }
    }

    QMap<qint64, QList<QJsonObject>> m_children; // by parent; 0: roots
    QSet<qint64> m_drawn;
    QStringList m_lines;
};

} // namespace

QStringList drawProcessTree(const QJsonArray &processes)
{
    return Drawing(processes).lines();
}

} // namespace shellreeve
