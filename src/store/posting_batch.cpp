// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/posting_batch.h"

#include "text/unit_scanner.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace shiwen {

namespace {

constexpr unsigned codePointBits = 21;
constexpr quint64 codePointMask = (quint64(1) << codePointBits) - 1;
constexpr unsigned digitBits = 11;

char *putUtf8(char *out, char32_t c)
{
    if (c < 0x80) {
        *out++ = char(c);
        return out;
    }
    if (c < 0x800) {
        *out++ = char(0xC0U | c >> 6U);
    } else {
        if (c < 0x10000) {
            *out++ = char(0xE0U | c >> 12U);
        } else {
            *out++ = char(0xF0U | c >> 18U);
            *out++ = char(0x80U | (c >> 12U & 0x3FU));
        }
        *out++ = char(0x80U | (c >> 6U & 0x3FU));
    }
    *out++ = char(0x80U | (c & 0x3FU));
    return out;
}

} // namespace

/// What UnitScanner calls. A unit is told when the next one comes: a mark behind it may change it.
class PostingBatch::Cutter
{
public:
    Cutter(PostingBatch &batch, quint32 document, TermField field)
        : m_batch(batch), m_document(document), m_field(field), m_fieldBits(quint64(field) << (2 * codePointBits))
    {}

    void single(qsizetype, qsizetype, char32_t folded)
    {
        finish();
        m_unit = folded;
    }
    void word(qsizetype)
    {
        finish();
        m_afterWord = false;
        m_inWord = true;
        m_end = m_word.data();
    }
    void part(qsizetype, char32_t folded)
    {
        // What is cut off does not matter: a longer word is known by its beginning.
        if (m_end - m_word.data() <= longestWordTerm)
            m_end = putUtf8(m_end, folded);
    }
    void mark(qsizetype, char32_t mark)
    {
        if (m_unit != 0 && m_unit < 0x10000 && mark < 0x10000)
            m_unit = voicedKana(char16_t(m_unit), char16_t(mark));
    }
    void lineEnd()
    {
        finish();
        m_before = 0;
        m_afterWord = false;
    }
    void finish()
    {
        if (m_unit != 0) {
            m_batch.m_units.push_back({m_fieldBits | quint64(m_unit) << codePointBits, m_document});
            if (m_before != 0)
                m_batch.m_units.push_back({m_fieldBits | quint64(m_before) << codePointBits | m_unit, m_document});
            else if (m_afterWord)
                m_batch.addWordTerm(m_document, WordTerm(m_field, word(), Utf8(m_unit)));
            m_afterWord = false;
            m_before = std::exchange(m_unit, 0);
        } else if (std::exchange(m_inWord, false)) {
            m_batch.addWordTerm(m_document, WordTerm(m_field, word()));
            if (m_before != 0)
                m_batch.addWordTerm(m_document, WordTerm(m_field, Utf8(m_before), word()));
            m_before = 0;
            m_afterWord = true;
        }
    }

private:
    /// A code point in UTF-8.
    struct Utf8 {
        explicit Utf8(char32_t c) : size(putUtf8(bytes.data(), c) - bytes.data()) {}
        operator QByteArrayView() const { return {bytes.data(), size}; } // NOLINT(google-explicit-constructor)
        std::array<char, 4> bytes{};
        qsizetype size;
    };
    [[nodiscard]] QByteArrayView word() const { return {m_word.data(), m_end - m_word.data()}; }

    PostingBatch &m_batch;
    quint32 m_document;
    TermField m_field;
    quint64 m_fieldBits;
    char32_t m_before = 0; ///< the unit before; 0 when a phrase cannot reach back
    char32_t m_unit = 0;
    std::array<char, longestWordTerm + 8> m_word{};
    char *m_end = m_word.data();
    bool m_inWord = false;
    bool m_afterWord = false; ///< the unit before is the word in m_word
};

void PostingBatch::add(quint32 document, TermField field, QStringView text)
{
    Cutter cutter(*this, document, field);
    scanUnits(text, cutter);
    cutter.finish();
}

void PostingBatch::addWords(quint32 document, TermField field, QByteArrayView words)
{
    while (!words.isEmpty()) {
        const qsizetype space = words.indexOf(' ');
        const QByteArrayView word = space < 0 ? words : words.first(space);
        if (!word.isEmpty())
            addWordTerm(document, WordTerm(field, word));
        words = space < 0 ? QByteArrayView() : words.sliced(space + 1);
    }
}

/// By key, stable, so that documents stay in order: digit by digit from the lowest.
void PostingBatch::sort(std::vector<Entry> &entries, quint64 largestKey)
{
    std::vector<Entry> other(entries.size());
    for (unsigned shift = 0; shift < 64 && largestKey >> shift != 0; shift += digitBits) {
        std::array<std::size_t, std::size_t(1) << digitBits> begins{};
        constexpr quint64 mask = (quint64(1) << digitBits) - 1;
        for (const Entry &entry : entries)
            ++begins[entry.key >> shift & mask];
        std::size_t sum = 0;
        for (std::size_t &begin : begins)
            sum += std::exchange(begin, sum);
        for (const Entry &entry : entries)
            other[begins[entry.key >> shift & mask]++] = entry;
        entries.swap(other);
    }
}

std::vector<QByteArrayView> PostingBatch::sortedWords()
{
    std::vector<quint32> numbers(m_wordNumbers.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::sort(numbers.begin(), numbers.end(),
              [this](quint32 left, quint32 right) { return m_wordNumbers.word(left) < m_wordNumbers.word(right); });
    std::vector<QByteArrayView> words(numbers.size());
    std::vector<quint32> places(numbers.size());
    for (quint32 place = 0; place < words.size(); ++place) {
        words[place] = m_wordNumbers.word(numbers[place]);
        places[numbers[place]] = place;
    }
    for (Entry &entry : m_words)
        entry.key = places[entry.key];
    return words;
}

void PostingBatch::drain(const std::function<void(QByteArrayView, const std::vector<quint32> &)> &take)
{
    const std::vector<QByteArrayView> words = sortedWords();
    sort(m_units, ~quint64(0) >> (64 - 2 * codePointBits - 1));
    sort(m_words, words.size());
    std::vector<quint32> documents;
    const auto group = [&documents](const std::vector<Entry> &entries, std::size_t begin) {
        documents.clear();
        std::size_t end = begin;
        for (; end < entries.size() && entries[end].key == entries[begin].key; ++end)
            if (documents.empty() || documents.back() != entries[end].document)
                documents.push_back(entries[end].document);
        return end;
    };
    const QByteArray titleWords = wordTerm(TermField::Title, {});
    std::size_t unit = 0;
    std::size_t word = 0;
    while (unit < m_units.size() || word < m_words.size()) {
        // Titles sort behind everything else, and words behind units; sounds are words behind all.
        const bool unitsDone = unit == m_units.size();
        const bool titleUnit = !unitsDone && m_units[unit].key >> (2 * codePointBits) != 0;
        const bool wordsDone = word == m_words.size();
        const bool titleWord = !wordsDone && words[m_words[word].key] >= QByteArrayView(titleWords);
        if (!unitsDone && (wordsDone || !titleUnit || titleWord)) {
            const quint64 key = m_units[unit].key;
            const auto first = char32_t(key >> codePointBits & codePointMask);
            const auto second = char32_t(key & codePointMask);
            const TermField field = titleUnit ? TermField::Title : TermField::Anywhere;
            unit = group(m_units, unit);
            take(second == 0 ? unitTerm(field, first) : pairTerm(field, first, second), documents);
        } else {
            const QByteArrayView term = words[m_words[word].key];
            word = group(m_words, word);
            take(term, documents);
        }
    }
    m_units.clear();
    m_words.clear();
    m_wordNumbers.clear();
}

} // namespace shiwen
