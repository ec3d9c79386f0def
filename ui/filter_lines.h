// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shiwen {

/// A value of a filter as a line under its heading, or under the line of the value that it is a part of.
struct FilterLine {
    QString value;
    qint64 count = 0; ///< articles
    QString name;     ///< as shown: without what the line above it says
    int level = 0;    ///< under how many lines it stands
};

/// One line a value.
[[nodiscard]] QList<FilterLine> plainLines(const QList<FacetCount> &values);
/// Tags, `a/b` under `a` when that is among them, else by its whole name; otherwise in their order.
[[nodiscard]] QList<FilterLine> tagLines(const QList<FacetCount> &tags);
/// Years (`YYYY`), with their months (`YYYY-MM`, given newest first) under those that are chosen or hold a chosen one,
/// from January on.
[[nodiscard]] QList<FilterLine> yearLines(const QList<FacetCount> &years, const QList<FacetCount> &months,
                                          const QStringList &chosen);

/// The value that `value` stands under at level 0: of `a/b/c` the first of `a`, `a/b` that is among `values`; of a
/// month its year; else itself.
[[nodiscard]] QString outermost(const QString &value, const QList<FacetCount> &values);
/// How many lines the first `values` of level 0 take, with what stands under them.
[[nodiscard]] int linesOfFirst(const QList<FilterLine> &lines, int values);

} // namespace shiwen
