// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_runner.h"

#include "when_ready.h"

#include <utility>

namespace shiwen {

QueryRunner::QueryRunner(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask)) {}

void QueryRunner::ask(const QueryRequest &request)
{
    const quint64 number = ++m_newest;
    m_running.cancel();
    m_running = m_ask(request);
    whenReady(m_running, this, [this, number](const Result<QueryAnswer> &answer) {
        if (number != m_newest)
            return;
        if (answer)
            emit answered(*answer);
        else if (answer.error().code != ErrorCode::Cancelled)
            emit failed(answer.error());
    });
}

} // namespace shiwen
