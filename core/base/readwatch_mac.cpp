// SPDX-License-Identifier: MIT
#include "base/readwatch.h"

#include <QSocketNotifier>

namespace shellreeve {

/// The event loop has a kqueue of its own here, which costs nothing for who is silent.
class ReadWatch::Wait
{
public:
    Wait(int descriptor, ReadWatch *watch) : notifier(descriptor, QSocketNotifier::Read)
    {
        QObject::connect(&notifier, &QSocketNotifier::activated, watch, &ReadWatch::readable);
    }

    QSocketNotifier notifier;
};

ReadWatch::ReadWatch(int descriptor, QObject *parent) : QObject(parent), m_wait(std::make_unique<Wait>(descriptor, this)) {}

ReadWatch::~ReadWatch() = default;

bool ReadWatch::isEnabled() const
{
    return m_wait->notifier.isEnabled();
}

void ReadWatch::setEnabled(bool on)
{
    m_wait->notifier.setEnabled(on);
}

} // namespace shellreeve
