// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/source_edits.h"
#include "markup/source_lines.h"
#include "markup/stand_ins.h"

#include <QHash>
#include <QString>

#include <vector>

namespace shiwen {

/// Which of the marks that CommonMark does not know occur in a text.
struct InlineMarks {
    bool wikiLinks = false;
    bool footnotes = false;
    bool attributes = false;  ///< `{: .class}` and `{#id}`
    bool highlights = false;  ///< `==text==`, in the notes of Obsidian only
    bool doubleSpace = false; ///< `&amp;nbsp;`
    bool wideColon = false;   ///< `https：//`
    bool templates = false;   ///< `{{ … }}` and `{% … %}`
    bool tags = false;        ///< `{% … %}`

    [[nodiscard]] bool any() const
    {
        return wikiLinks || footnotes || attributes || highlights || doubleSpace || wideColon || templates;
    }
};

/// A look at the text as a whole: what is not there costs nothing more.
[[nodiscard]] InlineMarks inlineMarks(const QString &source);

/// Inside the lines of text, outside code:
/// - `[[page]]` and `[[page|text]]` are links, `![[picture.png|300]]` is an image;
/// - `[^name]` is the number of a footnote that `footnotes` holds;
/// - attributes behind a link, an image or a heading vanish, and the marks of `==highlights==`;
/// - `&amp;nbsp;` is a space, and a destination's `：//` an address's;
/// - nothing is emphasis in `{{ … }}` and `{% … %}`.
/// Linear.
void editInline(const QString &source, const std::vector<SourceLine> &lines, const InlineMarks &marks,
                const QHash<QString, qsizetype> &footnotes, const StandIns &standIns, SourceEdits &edits);

} // namespace shiwen
