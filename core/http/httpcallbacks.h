// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpserver.h"

#include <microhttpd.h>

namespace shellreeve {

/// What libmicrohttpd calls, in its own thread, with the HttpServer as `closure`. A request's context is its Exchange, a
/// connection's is whose process it comes from.
struct HttpCallbacks {
    static MHD_Result access(void *closure, MHD_Connection *connection, const char *url, const char *method, const char *version,
                             const char *upload, std::size_t *uploadSize, void **request);
    static void *target(void *closure, const char *text, MHD_Connection *connection);
    static std::size_t unescape(void *closure, MHD_Connection *connection, char *text);
    static void completed(void *closure, MHD_Connection *connection, void **request, MHD_RequestTerminationCode how);
    static void connection(void *closure, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode what);

private:
    static MHD_Result decide(HttpServer &server, MHD_Connection *connection, Exchange &exchange);
    static void takeBody(Exchange &exchange, const char *upload, std::size_t size);
    static MHD_Result finish(HttpServer &server, MHD_Connection *connection, const std::shared_ptr<Exchange> &exchange);
    static MHD_Result send(HttpServer &server, MHD_Connection *connection, const HttpResponse &response);
    static MHD_Result stream(HttpServer &server, MHD_Connection *connection, const std::shared_ptr<EventStream> &events);
};

} // namespace shellreeve
