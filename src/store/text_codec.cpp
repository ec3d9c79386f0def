// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/text_codec.h"

#include "store/segments.h"

#include <QHash>

#include <zdict.h>
#include <zstd.h>

#include <algorithm>
#include <vector>

namespace shiwen {

namespace {

// Level 5 makes texts 6 % smaller than 3 and packs 100 MB/s, 9 makes them 2 % smaller than 5 and packs 25 MB/s. A
// dictionary of 1 MB saves 5 % over one of 256 KB, and one of 4 MB 2 % more.
constexpr int compressionLevel = 5;
constexpr int dictionaryLevel = 9;     ///< at which a dictionary itself is packed
constexpr qint64 fewestArticles = 256; ///< before the first dictionary is made
constexpr qint64 growth = 8;           ///< from one dictionary to the next
constexpr qint64 mostSampledTexts = 512;
constexpr qint64 mostSampledPictures = 64;
constexpr qsizetype textPieceBytes = 2048; ///< of each sampled article that go into a dictionary
constexpr qsizetype picturePieceBytes = 512;
constexpr qsizetype sampleBytes = 8192; ///< of each that tell how often what occurs
/// Frames name their dictionary by a number; those below are kept for public ones (RFC 8878, section 3.1.1.1.3).
constexpr unsigned firstDictionary = 32768;
constexpr QByteArrayView frameBegin("\x28\xB5\x2F\xFD"); // section 3.1.1
constexpr unsigned long long largestText = 1ULL << 30U;

template <auto Free> struct Freeing {
    template <typename T> void operator()(T *object) const { (void)Free(object); }
};
using Compressor = std::unique_ptr<ZSTD_CCtx, Freeing<ZSTD_freeCCtx>>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, Freeing<ZSTD_freeDCtx>>;
using Encoder = std::unique_ptr<ZSTD_CDict, Freeing<ZSTD_freeCDict>>;
using Decoder = std::shared_ptr<ZSTD_DDict>;

Error outOfMemory(const QString &path)
{
    return Error{ErrorCode::Disk, QStringLiteral("%1: memory ran out.").arg(path)};
}

} // namespace

struct TextCodec::State {
    Compressor compressor{ZSTD_createCCtx()};
    Decompressor decompressor{ZSTD_createDCtx()};
    Encoder encoder; ///< of the newest dictionary; none before there is one
    QHash<unsigned, Decoder> decoders;
    QByteArray buffer;
    bool knowsNewest = false;
    qint64 learntAt = 0; ///< the number of articles there were when the newest was made
};

TextCodec::TextCodec(Database &database, Kind kind)
    : m_database(&database), m_kind(kind), m_state(std::make_unique<State>())
{}

TextCodec::~TextCodec() = default;
TextCodec::TextCodec(TextCodec &&) noexcept = default;

Error TextCodec::damaged() const
{
    return damagedPostings(m_database->path());
}

Result<void> TextCodec::loadNewest()
{
    if (m_state->knowsNewest)
        return {};
    auto query = m_database->select(
        QStringLiteral("select articles, bytes from dictionary where kind = ? order by id desc limit 1"),
        {int(m_kind)});
    if (!query)
        return query.error();
    m_state->encoder.reset();
    m_state->learntAt = 0;
    if (query->next()) {
        const auto bytes = unpackedDictionary(query->value(1).toByteArray());
        if (!bytes)
            return bytes.error();
        m_state->learntAt = query->value(0).toLongLong();
        m_state->encoder.reset(ZSTD_createCDict(bytes->constData(), std::size_t(bytes->size()), compressionLevel));
    }
    m_state->knowsNewest = true;
    return {};
}

Result<QByteArray> TextCodec::pack(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return QByteArray("");
    if (auto done = loadNewest(); !done)
        return done.error();
    ZSTD_CCtx *const compressor = m_state->compressor.get();
    QByteArray &out = m_state->buffer;
    out.resize(qsizetype(ZSTD_compressBound(std::size_t(utf8.size()))));
    const auto capacity = std::size_t(out.size());
    const auto size = std::size_t(utf8.size());
    const std::size_t packed =
        m_state->encoder
            ? ZSTD_compress_usingCDict(compressor, out.data(), capacity, utf8.data(), size, m_state->encoder.get())
            : ZSTD_compressCCtx(compressor, out.data(), capacity, utf8.data(), size, compressionLevel);
    if (ZSTD_isError(packed) != 0)
        return outOfMemory(m_database->path());
    return QByteArray(out.constData(), qsizetype(packed));
}

Result<void> TextCodec::loadDecoder(unsigned id)
{
    auto bytes = m_database->value(QStringLiteral("select bytes from dictionary where id = ?"), {id});
    if (!bytes)
        return bytes.error();
    const auto dictionary = unpackedDictionary(bytes->toByteArray());
    if (!dictionary)
        return dictionary.error();
    Decoder decoder(ZSTD_createDDict(dictionary->constData(), std::size_t(dictionary->size())), ZSTD_freeDDict);
    if (dictionary->isEmpty() || !decoder)
        return damaged();
    m_state->decoders.insert(id, decoder);
    return {};
}

Result<QByteArray> TextCodec::unpackedDictionary(const QByteArray &stored)
{
    // Before they were packed themselves they lay there as they are, which no frame begins like.
    return stored.startsWith(frameBegin) ? unpack(stored) : Result<QByteArray>(stored);
}

Result<QByteArray> TextCodec::unpack(QByteArrayView packed)
{
    if (packed.isEmpty())
        return QByteArray("");
    if (packed.startsWith('['))
        return packed.toByteArray();
    const auto size = std::size_t(packed.size());
    if (!packed.startsWith(frameBegin)) {
        const QByteArray text = qUncompress(packed.toByteArray());
        return text.isNull() ? Result<QByteArray>(damaged()) : text;
    }
    const unsigned long long length = ZSTD_getFrameContentSize(packed.data(), size);
    if (length == ZSTD_CONTENTSIZE_ERROR || length == ZSTD_CONTENTSIZE_UNKNOWN || length > largestText)
        return damaged();
    const unsigned id = ZSTD_getDictID_fromFrame(packed.data(), size);
    if (id != 0 && !m_state->decoders.contains(id))
        if (auto done = loadDecoder(id); !done)
            return done.error();
    QByteArray out(qsizetype(length), Qt::Uninitialized);
    ZSTD_DCtx *const decompressor = m_state->decompressor.get();
    const std::size_t unpacked =
        id != 0 ? ZSTD_decompress_usingDDict(decompressor, out.data(), std::size_t(length), packed.data(), size,
                                             m_state->decoders.value(id).get())
                : ZSTD_decompressDCtx(decompressor, out.data(), std::size_t(length), packed.data(), size);
    if (ZSTD_isError(unpacked) != 0 || unpacked != length)
        return damaged();
    return out;
}

Result<QString> TextCodec::text(QByteArrayView packed)
{
    auto utf8 = unpack(packed);
    if (!utf8)
        return utf8.error();
    return QString::fromUtf8(*utf8);
}

Result<void> TextCodec::learn(qint64 articles)
{
    if (auto done = loadNewest(); !done)
        return done;
    if (articles < std::max(fewestArticles, m_state->learntAt * growth))
        return {};
    auto last = m_database->value(QStringLiteral("select coalesce(max(id), ?) from dictionary"), {firstDictionary - 1});
    if (!last)
        return last.error();
    const unsigned id = last->toUInt() + 1;
    auto dictionary = makeDictionary(id, articles);
    if (!dictionary)
        return dictionary.error();
    // Where there is nothing to learn from, the next look is at so many times as many articles.
    m_state->learntAt = articles;
    if (dictionary->isEmpty())
        return {};
    m_state->knowsNewest = false;
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(dictionary->size()))), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compressCCtx(m_state->compressor.get(), packed.data(), std::size_t(packed.size()), dictionary->constData(),
                          std::size_t(dictionary->size()), dictionaryLevel);
    if (ZSTD_isError(size) != 0)
        return outOfMemory(m_database->path());
    packed.resize(qsizetype(size));
    return m_database->change(QStringLiteral("insert into dictionary (id, kind, articles, bytes) values (?, ?, ?, ?)"),
                              {id, int(m_kind), articles, packed});
}

Result<QByteArray> TextCodec::makeDictionary(unsigned id, qint64 articles)
{
    // The order of their hashes mixes the articles.
    auto query = m_database->select(
        m_kind == Kind::Text ? QStringLiteral("select text from stored_article join content using (content) "
                                              "where length(text) > 0 order by sha256 limit ?")
                             : QStringLiteral("select content.images from stored_article join content using (content) "
                                              "where length(content.images) > 0 order by sha256 limit ?"),
        {std::min(m_kind == Kind::Text ? mostSampledTexts : mostSampledPictures, articles / 2)});
    if (!query)
        return query.error();
    const qsizetype pieceBytes = m_kind == Kind::Text ? textPieceBytes : picturePieceBytes;
    QByteArray pieces;
    QByteArray samples;
    std::vector<std::size_t> sizes;
    while (query->next()) {
        auto stored = unpack(query->value(0).toByteArray());
        if (!stored)
            return stored.error();
        pieces += stored->sliced(std::max<qsizetype>(0, stored->size() - pieceBytes) / 2)
                      .first(std::min(pieceBytes, stored->size()));
        const QByteArrayView sample = QByteArrayView(*stored).first(std::min(sampleBytes, stored->size()));
        samples += sample;
        sizes.push_back(std::size_t(sample.size()));
    }
    // The library adds at most so much to the pieces, and refuses to work with next to nothing.
    constexpr qsizetype tableBytes = 16384;
    if (pieces.size() < tableBytes)
        return QByteArray();
    QByteArray dictionary(pieces.size() + tableBytes, Qt::Uninitialized);
    const std::size_t size = ZDICT_finalizeDictionary(
        dictionary.data(), std::size_t(dictionary.size()), pieces.constData(), std::size_t(pieces.size()),
        samples.constData(), sizes.data(), unsigned(sizes.size()), ZDICT_params_t{compressionLevel, 0, id});
    if (ZDICT_isError(size) != 0)
        return QByteArray();
    dictionary.resize(qsizetype(size));
    return dictionary;
}

void TextCodec::undo()
{
    m_state->knowsNewest = false;
    m_state->decoders.clear();
}

} // namespace shiwen
