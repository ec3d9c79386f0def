// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/twins.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>

namespace shiwen {

namespace {

constexpr int nobody = -1;

bool isFormatFolder(QStringView name)
{
    static constexpr std::array names{QLatin1String("md"), QLatin1String("markdown"), QLatin1String("html"),
                                      QLatin1String("htm")};
    return std::ranges::any_of(names, [&](QLatin1String one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

/// Letters, digits and Han alone: a page's title and a saver's differ in spaces and marks.
QString bareTitle(const QString &title)
{
    QString bare;
    bare.reserve(title.size());
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            bare += c;
    }
    return bare;
}

/// Finds twins by giving each page the Markdown file that stands for the same article.
class Pairing
{
public:
    explicit Pairing(const std::vector<TwinFile> &files) : m_files(files), m_partner(files.size(), nobody) {}

    std::vector<int> partners()
    {
        pairByUrl();
        pairByPlace();
        return m_partner;
    }

private:
    [[nodiscard]] const TwinFile &file(int index) const { return m_files[size_t(index)]; }

    void pairByUrl()
    {
        QHash<QString, QList<int>> texts;
        for (int i = 0; i < int(m_files.size()); ++i) {
            if (!file(i).urlKey.isEmpty() && !isHtmlPath(file(i).path))
                texts[file(i).urlKey].append(i);
        }
        for (int i = 0; i < int(m_files.size()); ++i) {
            const auto found = texts.constFind(file(i).urlKey);
            if (file(i).urlKey.isEmpty() || !isHtmlPath(file(i).path) || found == texts.constEnd())
                continue;
            const QString place = placeKey(file(i).path);
            const auto near =
                std::ranges::find_if(*found, [&](int text) { return placeKey(file(text).path) == place; });
            m_partner[size_t(i)] = near == found->cend() ? found->first() : *near;
        }
    }

    void pairByPlace()
    {
        QHash<QString, int> texts; // a place that several Markdown files share leads to none of them
        for (int i = 0; i < int(m_files.size()); ++i) {
            if (isHtmlPath(file(i).path))
                continue;
            const QString place = placeKey(file(i).path);
            texts.insert(place, texts.contains(place) ? nobody : i);
        }
        for (int i = 0; i < int(m_files.size()); ++i) {
            if (!isHtmlPath(file(i).path) || m_partner[size_t(i)] != nobody)
                continue;
            const int text = texts.value(placeKey(file(i).path), nobody);
            if (text != nobody && agree(file(i), file(text)))
                m_partner[size_t(i)] = text;
        }
    }

    static bool agree(const TwinFile &page, const TwinFile &text)
    {
        if (!page.urlKey.isEmpty() && !text.urlKey.isEmpty())
            return false;
        const QString title = bareTitle(page.title);
        return !title.isEmpty() && title == bareTitle(text.title);
    }

    const std::vector<TwinFile> &m_files;
    std::vector<int> m_partner; ///< of each page its Markdown file, or nobody
};

/// The files of one article, the Markdown file first.
using Group = std::vector<size_t>;

/// An id belongs to the account it was found with.
bool mayTake(int field, const TwinDecision &into, const TwinFile &from)
{
    return field != TwinAccountId || into.fields[TwinAccount] == from.fields[TwinAccount];
}

void fillFrom(const TwinFile &twin, TwinDecision &decision)
{
    for (int field = 0; field < twinFieldCount; ++field) {
        if (!decision.fields[field].isEmpty() || twin.fields[field].isEmpty() || !mayTake(field, decision, twin))
            continue;
        decision.fields[field] = twin.fields[field];
        decision.filled |= 1U << unsigned(field);
    }
}

void decideGroup(const std::vector<TwinFile> &files, const Group &group, std::vector<TwinDecision> &decisions)
{
    const auto readable = std::ranges::find_if(group, [&](size_t one) { return files[one].readable; });
    const size_t shown = readable == group.end() ? group.front() : *readable;
    for (const size_t one : group) {
        decisions[one].shown = one == shown;
        for (const size_t other : group) {
            if (other != one)
                decisions[one].alternates.append(files[other].path);
        }
        if (one != shown)
            fillFrom(files[one], decisions[shown]);
    }
}

} // namespace

bool isHtmlPath(const QString &path)
{
    return path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
}

QString placeKey(const QString &path)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString stem = path.left(dot > name ? dot : path.size());
    for (qsizetype end = name - 1; end > 0;) {
        const qsizetype begin = stem.lastIndexOf(u'/', end - 1) + 1;
        if (isFormatFolder(QStringView(stem).sliced(begin, end - begin)))
            return stem.left(begin) + stem.mid(end + 1);
        end = begin - 1;
    }
    return stem;
}

std::vector<TwinDecision> decideTwins(const std::vector<TwinFile> &files)
{
    const std::vector<int> partner = Pairing(files).partners();
    std::vector<TwinDecision> decisions(files.size());
    std::vector<Group> groups(files.size()); // of each Markdown file its pages
    for (size_t i = 0; i < files.size(); ++i) {
        std::copy(std::begin(files[i].fields), std::end(files[i].fields), std::begin(decisions[i].fields));
        if (partner[i] != nobody)
            groups[size_t(partner[i])].push_back(i);
    }
    for (size_t text = 0; text < files.size(); ++text) {
        Group &group = groups[text];
        if (group.empty())
            continue;
        group.insert(group.begin(), text);
        decideGroup(files, group, decisions);
    }
    return decisions;
}

} // namespace shiwen
