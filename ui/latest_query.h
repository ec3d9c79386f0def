// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace shiwen {

/// Asks queries one after another so that only the newest is answered: a newer question cancels the older one, and an
/// answer that comes all the same is dropped. Where the first rows were answered the whole is asked for, and answered
/// too. GUI thread.
class LatestQuery : public QObject
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<QueryAnswer>>(const QueryRequest &)>;
    explicit LatestQuery(Ask ask, QObject *parent = nullptr);

    void ask(const QueryRequest &request);

signals:
    void answered(const shiwen::QueryAnswer &answer);
    void failed(const shiwen::Error &error);

private:
    void put(const QueryRequest &request);
    void take(const QueryAnswer &answer);

    Ask m_ask;
    quint64 m_newest = 0;
    QFuture<Result<QueryAnswer>> m_running;
};

} // namespace shiwen
