// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/page_style.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace shiwen {

namespace {

/// Families by script, those that have Han glyphs as they are written there; the last are for any script.
struct Families {
    QStringList simplified;
    QStringList traditional;
    QStringList japanese;
    QStringList korean;
    QStringList rest;
};

const Families &familiesOf(Typeface typeface)
{
    static const Families sans{
        {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"), QStringLiteral("Noto Sans SC"),
         QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei")},
        {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Source Han Sans TC"), QStringLiteral("PingFang TC"),
         QStringLiteral("Microsoft JhengHei")},
        {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Source Han Sans JP"), QStringLiteral("Hiragino Sans"),
         QStringLiteral("Yu Gothic")},
        {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Apple SD Gothic Neo"), QStringLiteral("Malgun Gothic")},
        {QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Droid Sans Fallback"), QStringLiteral("sans-serif")}};
    static const Families serif{
        {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("Noto Serif SC"),
         QStringLiteral("Songti SC"), QStringLiteral("SimSun")},
        {QStringLiteral("Noto Serif CJK TC"), QStringLiteral("Source Han Serif TC"), QStringLiteral("Songti TC"),
         QStringLiteral("PMingLiU")},
        {QStringLiteral("Noto Serif CJK JP"), QStringLiteral("Source Han Serif JP"),
         QStringLiteral("Hiragino Mincho ProN"), QStringLiteral("Yu Mincho")},
        {QStringLiteral("Noto Serif CJK KR"), QStringLiteral("AppleMyungjo"), QStringLiteral("Batang")},
        sans.simplified + QStringList{QStringLiteral("serif")}};
    return typeface == Typeface::Serif ? serif : sans;
}

/// Font families by script, best first; the first that is installed is used, the others fill in missing glyphs.
QStringList families(const QString &lang, Typeface typeface)
{
    const Families &known = familiesOf(typeface);
    QStringList first;
    if (lang.startsWith(QLatin1String("zh-Hant")) || lang == QLatin1String("zh-TW") || lang == QLatin1String("zh-HK"))
        first = known.traditional;
    else if (lang.startsWith(QLatin1String("ja")))
        first = known.japanese;
    else if (lang.startsWith(QLatin1String("ko")))
        first = known.korean;
    return first + known.simplified + known.rest;
}

QFont textFont(int pixels)
{
    QFont font;
    font.setFamilies(families({}, Typeface::Sans));
    font.setPixelSize(pixels);
    return font;
}

QFont monospaceFont(int pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Sarasa Mono SC"),
                      QStringLiteral("Menlo"), QStringLiteral("Consolas"), QStringLiteral("monospace"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(pixels);
    return font;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

PageStyle PageStyle::light()
{
    PageStyle style;
    style.font = textFont(17);
    style.codeFont = monospaceFont(15);
    style.paper = QColor(0xfb, 0xf9, 0xf5);
    style.ink = QColor(0x2b, 0x29, 0x27);
    style.muted = QColor(0x6a, 0x65, 0x5e);
    style.link = QColor(0x25, 0x5f, 0x85);
    style.quoteBar = QColor(0xd9, 0xd2, 0xc5);
    style.codePaper = QColor(0xf2, 0xee, 0xe6);
    style.border = QColor(0xdd, 0xd7, 0xcc);
    style.mark = QColor(0xfb, 0xe8, 0xa6);
    style.currentMark = QColor(0xf6, 0xbd, 0x60);
    style.highlights = {QColor(0xff, 0xf0, 0xa8), QColor(0xd3, 0xee, 0xc6), QColor(0xcb, 0xe4, 0xf7),
                        QColor(0xf9, 0xd3, 0xde)};
    return style;
}

PageStyle PageStyle::sepia()
{
    PageStyle style = light();
    style.paper = QColor(0xf5, 0xec, 0xd9);
    style.ink = QColor(0x43, 0x37, 0x29);
    style.muted = QColor(0x6d, 0x5d, 0x47);
    style.link = QColor(0x7a, 0x48, 0x17);
    style.quoteBar = QColor(0xd6, 0xc4, 0xa1);
    style.codePaper = QColor(0xec, 0xe0, 0xc8);
    style.border = QColor(0xdc, 0xcd, 0xb0);
    style.mark = QColor(0xf2, 0xd4, 0x7c);
    style.currentMark = QColor(0xe9, 0xa9, 0x4b);
    style.highlights = {QColor(0xf6, 0xe0, 0x8f), QColor(0xd2, 0xde, 0xa6), QColor(0xc3, 0xd9, 0xda),
                        QColor(0xf0, 0xc9, 0xbd)};
    return style;
}

PageStyle PageStyle::darkStyle()
{
    PageStyle style = light();
    style.paper = QColor(0x1c, 0x1d, 0x1f);
    style.ink = QColor(0xd8, 0xd4, 0xcd);
    style.muted = QColor(0xa0, 0x9b, 0x92);
    style.link = QColor(0x8f, 0xba, 0xdd);
    style.quoteBar = QColor(0x4a, 0x4b, 0x4e);
    style.codePaper = QColor(0x27, 0x28, 0x2b);
    style.border = QColor(0x3d, 0x3e, 0x42);
    style.mark = QColor(0x4d, 0x41, 0x20);
    style.currentMark = QColor(0x80, 0x48, 0x0a);
    style.highlights = {QColor(0x5a, 0x51, 0x14), QColor(0x24, 0x48, 0x2e), QColor(0x21, 0x40, 0x5f),
                        QColor(0x5c, 0x2f, 0x43)};
    style.dark = true;
    return style;
}

PageStyle PageStyle::printed() const
{
    PageStyle style = scaled(14.0 / font.pixelSize());
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.codeFont.setHintingPreference(QFont::PreferNoHinting);
    const PageStyle onPaper = light();
    style.mark = onPaper.mark;
    style.currentMark = onPaper.currentMark;
    style.highlights = onPaper.highlights;
    style.paper = Qt::white;
    style.ink = QColor(0x1a, 0x1a, 0x1a);
    style.muted = QColor(0x5c, 0x5c, 0x5c);
    style.link = QColor(0x1f, 0x4e, 0x79);
    style.quoteBar = QColor(0xc8, 0xc8, 0xc8);
    style.codePaper = QColor(0xf4, 0xf4, 0xf4);
    style.border = QColor(0xcc, 0xcc, 0xcc);
    style.dark = false;
    return style;
}

PageStyle PageStyle::scaled(qreal factor) const
{
    PageStyle style = *this;
    style.font.setPixelSize(std::max(6, qRound(font.pixelSize() * factor)));
    style.codeFont.setPixelSize(std::max(6, qRound(codeFont.pixelSize() * factor)));
    style.columnWidth = columnWidth * style.font.pixelSize() / font.pixelSize();
    return style;
}

PageStyle PageStyle::forLanguage(const QString &lang) const
{
    PageStyle style = *this;
    style.font.setFamilies(families(lang, typeface));
    return style;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace shiwen
