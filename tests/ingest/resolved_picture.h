// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/image_resolver.h"
#include "test_folder.h"

/// The article that pictures are looked up for, unless a test names another.
inline const QString article = QStringLiteral("_posts/2021-12-24-晾书.md");

/// What `url` in the article `from` means among the files of `folder`.
inline shiwen::ImageRef resolved(const TestFolder &folder, const QString &url, const QString &from = article)
{
    const auto scan = shiwen::scanFolder(folder.path());
    if (!scan)
        return {};
    const shiwen::ImageResolver resolver(folder.path(), scan->articles + scan->others);
    return resolver.resolve(resolver.placeOf(from), url, url, {});
}
