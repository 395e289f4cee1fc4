// SPDX-License-Identifier: MIT
#include "ui/ports/portmodel.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/words/joining.h"
#include "ui/words/sessionwords.h"

#include <QLocale>

#include <algorithm>

namespace shellreeve {

void PortModel::setLines(const QList<words::PortLine> &lines, const QDateTime &now)
{
    m_now = now;
    const auto placeIn = [](const QList<words::PortLine> &all, const QString &key) {
        return std::find_if(all.begin(), all.end(), [&key](const words::PortLine &line) { return line.key() == key; }) - all.begin();
    };
    for (qsizetype at = m_lines.size() - 1; at >= 0; --at) {
        if (placeIn(lines, m_lines.at(at).key()) == lines.size()) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_lines.removeAt(at);
            endRemoveRows();
        }
    }
    for (const words::PortLine &line : lines) {
        const qsizetype at = placeIn(m_lines, line.key());
        if (at < m_lines.size()) {
            m_lines[at] = line;
            continue;
        }
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        m_lines.append(line);
        endInsertRows();
    }
    if (!m_lines.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_lines.size()) - 1, ColumnCount - 1));
    }
}

int PortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PortModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PortModel::text(const words::PortLine &line, int column) const
{
    const QString nothing(QChar(0x2013));
    switch (column) {
    case Port: return QString::number(line.row.port);
    case Address: return words::asList(line.addresses);
    case Session: return line.row.sessionId.isEmpty() ? nothing : words::portSessionText(line.row);
    case Program: return words::portProgramText(line.row);
    case Pid: return line.row.pid == 0 ? nothing : QString::number(line.row.pid);
    case Since: return line.row.since.isValid() ? words::agoText(line.row.since, std::max(line.row.since, m_now)) : nothing;
    case Kind: return words::portKindText(line.row);
    default: return {};
    }
}

QVariant PortModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const words::PortLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::ToolTipRole:
        return dialogparts::toolTip(index.column() == Since && line.row.since.isValid() ? QLocale().toString(line.row.since.toLocalTime(), QLocale::ShortFormat)
                                                                                        : text(line, index.column()));
    case KeyRole: return line.key();
    case SortRole:
        switch (index.column()) {
        case Port: return line.row.port;
        case Pid: return line.row.pid;
        case Since: return line.row.since;
        case Kind: return static_cast<int>(line.row.kind);
        default: return text(line, index.column()).toCaseFolded();
        }
    default: return {};
    }
}

QVariant PortModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Port: return tr("Port");
    case Address: return tr("Address");
    case Session: return tr("Session");
    case Program: return tr("Program");
    case Pid: return tr("Process");
    case Since: return tr("Since");
    case Kind: return tr("Kind");
    default: return {};
    }
}

} // namespace shellreeve
