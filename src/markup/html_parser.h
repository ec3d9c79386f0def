// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_elements.h"

#include <QByteArray>

#include <memory>
#include <string_view>

namespace shiwen {

/// `html` in UTF-8 without NUL, which would end the input.
[[nodiscard]] QByteArray htmlInput(QStringView html);

/// What HtmlParser finds. Start and end calls are balanced but for finish(), which ends nothing by itself.
class HtmlEvents
{
public:
    virtual ~HtmlEvents() = default;
    virtual void startElement(std::string_view name, const HtmlAttributes &attributes) = 0;
    virtual void endElement() = 0;
    /// UTF-8; never the content of script or style.
    virtual void characters(std::string_view utf8) = 0;
};

/// libxml2's HTML push parser without a tree of its own. Comments, script and style are dropped. One thread.
class HtmlParser
{
public:
    enum class Mode {
        Page,     ///< html, head and body are implied where they are missing
        Fragment, ///< nothing is implied
    };

    HtmlParser(Mode mode, HtmlEvents &events);
    ~HtmlParser();
    HtmlParser(const HtmlParser &) = delete;
    HtmlParser &operator=(const HtmlParser &) = delete;

    /// UTF-8 without NUL: see htmlInput().
    void feed(const QByteArray &utf8);
    /// Delivers text that waits for what follows it. A tag that is not complete yet waits on.
    void flush();
    /// Ends the innermost open element. False when there is none.
    bool endInnermost();
    /// Delivers what is left and ends all elements.
    void finish();
    /// Parsing was given up because it would have taken too long; the rest was dropped.
    [[nodiscard]] bool gaveUp() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace shiwen
