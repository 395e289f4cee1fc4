// SPDX-License-Identifier: MIT
#include "ui/ports/portorder.h"

#include "ui/ports/portmodel.h"
#include "ui/words/leftoverwords.h"

#include <tuple>

namespace shellreeve {

PortOrder::PortOrder(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PortModel::SortRole);
}

void PortOrder::setTyped(const QString &text)
{
    m_typed = text.trimmed();
    bool isNumber = false;
    const int port = m_typed.toInt(&isNumber);
    m_wantedPort = isNumber && port > 0 && port <= 65'535 ? port : 0;
    invalidateFilter();
}

void PortOrder::setOthersShown(bool shown)
{
    m_areOthersShown = shown;
    invalidateFilter();
}

bool PortOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = qobject_cast<const PortModel *>(sourceModel());
    if (!model) {
        return false;
    }
    const words::PortLine &line = model->lines().at(row);
    if (m_wantedPort == line.row.port) {
        return true;
    }
    if (!m_areOthersShown && (line.row.kind == PortKind::Other || line.row.kind == PortKind::Foreign)) {
        return false;
    }
    for (int column = 0; column < PortModel::ColumnCount; ++column) {
        if (model->index(row, column).data().toString().contains(m_typed, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool PortOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right)) {
        return true;
    }
    const auto *model = qobject_cast<const PortModel *>(sourceModel());
    if (!model || QSortFilterProxyModel::lessThan(right, left)) {
        return false;
    }
    const auto place = [model](const QModelIndex &index) {
        const words::PortLine &line = model->lines().at(index.row());
        return std::tuple(line.row.port, line.row.pid, line.key());
    };
    return place(left) < place(right);
}

QString portAnswer(int port, const QList<words::PortLine> &lines)
{
    QStringList holders;
    for (const words::PortLine &line : lines) {
        if (line.row.port != port) {
            continue;
        }
        const QString who = line.row.pid == 0 ? words::portProgramText(line.row) : words::processText(line.row.program, line.row.pid);
        const QString session = words::portSessionText(line.row);
        const QString whose = session.isEmpty() ? words::portKindText(line.row) : PortOrder::tr("%1 %2", "session api").arg(words::portKindText(line.row), session);
        holders.append(PortOrder::tr("%1, %2", "node (4711), session api").arg(who, whose));
    }
    return holders.isEmpty() ? PortOrder::tr("Port %1 is free.").arg(port)
                             : PortOrder::tr("Port %1 is taken by %2.").arg(QString::number(port), holders.join(QStringLiteral("; ")));
}

} // namespace shellreeve
