// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_elements.h"
#include "markup/html_reader.h"
#include "markup/html_source.h"
#include "markup/wechat_scripts.h"

#include <string_view>
#include <vector>

namespace shiwen {

/// Gathers what a page says of its article outside the text: meta elements, title, bylines by the ids and classes that
/// platforms and savers give them. Takes the same events as the tree. One thread.
class HtmlPageMeta
{
public:
    void start(std::string_view name, const HtmlAttributes &attributes);
    void end();
    void text(std::string_view utf8);

    /// The page is built as a message of the platform, not as an article.
    [[nodiscard]] bool isMessage() const { return m_isMessage; }
    /// All that is known, with what the scripts and the saver's comment add.
    [[nodiscard]] HtmlMeta finish(const HtmlSource &source, const WeChatScripts &scripts);

private:
    struct Capture {
        QString *target = nullptr;
        int depth = 0;
    };

    void readMeta(const HtmlAttributes &attributes);
    void readLink(std::string_view name, const HtmlAttributes &attributes);
    void capture(std::string_view name, const HtmlAttributes &attributes);
    [[nodiscard]] QString *targetOfId(std::string_view id);
    [[nodiscard]] QString *targetOfClass(std::string_view name, const HtmlAttributes &attributes);
    [[nodiscard]] QString siteTitle() const;
    void addOwn(HtmlMeta &meta) const;

    HtmlMeta m_head; ///< of meta elements
    QString m_canonical;
    QString m_siteName;
    QString m_pageTitle; ///< of title
    QString m_heading;   ///< of #activity-name
    QString m_account;   ///< of #js_name, or what savers make of it
    QString m_original;  ///< of the card that names the original account
    QString m_author;    ///< of #js_author_name
    QString m_byline;
    QString m_published; ///< of #publish_time
    QString m_dateline;
    QString m_headDate;
    std::vector<Capture> m_captures;
    int m_depth = 0;
    int m_byDepth = -1;     ///< depth of a saver's line of facts; -1 outside one
    int m_sourceDepth = -1; ///< depth of a saver's quote of the address
    bool m_isMessage = false;
};

} // namespace shiwen
