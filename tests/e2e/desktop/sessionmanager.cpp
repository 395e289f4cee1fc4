// SPDX-License-Identifier: MIT
#include "e2e/desktop/sessionmanager.h"

#include <QSocketNotifier>

#include <cstdlib>
#include <cstring>
#include <vector>

// Its macros are everybody's names.
extern "C" {
#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>
int _IceTransNoListen(const char *protocol); // exported for session managers, declared nowhere
}
#undef Bool
#undef Status
#undef None

namespace shellreeve::testing {

namespace {

constexpr size_t longestText = 256;

int acceptAnybody(char *)
{
    return True; // a socket of ours, on this machine
}

} // namespace

struct SessionManager::Parts {
    explicit Parts(SessionManager &manager) : self(manager) {}
    ~Parts()
    {
        traffic.reset();
        listeners.clear();
        if (connection) {
            SmsCleanUp(connection);
        }
        if (ice) {
            IceSetShutdownNegotiation(ice, False);
            (void)IceCloseConnection(ice);
        }
        IceFreeListenObjs(count, objects);
    }

    static Parts &of(SmPointer data) { return *static_cast<Parts *>(data); }
    static int onNewClient(SmsConn connection, SmPointer data, unsigned long *mask, SmsCallbacks *callbacks, char **failure);
    static int onRegister(SmsConn connection, SmPointer data, char *previousId);

    void listen(IceListenObj object);
    void accept(IceListenObj object);
    void read();

    SessionManager &self;
    int count = 0;
    IceListenObj *objects = nullptr;
    std::vector<std::unique_ptr<QSocketNotifier>> listeners;
    IceConn ice = nullptr;
    SmsConn connection = nullptr;
    std::unique_ptr<QSocketNotifier> traffic;
};

SessionManager::SessionManager() : m_parts(std::make_unique<Parts>(*this))
{
    char error[longestText] = {};
    static Parts *current = nullptr; // the library takes its data once for all
    static bool isFirst = true;
    current = m_parts.get();
    if (isFirst) {
        _IceTransNoListen("tcp");
        const auto onNewClient = [](SmsConn connection, SmPointer, unsigned long *mask, SmsCallbacks *callbacks, char **failure) {
            return Parts::onNewClient(connection, current, mask, callbacks, failure);
        };
        if (!SmsInitialize("shellreeve", "1", onNewClient, nullptr, acceptAnybody, sizeof error, error)) {
            qWarning("SmsInitialize: %s", error);
            return;
        }
        IceSetIOErrorHandler([](IceConn) { }); // its own leaves the program; whoever reads or writes sees the error
        isFirst = false;
    }
    if (!IceListenForConnections(&m_parts->count, &m_parts->objects, sizeof error, error)) {
        qWarning("IceListenForConnections: %s", error);
        return;
    }
    for (int at = 0; at < m_parts->count; ++at) {
        IceSetHostBasedAuthProc(m_parts->objects[at], acceptAnybody);
        m_parts->listen(m_parts->objects[at]);
    }
    char *names = IceComposeNetworkIdList(m_parts->count, m_parts->objects);
    m_address = QString::fromLocal8Bit(names);
    std::free(names);
}

SessionManager::~SessionManager() = default;

void SessionManager::Parts::listen(IceListenObj object)
{
    listeners.push_back(std::make_unique<QSocketNotifier>(IceGetListenConnectionNumber(object), QSocketNotifier::Read));
    QObject::connect(listeners.back().get(), &QSocketNotifier::activated, &self, [this, object] { accept(object); });
}

void SessionManager::Parts::accept(IceListenObj object)
{
    IceAcceptStatus status = IceAcceptSuccess;
    ice = IceAcceptConnection(object, &status);
    if (status != IceAcceptSuccess) {
        qWarning("IceAcceptConnection: %d", status);
        ice = nullptr;
        return;
    }
    traffic = std::make_unique<QSocketNotifier>(IceConnectionNumber(ice), QSocketNotifier::Read);
    QObject::connect(traffic.get(), &QSocketNotifier::activated, &self, [this] { read(); });
}

void SessionManager::Parts::read()
{
    if (ice && IceProcessMessages(ice, nullptr, nullptr) == IceProcessMessagesIOError) { // it has gone without a word
        traffic->setEnabled(false);
        IceSetShutdownNegotiation(ice, False);
        (void)IceCloseConnection(ice);
        ice = nullptr;
        connection = nullptr;
        self.m_isGone = true;
    }
}

int SessionManager::Parts::onNewClient(SmsConn connection, SmPointer data, unsigned long *mask, SmsCallbacks *callbacks, char **)
{
    of(data).connection = connection;
    std::memset(callbacks, 0, sizeof *callbacks);
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask | SmsSaveYourselfRequestProcMask
        | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask
        | SmsDeletePropertiesProcMask | SmsGetPropertiesProcMask;
    callbacks->register_client = {onRegister, data};
    callbacks->interact_request = {[](SmsConn sms, SmPointer, int) { SmsInteract(sms); }, data};
    callbacks->interact_done = {[](SmsConn, SmPointer, int) {}, data};
    callbacks->save_yourself_request = {[](SmsConn, SmPointer, int, int, int, int, int) {}, data};
    callbacks->save_yourself_phase2_request = {[](SmsConn sms, SmPointer) { SmsSaveYourselfPhase2(sms); }, data};
    callbacks->save_yourself_done = {[](SmsConn sms, SmPointer parts, int) {
        SessionManager &self = of(parts).self;
        if (!self.m_isRegistered) { // the first one, which every newcomer is asked for
            self.m_isRegistered = true;
            SmsSaveComplete(sms);
        } else {
            self.m_isReady = true;
        }
    }, data};
    callbacks->close_connection = {[](SmsConn sms, SmPointer parts, int reasons, char **texts) {
        SmFreeReasons(reasons, texts);
        SmsCleanUp(sms);
        of(parts).connection = nullptr;
        of(parts).self.m_isGone = true;
    }, data};
    callbacks->set_properties = {[](SmsConn, SmPointer parts, int properties, SmProp **all) {
        for (int at = 0; at < properties; ++at) {
            if (std::strcmp(all[at]->name, SmRestartStyleHint) == 0 && all[at]->num_vals == 1) {
                of(parts).self.m_restartStyle = *static_cast<unsigned char *>(all[at]->vals->value);
            }
            SmFreeProperty(all[at]);
        }
        std::free(all);
    }, data};
    callbacks->delete_properties = {[](SmsConn, SmPointer, int properties, char **names) {
        for (int at = 0; at < properties; ++at) {
            std::free(names[at]);
        }
        std::free(names);
    }, data};
    callbacks->get_properties = {[](SmsConn sms, SmPointer) { SmsReturnProperties(sms, 0, nullptr); }, data};
    return 1;
}

int SessionManager::Parts::onRegister(SmsConn connection, SmPointer, char *previousId)
{
    std::free(previousId);
    char *id = SmsGenerateClientID(connection);
    (void)SmsRegisterClientReply(connection, id);
    std::free(id);
    SmsSaveYourself(connection, SmSaveLocal, False, SmInteractStyleNone, False); // as the protocol has it for a newcomer
    return 1;
}

void SessionManager::announceLogout()
{
    m_isReady = false;
    SmsSaveYourself(m_parts->connection, SmSaveBoth, True, SmInteractStyleAny, False);
}

void SessionManager::callOff()
{
    SmsShutdownCancelled(m_parts->connection);
}

void SessionManager::logOut()
{
    SmsDie(m_parts->connection);
}

} // namespace shellreeve::testing
