// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "http/httpserver.h"
#include "monitor/monitorconfig.h"
#include "monitor/monitorrecord.h"
#include "process/exitwatcher.h"

#include <QObject>

#include <memory>

namespace shellreeve {

class Api;

/// The monitor from its start to its end: binds, says on disk who it is, serves, and leaves with its owner. Needs a running
/// event loop, which the end of its owner ends with status 0.
class MonitorProgram : public QObject
{
    Q_OBJECT
public:
    explicit MonitorProgram(MonitorConfig config);
    ~MonitorProgram() override; ///< what it wrote about itself goes, unless another's is there by now

    /// Serves when it returns. Refused: somebody else has the port. NotFound: the owner has gone. After a failure nothing of
    /// this start is left on disk.
    [[nodiscard]] Result<void> begin();

private:
    [[nodiscard]] Result<void> followOwner();
    [[nodiscard]] Result<void> writeRecord();
    [[nodiscard]] Result<void> serve(UniqueFd listening);
    void writePid();
    void removeOwnFiles() const;

    const MonitorConfig m_config;
    std::optional<MonitorRecord> m_record; ///< as written
    bool m_madeToken = false;
    bool m_isServing = false;
    std::unique_ptr<ExitWatcher> m_owner;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<HttpServer> m_server; ///< goes first: nobody asks the api any more
};

} // namespace shellreeve
