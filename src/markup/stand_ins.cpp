// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/stand_ins.h"

#include "markup/quick_find.h"
#include "text/ascii.h"

#include <array>
#include <bitset>

namespace shiwen {

namespace {

constexpr ushort kFirstPrivate = 0xE000;
constexpr ushort kLastPrivate = 0xF8FF;
constexpr ushort kFirstNoncharacter = 0xFDD0;
constexpr ushort kLastNoncharacter = 0xFDEF;
constexpr int kUnit = 16;
constexpr int kBlock = 2 * kUnit;
static_assert(int(StandIn::Count) <= kBlock);

using Units = std::bitset<(kLastNoncharacter + 1 - kFirstPrivate) / kUnit>;

std::size_t unitOf(int c)
{
    return std::size_t(c - kFirstPrivate) / kUnit;
}

Units usedUnits(const QString &text)
{
    Units used;
    if (!holdsUnitIn(text, kFirstPrivate, kLastNoncharacter + 1 - kFirstPrivate))
        return used;
    for (const QChar c : text) {
        if (c >= QChar(kFirstPrivate) && c <= QChar(kLastNoncharacter))
            used.set(unitOf(c.unicode()));
    }
    return used;
}

ushort freeBlock(const Units &used)
{
    const auto isFree = [&used](int base) {
        return !used.test(unitOf(base)) && !used.test(unitOf(base + kUnit));
    };
    if (isFree(kFirstNoncharacter))
        return kFirstNoncharacter;
    for (int base = kFirstPrivate; base < kLastPrivate; base += kBlock) {
        if (isFree(base))
            return ushort(base);
    }
    return 0;
}

} // namespace

StandIns::StandIns(QString &text) : m_base(freeBlock(usedUnits(text)))
{
    if (m_base != 0)
        return;
    m_base = kFirstNoncharacter;
    for (QChar &c : text) {
        if (contains(c))
            c = QChar(QChar::ReplacementCharacter);
    }
}

bool StandIns::occursIn(QStringView text) const
{
    return holdsUnitIn(text, m_base, ushort(StandIn::Count));
}

QString StandIns::replaced(const QString &text, For whom) const
{
    static constexpr std::array<const char *, std::size_t(StandIn::Count)> kWritten{
        "",  "*", "_",  "~",  "\n", " ", "\\", "(",  ")", "{{", "}}", "",   "", "", "*",
        "*", "*", "**", "**", "_",  "_", "__", "__", "~", "~",  "~~", "~~", "", ""};
    QString out;
    out.reserve(text.size());
    bool inLiquid = false;
    for (const QChar c : text) {
        if (!contains(c)) {
            if (!inLiquid)
                out += c;
            continue;
        }
        const auto what = StandIn(c.unicode() - m_base);
        const bool liquid = what == StandIn::LiquidBegin || what == StandIn::LiquidEnd;
        if (liquid && whom != For::Writer)
            inLiquid = what == StandIn::LiquidBegin;
        else if (inLiquid || (whom == For::Reader && what >= StandIn::StrayStar))
            continue;
        else if (what == StandIn::LineEnd && whom != For::Writer)
            out += u' ';
        else
            out += QLatin1String(kWritten[std::size_t(what)]);
    }
    return out;
}

QString StandIns::written(const QString &text) const
{
    return occursIn(text) ? replaced(text, For::Writer) : text;
}

QString StandIns::shown(const QString &text) const
{
    return occursIn(text) ? replaced(text, For::Reader) : text;
}

QString StandIns::attribute(const QString &text) const
{
    return occursIn(text) ? replaced(text, For::Attribute) : text;
}

QString StandIns::destination(const QString &text) const
{
    const QString plain = attribute(text);
    QString out;
    out.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c == u'\\' && i + 1 < plain.size() && isAsciiPunctuation(plain.at(i + 1)))
            out += plain.at(++i);
        else
            out += c;
    }
    out.replace(u'\\', u'/');
    return out;
}

qsizetype liquidLength(QStringView text)
{
    if (!text.startsWith(u"{{"))
        return 0;
    qsizetype at = 2;
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    const QStringView name = text.sliced(at);
    if (!name.startsWith(u"site."))
        return 0;
    at += 5;
    const qsizetype nameBegin = at;
    while (at < text.size() && (text.at(at) == u'_' || text.at(at) == u'.' || isAsciiWord(text.at(at))))
        ++at;
    if (at == nameBegin)
        return 0;
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    return text.sliced(at).startsWith(u"}}") ? at + 2 : 0;
}

QString spelledLiquid(QStringView expression, const StandIns &standIns)
{
    QString out = expression.sliced(2, expression.size() - 4).toString();
    out.replace(u' ', standIns.of(StandIn::Space));
    return standIns.of(StandIn::LiquidBegin) + out + standIns.of(StandIn::LiquidEnd);
}

QString withoutLiquid(const QString &text)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype at = quickFind(text, u"{{"); at >= 0; at = quickFind(text, u"{{", at)) {
        const qsizetype length = liquidLength(QStringView(text).sliced(at));
        if (length == 0) {
            at += 2;
            continue;
        }
        out += QStringView(text).sliced(done, at - done);
        at += length;
        done = at;
    }
    if (done == 0)
        return text;
    out += QStringView(text).sliced(done);
    return out;
}

} // namespace shiwen
