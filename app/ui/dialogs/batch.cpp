// SPDX-License-Identifier: MIT
#include "ui/dialogs/batch.h"

#include <QPointer>

namespace shellreeve {

Batch::Batch(Told told, QObject *parent) : QObject(parent), m_told(std::move(told)) {}

Batch::Answered Batch::expect(const QString &name)
{
    ++m_open;
    return [self = QPointer<Batch>(this), name](const std::optional<Error> &error) {
        if (!self) {
            return;
        }
        if (error) {
            self->m_failures.append({name, *error});
        }
        --self->m_open;
        self->settle();
    };
}

void Batch::start()
{
    m_isStarted = true;
    settle();
}

void Batch::settle()
{
    if (m_isStarted && m_open == 0) {
        m_isStarted = false;
        m_told(m_failures);
        deleteLater();
    }
}

} // namespace shellreeve
