// SPDX-License-Identifier: MIT
#include "desktop/bringtofront.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QWindow>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <xcb/xcb.h>

namespace shellreeve {

namespace {

constexpr const char *tokenVariable = "XDG_ACTIVATION_TOKEN";

/// What a caller of xcb frees.
struct Freed {
    void operator()(void *memory) const { std::free(memory); } // NOLINT: the library allocates with malloc
};

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<uint16_t>(std::strlen(name)), name);
    const std::unique_ptr<xcb_intern_atom_reply_t, Freed> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

void sendToRoot(xcb_connection_t *connection, const xcb_client_message_event_t &message, uint32_t mask)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_send_event(connection, 0, root, mask, reinterpret_cast<const char *>(&message));
}

/// When the person did what the token stands for: "…_TIME12345" (Startup Notification Protocol); 0: unknown.
uint32_t timeOf(const QString &token)
{
    static const QRegularExpression pattern(QStringLiteral("_TIME(\\d+)$"));
    return pattern.match(token).captured(1).toUInt();
}

/// EWMH's _NET_ACTIVE_WINDOW as a pager sends it: "a person asked for this". Qt's own request bears the time of the last
/// event that we saw, which in a program without a window is so old that window managers refuse it.
void activate(xcb_connection_t *connection, const QWindow &window, uint32_t time)
{
    constexpr uint32_t personAsked = 2;
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = static_cast<xcb_window_t>(window.winId());
    message.type = atom(connection, "_NET_ACTIVE_WINDOW");
    message.data.data32[0] = personAsked;
    message.data.data32[1] = time;
    sendToRoot(connection, message, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT);
}

/// The start that the token came with is over: no busy pointer until its time is up. In pieces of 20 bytes, zero at the end.
void endStartup(xcb_connection_t *connection, const QWindow &window, const QString &token)
{
    QByteArray text = token.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"");
    text = "remove: ID=\"" + text + '"' + '\0';
    const xcb_atom_t begin = atom(connection, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t more = atom(connection, "_NET_STARTUP_INFO");
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 8;
    message.window = static_cast<xcb_window_t>(window.winId());
    constexpr qsizetype piece = sizeof message.data.data8;
    for (qsizetype at = 0; at < text.size(); at += piece) {
        const QByteArray part = text.mid(at, piece).leftJustified(piece, '\0');
        std::memcpy(message.data.data8, part.constData(), piece);
        message.type = at == 0 ? begin : more;
        sendToRoot(connection, message, XCB_EVENT_MASK_PROPERTY_CHANGE);
    }
}

} // namespace

void bringToFront(const std::function<QWindow *()> &show, const QString &token)
{
    // Qt 6.4's Wayland plugin takes the token from the environment, when a window is first shown and when it is to be
    // activated. It must not reach programs that we start later.
    if (!token.isEmpty()) {
        qputenv(tokenVariable, token.toUtf8());
    }
    const QWindow *window = show();
    qunsetenv(tokenVariable);
    const bool isX11 = QGuiApplication::platformName() == QLatin1String("xcb");
    const auto *x11 = isX11 ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    if (x11 && x11->connection() && window) {
        xcb_connection_t *connection = x11->connection();
        activate(connection, *window, timeOf(token));
        if (timeOf(token) != 0) {
            endStartup(connection, *window, token);
        }
        xcb_flush(connection);
    }
}

} // namespace shellreeve
