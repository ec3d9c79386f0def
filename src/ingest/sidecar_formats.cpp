// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/article_links.h"
#include "ingest/sidecar.h"
#include "markup/date_text.h"
#include "text/encoding.h"
#include "text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <initializer_list>

namespace shiwen {

namespace {

constexpr qsizetype mostColumns = 64;
constexpr qsizetype mostTags = 100;

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isObject()) // {"nickname": …}
        return value.toObject().value(QLatin1String("nickname")).toString().simplified();
    return value.toString().simplified();
}

QString firstText(const QJsonObject &object, std::initializer_list<const char16_t *> keys)
{
    for (const char16_t *key : keys)
        if (const QString text = textOf(object.value(QString::fromUtf16(key))); !text.isEmpty())
            return text;
    return {};
}

QStringList tagsOf(const QJsonObject &object)
{
    QStringList tags;
    for (const char *key : {"tags", "appmsg_album_infos"}) {
        const QJsonArray items = object.value(QLatin1String(key)).toArray();
        for (const QJsonValue &item : items) {
            const QString tag =
                item.isObject() ? item.toObject().value(QLatin1String("title")).toString() : textOf(item);
            if (!tag.isEmpty() && tags.size() < mostTags && !tags.contains(tag))
                tags += tag;
        }
    }
    return tags;
}

Sidecar recordOf(const QJsonObject &object)
{
    Sidecar record;
    record.title = firstText(object, {u"title", u"标题", u"msg_title"});
    record.url = firstText(object, {u"url", u"link", u"source_url", u"original_url", u"source", u"链接", u"原文链接"});
    if (!isAddress(record.url))
        record.url.clear();
    for (const char16_t *key : {u"publish_time", u"create_time", u"createTime", u"publishTime", u"published", u"date",
                                u"pubDate", u"created", u"发布时间", u"update_time"})
        if (record.date.isEmpty())
            record.date = normalisedDate(firstText(object, {key}));
    record.author = firstText(object, {u"author_name", u"author", u"作者"});
    record.account = firstText(object, {u"_accountName", u"account", u"account_name", u"nickname", u"mp_name",
                                        u"nick_name", u"公众号", u"公众号名称"});
    record.tags = tagsOf(object);
    return record;
}

/// Keeps a record by its title; two of one title and different links are not told apart.
class Table
{
public:
    void add(const Sidecar &record)
    {
        const QString key = sidecarKey(record.title);
        if (key.isEmpty())
            return;
        const auto known = m_records.find(key);
        if (known == m_records.end())
            m_records.insert(key, record);
        else if (canonicalUrl(known->url) != canonicalUrl(record.url))
            m_unclear += key;
    }
    SidecarTable take()
    {
        for (const QString &key : std::as_const(m_unclear))
            m_records.remove(key);
        return std::move(m_records);
    }

private:
    SidecarTable m_records;
    QStringList m_unclear;
};

/// Reads fields one by one (RFC 4180): quotes are doubled inside quotes.
class CsvReader
{
public:
    explicit CsvReader(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    QStringList row()
    {
        QStringList fields;
        bool more = true;
        while (more) {
            QString value = field();
            if (fields.size() < mostColumns)
                fields += value.trimmed();
            more = !atEnd() && m_text[m_at] == u',';
            m_at += more ? 1 : 0;
        }
        while (!atEnd() && (m_text[m_at] == u'\r' || m_text[m_at] == u'\n'))
            ++m_at;
        return fields;
    }

private:
    QString field()
    {
        QString value;
        bool quoted = false;
        for (; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool doubled = quoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (doubled)
                    value += m_text[++m_at];
                else
                    quoted = !quoted;
            } else if (!quoted && (c == u',' || c == u'\n' || c == u'\r')) {
                break;
            } else {
                value += c;
            }
        }
        return value;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

qsizetype columnOf(const QStringList &heading, std::initializer_list<const char16_t *> names)
{
    for (const char16_t *name : names)
        if (const qsizetype at = heading.indexOf(QString::fromUtf16(name)); at >= 0)
            return at;
    return -1;
}

} // namespace

QString sidecarKey(const QString &title)
{
    QString key = folded(title);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return key;
}

SidecarTable readSidecarJson(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    Table table;
    if (json.isObject()) {
        const Sidecar record = recordOf(json.object());
        const QJsonArray articles = json.object().value(QLatin1String("articles")).toArray();
        for (const QJsonValue &article : articles)
            table.add(recordOf(article.toObject()));
        if (articles.isEmpty() && (!record.url.isEmpty() || !record.date.isEmpty()))
            table.add(record);
    }
    const QJsonArray list = json.array();
    for (const QJsonValue &item : list)
        table.add(recordOf(item.toObject()));
    return table.take();
}

SidecarTable readSidecarCsv(const QByteArray &bytes)
{
    const QString text = decodeText(bytes).text;
    CsvReader reader(text);
    QStringList heading = reader.row();
    for (QString &name : heading)
        name = name.toLower();
    const qsizetype title = columnOf(heading, {u"标题", u"文章标题", u"title"});
    const qsizetype url = columnOf(heading, {u"链接", u"文章链接", u"原文链接", u"link", u"url"});
    const qsizetype date =
        columnOf(heading, {u"发布时间", u"发布日期", u"日期", u"publish_time", u"create_time", u"date"});
    const qsizetype author = columnOf(heading, {u"作者", u"author", u"author_name"});
    const qsizetype account = columnOf(heading, {u"公众号", u"公众号名称", u"account", u"nickname"});
    Table table;
    if (title < 0 || (url < 0 && date < 0))
        return {};
    while (!reader.atEnd()) {
        const QStringList row = reader.row();
        Sidecar record;
        record.title = row.value(title);
        record.url = isAddress(row.value(url)) ? row.value(url) : QString();
        record.date = normalisedDate(row.value(date));
        record.author = row.value(author);
        record.account = row.value(account);
        table.add(record);
    }
    return table.take();
}

} // namespace shiwen
