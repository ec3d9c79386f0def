// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_settings.h"

#include <algorithm>
#include <cmath>

namespace shiwen {

namespace {

double within(double value, double least, double most, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

} // namespace

ReaderSettings withinRange(ReaderSettings settings)
{
    using S = ReaderSettings;
    settings.typeface = settings.typeface == Typeface::Serif ? Typeface::Serif : Typeface::Sans;
    settings.size = std::clamp(settings.size, S::smallestText, S::largestText);
    settings.measure = std::clamp(settings.measure, S::narrowest, S::widest);
    settings.lineHeight = within(settings.lineHeight, S::closest, S::loosest, S().lineHeight);
    settings.paragraphGap = within(settings.paragraphGap, 0, S::widestGap, S().paragraphGap);
    return settings;
}

PageStyle setAs(const ReaderSettings &settings, PageStyle style)
{
    style = style.scaled(double(settings.size) / style.font.pixelSize());
    style.typeface = settings.typeface;
    style.columnWidth = settings.measure * settings.size;
    style.lineHeight = settings.lineHeight;
    style.paragraphGap = settings.paragraphGap;
    style.justified = settings.justified;
    style.firstIndent = settings.indented ? 2 : 0;
    return style.forLanguage({});
}

} // namespace shiwen
