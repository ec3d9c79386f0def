// SPDX-License-Identifier: GPL-3.0-or-later
#include "latest_query.h"

#include "when_ready.h"

#include <utility>

namespace shiwen {

LatestQuery::LatestQuery(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask)) {}

void LatestQuery::ask(const QueryRequest &request)
{
    ++m_newest;
    m_running.cancel();
    put(request);
}

void LatestQuery::put(const QueryRequest &request)
{
    m_running = m_ask(request);
    whenReady(m_running, this, [this, number = m_newest](const Result<QueryAnswer> &answer) {
        if (number != m_newest)
            return;
        if (answer)
            take(*answer);
        else if (answer.error().code != ErrorCode::Cancelled)
            emit failed(answer.error());
    });
}

void LatestQuery::take(const QueryAnswer &answer)
{
    const quint64 number = m_newest;
    emit answered(answer);
    if (answer.complete || number != m_newest)
        return;
    QueryRequest whole = answer.request;
    whole.firstRows = 0;
    whole.waits = true;
    put(whole);
}

} // namespace shiwen
