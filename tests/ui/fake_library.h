// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace shiwen {

/// Questions that a test answers when it likes, in the order it likes.
template <typename Question, typename Answer> class Questions
{
public:
    QFuture<Result<Answer>> ask(const Question &question)
    {
        auto promise = std::make_unique<QPromise<Result<Answer>>>();
        promise->start();
        asked.push_back(question);
        m_promises.push_back(std::move(promise));
        return m_promises.back()->future();
    }

    void answer(std::size_t number, Result<Answer> answer)
    {
        m_promises.at(number)->addResult(std::move(answer));
        m_promises.at(number)->finish();
    }

    bool isCancelled(std::size_t number) const { return m_promises.at(number)->isCanceled(); }

    std::vector<Question> asked;

private:
    std::vector<std::unique_ptr<QPromise<Result<Answer>>>> m_promises;
};

/// `count` rows, the newest with the highest number.
inline QueryAnswer answerOf(int count, const QString &text = {})
{
    QueryAnswer answer;
    answer.request.text = text;
    for (int i = 0; i < count; ++i)
        answer.rows << Row(1000000 - i);
    return answer;
}

inline QList<ArticleSummary> summariesOf(const QList<Row> &rows)
{
    QList<ArticleSummary> summaries;
    for (const Row row : rows) {
        ArticleSummary summary;
        summary.id = QString::number(row);
        summary.title = QStringLiteral("第 %1 篇").arg(row);
        summary.folder = QStringLiteral("存档");
        summary.date = QStringLiteral("2021-12-24T08:00:00+08:00");
        summaries << summary;
    }
    return summaries;
}

} // namespace shiwen
