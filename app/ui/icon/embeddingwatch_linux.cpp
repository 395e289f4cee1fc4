// SPDX-License-Identifier: MIT
#include "ui/icon/embeddingwatch_linux.h"

#include <QByteArray>
#include <QGuiApplication>
#include <QSocketNotifier>

#include <cstdlib>
#include <xcb/xcb.h>

namespace shellreeve {

namespace {

struct Freed {
    void operator()(void *reply) const { std::free(reply); } // as XCB hands out its replies
};
template<typename T>
using Reply = std::unique_ptr<T, Freed>;

} // namespace

struct EmbeddingWatch::Screen {
    xcb_connection_t *connection = nullptr;
    xcb_window_t root = XCB_NONE;
    xcb_atom_t selection = XCB_NONE;
    xcb_atom_t manager = XCB_NONE;
    std::unique_ptr<QSocketNotifier> notifier;

    Screen()
    {
        int number = 0;
        connection = xcb_connect(nullptr, &number);
        if (!isWell()) {
            return;
        }
        selection = atom("_NET_SYSTEM_TRAY_S" + QByteArray::number(number));
        manager = atom("MANAGER");
        xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
        for (; screens.rem > 0 && number > 0; --number) {
            xcb_screen_next(&screens);
        }
        root = screens.rem > 0 ? screens.data->root : XCB_NONE;
        tellOfStructure(root);
    }
    ~Screen()
    {
        notifier.reset();
        xcb_disconnect(connection);
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] bool isWell() const { return xcb_connection_has_error(connection) == 0; }

    xcb_atom_t atom(const QByteArray &name) const
    {
        const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.constData());
        const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
        return reply ? reply->atom : static_cast<xcb_atom_t>(XCB_NONE);
    }

    void tellOfStructure(xcb_window_t window) const
    {
        const uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(connection, window, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(connection);
    }

    [[nodiscard]] xcb_window_t owner() const
    {
        const auto cookie = xcb_get_selection_owner(connection, selection);
        const Reply<xcb_get_selection_owner_reply_t> reply(xcb_get_selection_owner_reply(connection, cookie, nullptr));
        return reply ? reply->owner : static_cast<xcb_window_t>(XCB_NONE);
    }

    [[nodiscard]] bool isAboutTray(const xcb_generic_event_t &event) const
    {
        switch (event.response_type & 0x7f) {
        case XCB_DESTROY_NOTIFY:
            return true;
        case XCB_CLIENT_MESSAGE: {
            const auto &message = reinterpret_cast<const xcb_client_message_event_t &>(event);
            return message.type == manager && message.data.data32[1] == selection;
        }
        default:
            return false;
        }
    }
};

EmbeddingWatch::EmbeddingWatch(QObject *parent) : QObject(parent) {}

EmbeddingWatch::~EmbeddingWatch() = default;

void EmbeddingWatch::watch()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb")) {
        return;
    }
    m_screen = std::make_unique<Screen>();
    if (!m_screen->isWell()) {
        m_screen.reset();
        return;
    }
    m_screen->notifier = std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_screen->connection), QSocketNotifier::Read);
    connect(m_screen->notifier.get(), &QSocketNotifier::activated, this, &EmbeddingWatch::onEvents);
    look();
    onEvents(); // what came with the answers is read already and wakes nobody
}

void EmbeddingWatch::look()
{
    xcb_window_t owner = m_screen->owner();
    if (owner != XCB_NONE) {
        m_screen->tellOfStructure(owner);
        owner = m_screen->owner(); // it may have gone before we were told of it
    }
    set(owner != XCB_NONE);
}

void EmbeddingWatch::onEvents()
{
    bool isAboutTray = false;
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_screen->connection)}) {
        isAboutTray = m_screen->isAboutTray(*event) || isAboutTray;
    }
    if (!m_screen->isWell()) {
        m_screen->notifier->setEnabled(false);
        set(false);
    } else if (isAboutTray) {
        look();
        onEvents();
    }
}

void EmbeddingWatch::set(bool hasTray)
{
    if (m_hasTray != hasTray) {
        m_hasTray = hasTray;
        Q_EMIT changed();
    }
}

} // namespace shellreeve
