// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markup/html_escape.h"

#include <QLatin1String>
#include <QString>

namespace shiwen {

/// HTML text as it grows. Whatever passes text() and attribute() cannot end the text or the attribute. `strict` leaves
/// out characters that XML does not allow.
class HtmlStream
{
protected:
    explicit HtmlStream(bool strict) : m_strict(strict) {}

    /// Block elements begin on a line of their own.
    void freshLine()
    {
        if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
            m_out += u'\n';
    }

    void text(const QString &value) { m_out += escaped(value); }

    [[nodiscard]] QString attribute(const char *name, const QString &value) const
    {
        return u' ' + QLatin1String(name) + QLatin1String("=\"") + escaped(value) + u'"';
    }

    QString m_out;

private:
    [[nodiscard]] QString escaped(const QString &value) const
    {
        return escapedHtml(m_strict ? withoutControls(value) : value);
    }

    bool m_strict;
};

} // namespace shiwen
