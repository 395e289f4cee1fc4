// SPDX-License-Identifier: MIT
#include "ui/dialogs/portdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/fieldhint.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace shellreeve {

namespace {

constexpr int least = 1'024; // below that only root may listen
constexpr int most = 65'535;
constexpr int triedPorts = 20;

} // namespace

int nextFreePort(int from, const std::function<bool(int)> &isFree)
{
    for (int port = from; port < from + triedPorts && port <= most; ++port) {
        if (isFree(port)) {
            return port;
        }
    }
    return from;
}

PortDialog::PortDialog(int proposed, std::function<bool(int)> isFree, QWidget *parent)
    : QDialog(parent), m_isFree(std::move(isFree)), m_port(new QSpinBox(this)), m_hint(new FieldHint(m_port, this))
{
    setObjectName(QStringLiteral("portDialog"));
    setWindowTitle(tr("Use another port"));
    m_port->setRange(least, most);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(proposed);
    m_port->selectAll();
    m_port->setAccessibleName(tr("Port of the monitor"));
    auto *label = new QLabel(tr("&Port of the monitor on 127.0.0.1:"), this);
    label->setBuddy(m_port);
    auto *buttons = new QDialogButtonBox(this);
    m_use = buttons->addButton(tr("&Use this port"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_port, &QSpinBox::valueChanged, this, &PortDialog::check);

    auto *column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(label);
    column->addWidget(m_port);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(buttons);
    m_port->setMinimumWidth(dialogparts::widthOf(this, 44));
    dialogparts::keepTextsWhole(*this);
    check();
}

int PortDialog::port() const
{
    return m_port->value();
}

void PortDialog::check()
{
    const bool isFree = m_isFree(port());
    if (isFree) {
        m_hint->clear();
    } else {
        m_hint->setProblem(tr("Port %1 is taken, too.").arg(port()));
    }
    m_use->setEnabled(isFree);
    dialogparts::growToFit(*this);
}

} // namespace shellreeve
