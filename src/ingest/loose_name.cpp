// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/loose_name.h"

#include "text/fold.h"

#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace shiwen {

namespace {

constexpr qsizetype fewDigits = 5;
constexpr qsizetype manyDigits = 8;
constexpr qsizetype longName = 16;

/// What stands for a space, or for a mark that no file name holds, once folded.
bool isFiller(QChar c)
{
    static const QString marks = QStringLiteral("_<>:\"|?*\\&\u227A\u227B\u2236\u2215\u2044\u29F8\u2216\u2223\u204E"
                                                "\u2217\u201C\u201D\u02D0\u01C3");
    return c.isSpace() || marks.contains(c);
}

void appendFiller(QString &out)
{
    if (!out.endsWith(u'_') && !out.endsWith(u'/') && !out.isEmpty())
        out += u'_';
}

void dropFiller(QString &out)
{
    if (out.endsWith(u'_'))
        out.chop(1);
}

QString decodedAs(const char *encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString() : text;
}

qsizetype digitsOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString looseName(const QString &path)
{
    const QString text = folded(path);
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (QStringView(text).sliced(at).startsWith(u"amp;")) {
            appendFiller(out);
            at += 3;
        } else if (isFiller(c)) {
            appendFiller(out);
        } else if (c.unicode() >= 0x20) {
            if (c == u'/' || c == u'.')
                dropFiller(out);
            out += c;
        }
    }
    dropFiller(out);
    return out;
}

QStringList misreadNames(const QString &path)
{
    if (std::all_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return {};
    QStringList names;
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && name != path && !names.contains(name))
            names.append(name.normalized(QString::NormalizationForm_C));
    };
    const QByteArray utf8 = path.toUtf8();
    add(decodedAs("GB18030", utf8));
    QByteArray gb;
    if (QStringEncoder encoder("GB18030"); encoder.isValid())
        gb = encoder.encode(path);
    for (const QByteArray &bytes : {gb, utf8}) {
        add(QString::fromLatin1(bytes));
        for (const char *codePage : {"windows-1252", "IBM437"})
            add(decodedAs(codePage, bytes));
    }
    return names;
}

bool isGenericName(const QString &stem)
{
    static const QSet<QString> words{
        QString(),
        QStringLiteral("img"),
        QStringLiteral("image"),
        QStringLiteral("images"),
        QStringLiteral("pic"),
        QStringLiteral("picture"),
        QStringLiteral("photo"),
        QStringLiteral("fig"),
        QStringLiteral("figure"),
        QStringLiteral("p"),
        QStringLiteral("i"),
        QStringLiteral("x"),
        QStringLiteral("cover"),
        QStringLiteral("header"),
        QStringLiteral("banner"),
        QStringLiteral("logo"),
        QStringLiteral("icon"),
        QStringLiteral("avatar"),
        QStringLiteral("qr"),
        QStringLiteral("qrcode"),
        QStringLiteral("screenshot"),
        QStringLiteral("untitled"),
        QStringLiteral("unnamed"),
        QStringLiteral("media"),
        QStringLiteral("file"),
        QStringLiteral("temp"),
        QStringLiteral("tmp"),
        QStringLiteral("thumb"),
        QStringLiteral("index"),
        QStringLiteral("图"),
        QStringLiteral("图片"),
        QStringLiteral("图像"),
        QStringLiteral("截图"),
        QStringLiteral("屏幕截图"),
        QStringLiteral("微信图片"),
        QStringLiteral("封面"),
        QStringLiteral("二维码"),
    };
    if (digitsOf(stem) > fewDigits)
        return false;
    QString word;
    for (const QChar c : folded(stem))
        if (c.isLetter())
            word += c;
    return word.size() <= 1 || words.contains(word);
}

bool isDistinctiveName(const QString &stem)
{
    const qsizetype digits = digitsOf(stem);
    return digits >= manyDigits || (digits > 0 && stem.size() >= longName) || stem.size() >= 2 * longName;
}

bool isGenericFolder(const QString &name)
{
    static const QSet<QString> words{
        QStringLiteral("images"),
        QStringLiteral("image"),
        QStringLiteral("img"),
        QStringLiteral("imgs"),
        QStringLiteral("assets"),
        QStringLiteral("asset"),
        QStringLiteral("static"),
        QStringLiteral("public"),
        QStringLiteral("media"),
        QStringLiteral("pics"),
        QStringLiteral("pic"),
        QStringLiteral("pictures"),
        QStringLiteral("photos"),
        QStringLiteral("upload"),
        QStringLiteral("files"),
        QStringLiteral("uploads"),
        QStringLiteral("attachments"),
        QStringLiteral("source"),
        QStringLiteral("docs"),
        QStringLiteral("figures"),
        QStringLiteral("图片"),
        QStringLiteral("附件"),
        QStringLiteral("插图"),
        QStringLiteral("content"),
        QStringLiteral("_posts"),
        QStringLiteral("posts"),
        QStringLiteral("post"),
        QStringLiteral("resources"),
        QStringLiteral("blog"),
        QStringLiteral("notes"),
        QStringLiteral("md"),
        QStringLiteral("html"),
        QStringLiteral("desktop"),
        QStringLiteral("users"),
        QStringLiteral("typora-user-images"),
    };
    return words.contains(name.toLower());
}

} // namespace shiwen
