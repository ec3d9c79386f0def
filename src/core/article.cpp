// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article.h"

#include "core/hash.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace shiwen {

namespace {

template <typename Enum> struct Word {
    Enum value;
    std::string_view word;
};
template <typename Enum> Word(Enum, const char *) -> Word<Enum>;

constexpr std::array imageStatusWords{
    Word{ImageStatus::Found, "found"},         Word{ImageStatus::Missing, "missing"},
    Word{ImageStatus::Remote, "remote"},       Word{ImageStatus::Embedded, "embedded"},
    Word{ImageStatus::Ambiguous, "ambiguous"}, Word{ImageStatus::Refused, "refused"},
};

constexpr std::array imageMatchWords{
    Word{ImageMatch::None, "none"},       Word{ImageMatch::Relative, "relative"},
    Word{ImageMatch::Root, "root"},       Word{ImageMatch::Folder, "folder"},
    Word{ImageMatch::MediaId, "mmbiz"},   Word{ImageMatch::AltText, "alt"},
    Word{ImageMatch::Stem, "stem"},       Word{ImageMatch::Repository, "repository"},
    Word{ImageMatch::UniqueName, "name"},
};

constexpr std::array imageReasonWords{
    Word{ImageReason::None, "none"},           Word{ImageReason::NotNamed, "not-named"},
    Word{ImageReason::NotThere, "not-there"},  Word{ImageReason::OnNetwork, "on-network"},
    Word{ImageReason::Uncertain, "uncertain"}, Word{ImageReason::Several, "several"},
    Word{ImageReason::Outside, "outside"},     Word{ImageReason::NotRegular, "not-regular"},
};

constexpr std::array articleStatusWords{
    Word{ArticleStatus::Ok, "ok"},
    Word{ArticleStatus::Removed, "removed"},
    Word{ArticleStatus::Empty, "empty"},
    Word{ArticleStatus::Unreadable, "unreadable"},
};

template <typename Words, typename Enum> QString wordFor(const Words &words, Enum value)
{
    const auto it = std::ranges::find(words, value, [](const auto &entry) { return entry.value; });
    return QString::fromLatin1(it->word.data(), static_cast<qsizetype>(it->word.size()));
}

template <typename Words, typename Enum> Enum valueFor(const Words &words, const QString &word, Enum unknown)
{
    for (const auto &entry : words) {
        if (word == QLatin1String(entry.word.data(), static_cast<int>(entry.word.size())))
            return entry.value;
    }
    return unknown;
}

} // namespace

QString toString(ImageStatus status)
{
    return wordFor(imageStatusWords, status);
}

QString toString(ImageMatch match)
{
    return wordFor(imageMatchWords, match);
}

QString toString(ImageReason reason)
{
    return wordFor(imageReasonWords, reason);
}

QString toString(ArticleStatus status)
{
    return wordFor(articleStatusWords, status);
}

ImageStatus imageStatusFromString(const QString &word)
{
    return valueFor(imageStatusWords, word, ImageStatus::Missing);
}

ImageMatch imageMatchFromString(const QString &word)
{
    return valueFor(imageMatchWords, word, ImageMatch::None);
}

ImageReason imageReasonFromString(const QString &word)
{
    return valueFor(imageReasonWords, word, ImageReason::None);
}

ArticleStatus articleStatusFromString(const QString &word)
{
    return valueFor(articleStatusWords, word, ArticleStatus::Ok);
}

QString imageReasonText(ImageReason reason)
{
    switch (reason) {
    case ImageReason::None: break;
    case ImageReason::NotNamed:
        return QCoreApplication::translate("Article", "The article does not say which picture stood here.");
    case ImageReason::NotThere:
        return QCoreApplication::translate("Article", "No file of this name lies in the folder.");
    case ImageReason::OnNetwork:
        return QCoreApplication::translate("Article", "The picture lies on the network, and is not fetched.");
    case ImageReason::Uncertain:
        return QCoreApplication::translate("Article", "A file of this name lies elsewhere in the folder; whether it is "
                                                      "the picture is not certain, so it is not shown.");
    case ImageReason::Several:
        return QCoreApplication::translate("Article", "Several files could be meant, so none is shown.");
    case ImageReason::Outside:
        return QCoreApplication::translate("Article", "The picture lies outside the added folder, and is not opened.");
    case ImageReason::NotRegular:
        return QCoreApplication::translate("Article", "What lies there is not a regular file, and is not opened.");
    }
    return {};
}

QString articleId(const QString &folderLabel, const QString &relativePath)
{
    constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    constexpr int characters = 16; // 80 bits, a multiple of 5: no padding

    const QString path = relativePath.normalized(QString::NormalizationForm_C);
    const QByteArray digest = sha256((folderLabel + QLatin1Char('\n') + path).toUtf8());
    QString id;
    id.reserve(characters);
    quint64 buffer = 0;
    int bits = 0;
    for (qsizetype i = 0; id.size() < characters; ++i) {
        buffer = (buffer << 8) | static_cast<quint8>(digest.at(i));
        for (bits += 8; bits >= 5; bits -= 5)
            id += QLatin1Char(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    return id;
}

} // namespace shiwen
