// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/opening_lines.h"
#include "ingest/provenance.h"

#include <QString>
#include <QStringView>

namespace shiwen {

/// What a line is to its article.
enum class OriginLine : quint8 {
    None,
    Credit, ///< belongs to the text and names people: 作者｜X 编辑｜Y, 来源：Z
    Phrase, ///< says where the text is from: 本文转载自…, 原文来自「X」：…
    Header, ///< a saver's: 公众号：X, 发布时间：…, 原文链接：…
};

/// Reads what a line says of the origin into the empty fields of `origin`. `inHeader`: it stands before the text, so
/// that dates and addresses are the article's. Names that are none (来源：网络 is no account; 转载请联系我们) are not
/// taken for one.
OriginLine readOriginLine(const OpeningLine &line, bool inHeader, Provenance &origin);

/// Reads `本文转载自微信公众号「X」（ID：x）`, `原文来自「X」：题` and their like. False when the line is none.
bool readOriginPhrase(const OpeningLine &line, Provenance &origin);

/// A name of an account or a person, and not a sentence or a request.
[[nodiscard]] bool isName(QStringView text);
/// A name that an account may have: not 网络, 本公众号, 朋友圈….
[[nodiscard]] bool isAccountName(QStringView text);

/// Gives an address its field: an archive's copy, or the article's.
void addAddress(const QString &address, Provenance &origin);

} // namespace shiwen
