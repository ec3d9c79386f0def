// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

namespace shiwen {

/// What a stand-in stands for.
enum class StandIn : ushort {
    Mark,          ///< nothing: it only separates a delimiter run from the punctuation beside it
    Star,          ///< `*` that is no delimiter
    Underscore,    ///< `_` that is no delimiter
    Tilde,         ///< `~` that is no delimiter
    LineEnd,       ///< a line end that is no line end to the parser
    Space,         ///< a space that is no space to the parser
    Backslash,     ///< `\` that escapes nothing
    LeftParen,     ///< `(` that the parser does not balance
    RightParen,    ///< `)` that the parser does not balance
    LiquidBegin,   ///< `{{` of a template expression that expands to nothing
    LiquidEnd,     ///< `}}` of it
    AsideBegin,    ///< begins the number of a string that is kept beside the text: a footnote's name, a long address
    AsideEnd,      ///< ends it
    NoteText,      ///< before an aside: what follows is the footnote itself
    StrayStar,     ///< `*` that the reader is not to see
    EmphasisBegin, ///< here begins, or ends, what a run of delimiters marks; the parser sees no delimiter at all
    EmphasisEnd,
    StrongBegin,
    StrongEnd,
    LineEmphasisBegin, ///< the same with `_`
    LineEmphasisEnd,
    LineStrongBegin,
    LineStrongEnd,
    ShortDeleteBegin, ///< struck out, one tilde
    ShortDeleteEnd,
    DeleteBegin,
    DeleteEnd,
    AddedStrongBegin, ///< the same as StrongBegin where nothing was written
    AddedStrongEnd,
    Count
};

/// Characters that the text does not contain, put in the place of others so that md4c, which is left as it is, reads
/// the text as meant; they are taken out of whatever it reports. A value; any thread.
class StandIns
{
public:
    /// Chooses characters that `text` does not contain: noncharacters (U+FDD0 to U+FDEF), else private ones. Where
    /// none are left, those of one block in `text` become U+FFFD.
    explicit StandIns(QString &text);

    [[nodiscard]] QChar of(StandIn what) const { return QChar(ushort(m_base + ushort(what))); }
    [[nodiscard]] bool contains(QChar c) const { return ushort(c.unicode() - m_base) < ushort(StandIn::Count); }
    [[nodiscard]] bool occursIn(QStringView text) const;

    /// What the writer of the text wrote.
    [[nodiscard]] QString written(const QString &text) const;
    /// What the reader is to see: as written, without template expressions and ends of emphasis, and with a space for
    /// a line end.
    [[nodiscard]] QString shown(const QString &text) const;
    /// What an address or a title is: the same, but what looked like ends of emphasis is part of it.
    [[nodiscard]] QString attribute(const QString &text) const;
    /// The destination that was meant: an attribute() with escapes undone, and `/` for every backslash that escapes
    /// nothing.
    [[nodiscard]] QString destination(const QString &text) const;

    /// What `c` stands for when it begins or ends emphasis, strong or what is struck out; else Count.
    [[nodiscard]] StandIn endOfEmphasis(QChar c) const
    {
        const int what = c.unicode() - m_base;
        return what >= int(StandIn::EmphasisBegin) && what <= int(StandIn::AddedStrongEnd) ? StandIn(what)
                                                                                           : StandIn::Count;
    }

private:
    enum class For : quint8 { Writer, Reader, Attribute };

    [[nodiscard]] QString replaced(const QString &text, For whom) const;

    ushort m_base;
};

/// The length of `{{ site.baseurl }}`, `{{ site.url }}` or another `site.` value, with any spaces inside, at the start
/// of `text`; 0 when something else stands there.
[[nodiscard]] qsizetype liquidLength(QStringView text);

/// Such an expression with stand-ins.
[[nodiscard]] QString spelledLiquid(QStringView expression, const StandIns &standIns);

/// `text` without these expressions.
[[nodiscard]] QString withoutLiquid(const QString &text);

} // namespace shiwen
