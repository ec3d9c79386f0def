// SPDX-License-Identifier: GPL-3.0-or-later
// How segments of the text index are joined, and how it is made anew.
#include "store/comparable.h"
#include "store/text_index.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace shiwen {

namespace {

/// So many segments of one size, or of it and smaller ones, become one. More make every question slower, fewer write
/// everything more often.
constexpr std::size_t mostOfASize = 8;
constexpr qint64 smallestSize = 16 * 1024; // bytes
constexpr qint64 nextSize = 8;

/// When more of the numbers than this, and more than half of them, stand for nothing, all is numbered anew.
constexpr quint32 manyGone = 4096;

int sizeClass(const Segment &segment)
{
    int size = 0;
    for (qint64 bytes = segment.bytes / smallestSize; bytes > 0; bytes /= nextSize)
        ++size;
    return size;
}

Result<void> refreshFolded(Database &database, qint64 row, bool shown)
{
    auto query = database.select(
        QStringLiteral("select title, account, author, reposter, source, tags from stored_article where row = ?"),
        {row});
    if (!query)
        return query.error();
    if (!query->next())
        return {};
    const auto fold = [&query](int column) {
        return comparable(query->value(column).toString());
    };
    auto done =
        database.change(QStringLiteral("update stored_article set title_folded = ?, account_folded = ?, "
                                       "author_folded = ?, reposter_folded = ?, source_folded = ? where row = ?"),
                        {fold(0), fold(1), fold(2), fold(3), fold(4), row});
    if (!done)
        return done;
    if (done = database.change(QStringLiteral("delete from tag where row = ?"), {row}); !done)
        return done;
    const QStringList tags = shown ? unpackedList(query->value(5).toString()) : QStringList();
    for (const QString &tag : tags) {
        done = database.change(QStringLiteral("insert or ignore into tag (row, folded, value) values (?, ?, ?)"),
                               {row, comparable(tag), tag});
        if (!done)
            return done;
    }
    return {};
}

/// Several segments as one stream of terms.
class JoinedReader
{
public:
    static Result<JoinedReader> open(Database &database, std::vector<Segment> segments)
    {
        // So that documents come in ascending order.
        std::sort(segments.begin(), segments.end(),
                  [](const Segment &left, const Segment &right) { return left.firstDocument < right.firstDocument; });
        JoinedReader joined;
        for (const Segment &segment : segments) {
            auto reader = SegmentReader::open(database, segment);
            if (!reader)
                return reader.error();
            auto more = reader->next();
            if (!more)
                return more.error();
            if (*more)
                joined.m_readers.push_back(std::move(*reader));
        }
        return joined;
    }

    [[nodiscard]] bool atEnd() const { return m_readers.empty(); }

    /// The next term and its documents.
    Result<QByteArray> take(std::vector<quint32> &documents)
    {
        const auto least =
            std::min_element(m_readers.begin(), m_readers.end(),
                             [](const auto &left, const auto &right) { return left.term() < right.term(); });
        const QByteArray term = least->term();
        for (auto reader = m_readers.begin(); reader != m_readers.end();) {
            if (reader->term() != term) {
                ++reader;
                continue;
            }
            reader->appendDocuments(documents);
            const auto more = reader->next();
            if (!more)
                return more.error();
            reader = *more ? reader + 1 : m_readers.erase(reader);
        }
        return term;
    }

private:
    std::vector<SegmentReader> m_readers; ///< each at a term
};

void mapDocuments(std::vector<quint32> &documents, const std::vector<quint32> &numbers)
{
    std::size_t kept = 0;
    for (const quint32 document : documents)
        if (document < numbers.size() && numbers[document] != 0)
            documents[kept++] = numbers[document];
    documents.resize(kept);
    if (!std::is_sorted(documents.begin(), documents.end()))
        std::sort(documents.begin(), documents.end());
}

} // namespace

/// The numbers that documents have already, 0 for what is gone.
std::vector<quint32> TextIndexWriter::presentNumbers() const
{
    std::vector<quint32> numbers(m_rows.end(), 0);
    for (quint32 document = 1; document < m_rows.end(); ++document)
        numbers[document] = m_rows.row(document) != 0 ? document : 0;
    return numbers;
}

Result<void> TextIndexWriter::joinSmallSegments()
{
    if (m_rows.gone() > manyGone && m_rows.gone() > m_rows.end() / 2)
        return compact();
    auto all = readSegments(*m_database);
    if (!all)
        return all.error();
    std::stable_sort(all->begin(), all->end(),
                     [](const Segment &left, const Segment &right) { return sizeClass(left) < sizeClass(right); });
    for (std::size_t begin = 0; begin < all->size();) {
        std::size_t end = begin;
        while (end < all->size() && sizeClass((*all)[end]) == sizeClass((*all)[begin]))
            ++end;
        if (end - begin >= mostOfASize)
            return join({all->begin(), all->begin() + std::ptrdiff_t(end)}, presentNumbers());
        begin = end;
    }
    return {};
}

Result<void> TextIndexWriter::join(const std::vector<Segment> &segments, const std::vector<quint32> &numbers)
{
    auto reader = JoinedReader::open(*m_database, segments);
    if (!reader)
        return reader.error();
    // Numbers only become lower, and stay in order.
    quint32 first = std::numeric_limits<quint32>::max();
    for (const Segment &segment : segments)
        first = std::min(first, segment.firstDocument);
    const auto lowest = std::find_if(numbers.begin() + std::ptrdiff_t(std::min<std::size_t>(first, numbers.size())),
                                     numbers.end(), [](quint32 number) { return number != 0; });
    auto writer = SegmentWriter::begin(*m_database, lowest == numbers.end() ? 0 : *lowest);
    if (!writer)
        return writer.error();
    std::vector<quint32> documents;
    while (!reader->atEnd()) {
        documents.clear();
        auto term = reader->take(documents);
        if (!term)
            return term.error();
        mapDocuments(documents, numbers);
        if (documents.empty())
            continue;
        if (auto done = writer->add(*term, documents); !done)
            return done;
    }
    if (auto done = writer->finish(); !done)
        return done;
    for (const Segment &segment : segments)
        for (const QString &sql : {QStringLiteral("delete from posting_block where segment = ?"),
                                   QStringLiteral("delete from segment where id = ?")})
            if (auto done = m_database->change(sql, {segment.id}); !done)
                return done;
    return {};
}

Result<void> TextIndexWriter::renumber(const std::vector<quint32> &numbers)
{
    DocumentRows renumbered;
    for (quint32 document = 1; document < numbers.size(); ++document) {
        if (numbers[document] == 0)
            continue;
        const qint64 row = m_rows.row(document);
        if (auto done = keep(row, renumbered.append(row)); !done)
            return done;
    }
    if (auto done = m_database->execute(QStringLiteral("delete from document_rows")); !done)
        return done;
    m_rows = std::move(renumbered);
    return m_rows.store(*m_database);
}

Result<void> TextIndexWriter::compact()
{
    if (auto done = writeGathered(); !done)
        return done.error();
    auto segments = readSegments(*m_database);
    if (!segments)
        return segments.error();
    std::vector<quint32> numbers = presentNumbers();
    quint32 next = 1;
    for (quint32 &number : numbers)
        number = number == 0 ? 0 : next++;
    if (!segments->empty())
        if (auto done = join(*segments, numbers); !done)
            return done;
    return renumber(numbers);
}

Result<void> TextIndexWriter::rebuildRow(StoredTexts &stored, qint64 row, bool shown)
{
    auto texts = stored.read(row);
    if (!texts)
        return texts.error();
    if (auto done = refreshFolded(*m_database, row, shown); !done)
        return done;
    return shown && texts->has_value() ? add(row, **texts) : Result<void>();
}

Result<void> TextIndexWriter::rebuild()
{
    for (const QString &sql :
         {QStringLiteral("delete from posting_block"), QStringLiteral("delete from segment"),
          QStringLiteral("delete from document_rows"), QStringLiteral("update stored_article set document = 0")})
        if (auto done = m_database->execute(sql); !done)
            return done;
    if (auto done = undo(); !done)
        return done;
    std::vector<std::pair<qint64, bool>> rows;
    {
        auto query = m_database->select(QStringLiteral("select row, shown from stored_article order by row"));
        if (!query)
            return query.error();
        while (query->next())
            rows.emplace_back(query->value(0).toLongLong(), query->value(1).toBool());
    }
    TextCodec codec(*m_database, TextCodec::Kind::Text);
    auto stored = StoredTexts::open(*m_database, codec);
    if (!stored)
        return stored.error();
    for (const auto &[row, shown] : rows)
        if (auto done = rebuildRow(*stored, row, shown); !done)
            return done;
    return flush();
}

} // namespace shiwen
